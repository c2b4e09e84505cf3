import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from '../../../server/config.ts'

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
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
  it('tells every problem at once, by name and with an example', () => {
    const problems = problemsOf({
      PORT: '80000',
      HOST: 'a b',
      PUBLIC_URL: 'bord.nl/pad',
      TRUST_PROXY: 'veel',
      LOG_LEVEL: 'luid',
    })
    expect(problems.map((line) => line.split(' ')[0])).toEqual([
      'PORT',
      'HOST',
      'PUBLIC_URL',
      'TRUST_PROXY',
      'LOG_LEVEL',
    ])
    expect(problems[0]).toContain('PORT=3000')
    expect(problems[2]).toContain('PUBLIC_URL=https://')
  })
  it('refuses a public address with a path, a name and password or another scheme', () => {
    for (const PUBLIC_URL of ['https://a.nl/pad', 'https://a.nl/?q', 'https://u@a.nl', 'ftp://a.nl', 'nee']) {
      expect(problemsOf({ PUBLIC_URL }), PUBLIC_URL).toHaveLength(1)
    }
  })
})
