import { describe, expect, it } from 'vitest'
import { inCell, inLine, inList } from '../../../shared/exports/markdownText.ts'

describe('words of people in Markdown', () => {
  it('never become markup', () => {
    expect(inLine('![x](http://spion.nl/p.png) <script>alert(1)</script> **vet** `code` a|b')).toBe(
      '!\\[x\\](http://spion.nl/p.png) \\<script\\>alert(1)\\</script\\> \\*\\*vet\\*\\* \\`code\\` a\\|b',
    )
    expect(inLine('&lt;b&gt; $x$ ~~weg~~')).toBe('\\&lt;b\\&gt; \\$x\\$ \\~\\~weg\\~\\~')
  })

  it.each([
    ['# kop', '\\# kop'],
    ['- punt', '\\- punt'],
    ['+ punt', '\\+ punt'],
    ['1. punt', '1\\. punt'],
    ['12) punt', '12\\) punt'],
    ['=====', '\\====='],
    ['---', '\\---'],
    ['> citaat', '\\> citaat'],
    ['2030 is nu', '2030 is nu'],
  ])('%j begins nothing', (text, written) => {
    expect(inLine(text)).toBe(written)
    expect(inList(`eerst\n${text}`)).toBe(`eerst  \n  ${written}`)
  })

  it('stay in their place: one line in a heading and a cell, one point in a list', () => {
    expect(inLine('een\n\ntwee')).toBe('een twee')
    expect(inCell('een\r\n| twee |')).toBe('een \\| twee \\|')
    expect(inCell('')).toBe(' ')
    expect(inList('een\n\n    # twee\u2028drie')).toBe('een  \n  \\# twee  \n  drie')
  })

  it('T27 carry no lone surrogate, control character or change of direction', () => {
    expect(inLine('\uD800 a\u0000b \u202Eomgekeerd')).toBe('\uFFFD ab omgekeerd')
  })
})
