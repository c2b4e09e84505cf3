import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from '../../../server/config.ts'
import { serverTexts as en } from '../../../shared/texts/en/server.ts'
import { serverTexts as nl } from '../../../shared/texts/nl/server.ts'

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.settings
    throw error
  }
}

describe('configuration', () => {
  it('needs nothing: everything has a value that works on a laptop', () => {
    expect(readConfig({})).toMatchObject({ port: 3000, host: '0.0.0.0', trustProxy: 0, logLevel: 'info' })
    expect(readConfig({}).publicUrl).toBeUndefined()
    expect(readConfig({ PORT: '  ', CREATE_PASSWORD: '' })).toMatchObject({
      port: 3000,
      createPassword: undefined,
    })
  })
  it('reads what is set', () => {
    const set = {
      PORT: '0',
      HOST: '::1',
      PUBLIC_URL: 'https://Bord.School.nl/',
      TRUST_PROXY: 'true',
      LOG_LEVEL: 'WARN',
    }
    expect(readConfig({ ...set, CREATE_PASSWORD: 'geheim', TLDRAW_LICENSE_KEY: 'k' })).toMatchObject({
      port: 0,
      host: '::1',
      publicUrl: 'https://bord.school.nl',
      trustProxy: 1,
      logLevel: 'warn',
      createPassword: 'geheim',
      tldrawLicenseKey: 'k',
    })
  })
  it('tells every problem at once', () => {
    const problems = problemsOf({
      PORT: '80000',
      HOST: 'a b',
      PUBLIC_URL: 'bord.nl/pad',
      TRUST_PROXY: 'veel',
      LOG_LEVEL: 'luid',
    })
    expect(problems).toEqual(['PORT', 'HOST', 'PUBLIC_URL', 'TRUST_PROXY', 'LOG_LEVEL'])
  })
  it('has a line for every setting in both languages, with an example that fits', () => {
    for (const { settings } of [nl, en]) {
      for (const [name, line] of Object.entries(settings)) {
        const example = new RegExp(`${name}=(\\S+)`).exec(line)?.[1]
        if (example !== undefined) expect(problemsOf({ [name]: example }), line).toEqual([])
      }
    }
  })
  it('refuses a public address with a path, a name and password or another scheme', () => {
    for (const PUBLIC_URL of ['https://a.nl/pad', 'https://a.nl/?q', 'https://u@a.nl', 'ftp://a.nl', 'nee']) {
      expect(problemsOf({ PUBLIC_URL }), PUBLIC_URL).toHaveLength(1)
    }
  })
})
