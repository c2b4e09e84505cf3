import { type Browser, chromium } from 'playwright-core'
import { findChromium } from '../../scripts/setup/chromium.mjs'

/** The name by which a browser reaches this machine as if it were another one; it resolves nothing else but localhost. */
export const otherName = 'bord.samenbord.test'

const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--ignore-certificate-errors',
  `--host-resolver-rules=MAP ${otherName} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
]

/** A Chromium that asks nothing of the outside world. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium: run npm test once, or set CHROMIUM_PATH')
  // Without a language of its own a machine knows no é, and Chromium calls every download "download".
  const env = { ...process.env, LC_ALL: 'C.UTF-8' }
  return chromium.launch({ executablePath, headless: true, args: quietly, env })
}
