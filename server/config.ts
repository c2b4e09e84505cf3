import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as z from 'zod/mini'
import { type RateSettings, rateSettings } from './gate/rates.ts'

/** Everything that can be set from outside; read once at the start. */
export type Config = {
  /** 0 lets the machine choose one (tests). */
  port: number
  host: string
  dataDir: string
  /** Scheme and host that people use, without a slash at the end; undefined when it is whatever they typed. */
  publicUrl: string | undefined
  /** Who may make spaces; everyone when undefined. */
  createPassword: string | undefined
  /** How many proxies of our own stand in front and may be believed about addresses. */
  trustProxy: number
  logLevel: LogLevel
  tldrawLicenseKey: string | undefined
  version: string
  /** Where the built client stands. */
  clientDir: string
  rates: RateSettings
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

const blankIsUnset = z.pipe(
  z.optional(z.string()),
  z.transform((text) => (text === undefined || text.trim() === '' ? undefined : text.trim())),
)

/** A setting: `parse` answers undefined for a text that does not fit. */
function setting<T>(parse: (text: string) => T | undefined, otherwise: T, problem: string) {
  return z.pipe(
    blankIsUnset,
    z.transform((text, context) => {
      const value = text === undefined ? otherwise : parse(text)
      if (value === undefined && text !== undefined) {
        context.issues.push({ code: 'custom', message: problem, input: text })
        return otherwise
      }
      return value as T
    }),
  )
}

const environmentSchema = z.object({
  PORT: setting(parsePort, 3000, 'must be a whole number from 0 to 65535, for example PORT=3000'),
  HOST: setting(
    (text) => (/^[\w.:-]+$/.test(text) ? text : undefined),
    '0.0.0.0',
    'must be an address of this machine, for example HOST=0.0.0.0 (whole network) or HOST=127.0.0.1 (this machine only)',
  ),
  DATA_DIR: setting((text) => text, './data', 'must be a folder'),
  PUBLIC_URL: setting(
    parseOrigin,
    undefined as string | undefined,
    'must be the address that people open, without a path, for example PUBLIC_URL=https://bord.school.nl',
  ),
  CREATE_PASSWORD: setting(
    (text) => (text.length <= 200 ? text : undefined),
    undefined as string | undefined,
    'must be at most 200 characters',
  ),
  TRUST_PROXY: setting(
    parseHops,
    0,
    'must be the number of proxies in front of Samenbord, from 0 to 10, for example TRUST_PROXY=1',
  ),
  LOG_LEVEL: setting(
    (text) => logLevels.find((level) => level === text.toLowerCase()),
    'info' as LogLevel,
    `must be one of ${logLevels.join(', ')}`,
  ),
  TLDRAW_LICENSE_KEY: setting((text) => text, undefined as string | undefined, 'must be a text'),
})

/** A configuration that cannot be used; every problem is one line that says how to fix it. */
export class ConfigError extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'ConfigError'
    this.problems = problems
  }
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the environment; throws a ConfigError that tells all problems together. */
export function readConfig(environment: Environment): Config {
  const parsed = environmentSchema.safeParse(environment)
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map(problemLine))
  const settings = parsed.data
  const root = resolve(import.meta.dirname, '..')
  return {
    port: settings.PORT,
    host: settings.HOST,
    dataDir: resolve(settings.DATA_DIR),
    publicUrl: settings.PUBLIC_URL,
    createPassword: settings.CREATE_PASSWORD,
    trustProxy: settings.TRUST_PROXY,
    logLevel: settings.LOG_LEVEL,
    tldrawLicenseKey: settings.TLDRAW_LICENSE_KEY,
    version: readVersion(root),
    clientDir: resolve(root, 'dist/client'),
    rates: rateSettings,
  }
}

function problemLine(issue: { path: PropertyKey[]; message: string }): string {
  return `${issue.path.map(String).join('.')} ${issue.message}`
}

function parsePort(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined
}

/** `true` means one proxy, as in most programs. */
function parseHops(text: string): number | undefined {
  if (/^(true|yes)$/i.test(text)) return 1
  if (/^(false|no)$/i.test(text)) return 0
  return /^\d{1,2}$/.test(text) && Number(text) <= 10 ? Number(text) : undefined
}

function parseOrigin(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  const isBare = url.pathname === '/' && url.search === '' && url.hash === '' && url.username === ''
  return isBare && /^https?:$/.test(url.protocol) ? url.origin : undefined
}

function readVersion(root: string): string {
  const packageSchema = z.object({ version: z.string() })
  return packageSchema.parse(JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'))).version
}
