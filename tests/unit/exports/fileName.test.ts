import { describe, expect, it } from 'vitest'
import { attachment, fileName } from '../../../shared/exports/fileName.ts'

describe('the name of a file', () => {
  it.each([
    ['Wie zijn wij?', 'Wie zijn wij.csv'],
    ['a/b\\c:d*e"f<g>h|i', 'a b c d e f g h i.csv'],
    ['../../etc/passwd', 'etc passwd.csv'],
    ['.verborgen.', 'verborgen.csv'],
    ['', 'bord.csv'],
    ['CON', 'bord CON.csv'],
    ['een\r\nSet-Cookie: x', 'een Set-Cookie x.csv'],
    ['\u202Egpj.exe', 'gpj.exe.csv'],
  ])('%j is %j', (title, name) => {
    expect(fileName(title, 'csv')).toBe(name)
  })

  it('is short, and whole where it was cut', () => {
    const name = fileName(`${'a'.repeat(79)}😀${'b'.repeat(40)}`, 'csv')
    expect(name).toBe(`${'a'.repeat(79)}.csv`)
  })

  it('goes into a header that nothing can break out of', () => {
    const header = attachment(`caf\u00E9 "x"; (1)'s.csv`)
    expect(header).toBe(
      `attachment; filename="cafe _x__ (1)_s.csv"; filename*=UTF-8''caf%C3%A9%20%22x%22%3B%20%281%29%27s.csv`,
    )
    expect(attachment('日本.csv')).toContain('filename="__.csv"')
  })
})
