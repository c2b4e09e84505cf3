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

/** The settings that can be wrong. */
export const settingNames = [
  'PORT',
  'HOST',
  'PUBLIC_URL',
  'CREATE_PASSWORD',
  'TRUST_PROXY',
  'LOG_LEVEL',
] as const
export type SettingName = (typeof settingNames)[number]

const blankIsUnset = z.pipe(
  z.optional(z.string()),
  z.transform((text) => (text === undefined || text.trim() === '' ? undefined : text.trim())),
)

/** A setting: `parse` answers undefined for a text that does not fit. */
function setting<T>(parse: (text: string) => T | undefined, otherwise: T) {
  return z.pipe(
    blankIsUnset,
    z.transform((text, context) => {
      const value = text === undefined ? otherwise : parse(text)
      if (value === undefined && text !== undefined) {
        context.issues.push({ code: 'custom', message: 'does not fit', input: text })
        return otherwise
      }
      return value as T
    }),
  )
}

const environmentSchema = z.object({
  PORT: setting(parsePort, 3000),
  HOST: setting((text) => (/^[\w.:-]+$/.test(text) ? text : undefined), '0.0.0.0'),
  DATA_DIR: setting((text) => text, './data'),
  PUBLIC_URL: setting<string | undefined>(parseOrigin, undefined),
  CREATE_PASSWORD: setting<string | undefined>((text) => (text.length <= 200 ? text : undefined), undefined),
  TRUST_PROXY: setting(parseHops, 0),
  LOG_LEVEL: setting<LogLevel>((text) => logLevels.find((level) => level === text.toLowerCase()), 'info'),
  TLDRAW_LICENSE_KEY: setting<string | undefined>((text) => text, undefined),
})

/** A configuration that cannot be used; serverTexts has a line for each setting that says how to fix it. */
export class ConfigError extends Error {
  readonly settings: readonly SettingName[]
  constructor(settings: readonly SettingName[]) {
    super(`wrong settings: ${settings.join(', ')}`)
    this.name = 'ConfigError'
    this.settings = settings
  }
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the environment; throws a ConfigError that tells all problems together. */
export function readConfig(environment: Environment): Config {
  const parsed = environmentSchema.safeParse(environment)
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map((issue) => String(issue.path[0])))
    throw new ConfigError(settingNames.filter((name) => wrong.has(name)))
  }
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
