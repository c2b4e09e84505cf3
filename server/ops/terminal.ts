import { existsSync } from 'node:fs'
import { join } from 'node:path'
import QRCode from 'qrcode'
import type { Language } from '../../shared/space/model.ts'
import * as en from '../../shared/texts/en/server.ts'
import * as nl from '../../shared/texts/nl/server.ts'
import { type Config, ConfigError } from '../config.ts'
import { StoreError } from '../store/store.ts'

type ServerTexts = typeof nl.serverTexts
type Environment = Readonly<Record<string, string | undefined>>

/** The language of the terminal: English when its locale says so, else Dutch. */
export function terminalLanguage(environment: Environment): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return locale.toLowerCase().startsWith('en') ? 'en' : 'nl'
}

export function terminalTexts(language: Language): ServerTexts {
  return { nl, en }[language].serverTexts
}

/** What is printed when the server is ready: its addresses, and a QR code for phones. */
export async function readyLines(
  config: Config,
  port: number,
  addresses: readonly string[],
  texts: ServerTexts,
): Promise<string[]> {
  const [first] = addresses
  const isBuilt = existsSync(join(config.clientDir, 'index.html'))
  return [
    texts.ready,
    ...(isBuilt ? [] : [texts.notBuilt]),
    `  ${texts.here}: http://localhost:${port}`,
    ...addresses.map((address) => `  ${texts.network}: ${address}`),
    ...(first === undefined
      ? [texts.onlyHere]
      : [texts.scan, await QRCode.toString(first, { type: 'utf8' })]),
    texts.stopWith,
  ]
}

/** Why the server cannot start, and what to do about it; one line, or one for each wrong setting. */
export function startProblem(error: unknown, config: Config | undefined, texts: ServerTexts): string[] {
  if (error instanceof ConfigError) {
    return [texts.wrongSettings, ...error.settings.map((name) => `  ${name} ${texts.settings[name]}`)]
  }
  if (config && error instanceof StoreError) return [folderProblem(error, config.dataDir, texts)]
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (config && code === 'EADDRINUSE') return [texts.portInUse(config.port)]
  if (config && code === 'EACCES') return [texts.portForbidden(config.port)]
  if (config && (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')) return [texts.noSuchAddress(config.host)]
  return [`${texts.failed} ${error instanceof Error ? error.message : String(error)}`]
}

function folderProblem(
  { fault, message }: StoreError,
  folder: string,
  { folder: texts }: ServerTexts,
): string {
  if (fault === 'unreadable' || fault === 'full' || fault === 'busy') return texts[fault](folder)
  return `${texts.failed(folder)} ${message}`
}
