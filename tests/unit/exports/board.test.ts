import type { TLRecord, TLShape } from '@tldraw/tlschema'
import { describe, expect, it } from 'vitest'
import { exportText } from '../../../shared/exports/index.ts'
import { boardExportSchema } from '../../../shared/exports/json.ts'
import { type ExportSource, readingOf } from '../../../shared/exports/source.ts'
import { noteShape } from '../../../shared/werkvormen/kit/note.ts'

const anna = { id: 'anna', name: 'Anna de Vries', discipline: 'zorg' }
const source = (change: Partial<ExportSource> = {}): ExportSource => ({
  space: 'Ruimte',
  title: 'Bord',
  question: 'Wat nu?',
  board: { werkvorm: 'leeg', layout: 'plenary', settings: {}, anonymous: false, language: 'nl' },
  people: new Map([[anna.id, anna]]),
  language: 'nl',
  at: Date.UTC(2026, 10, 22, 12),
  ...change,
})

function note(id: string, text: string, x = 0): TLShape {
  return noteShape({ id, text, by: 'anna', color: 'yellow', scale: 1, x, y: 0 }, 'a1' as TLShape['index'])
}

const recordsOf = (...records: TLRecord[]) => new Map(records.map((record) => [record.id as string, record]))

function markdown(records: Map<string, TLRecord>, own = source()): string {
  return exportText('md', readingOf(records, own.board, own.people), own) ?? ''
}

describe('a board as Markdown', () => {
  it('tells the question, the notes with who wrote them, and the day', () => {
    expect(markdown(recordsOf(note('a', 'Eerst dit'), note('b', '# geen kop\n- geen punt', 300)))).toBe(
      `# Bord

Ruimte · 22 november 2026

**Vraag:** Wat nu?

## Buiten de vakken

- Eerst dit — Anna de Vries, zorg
- \\# geen kop  
  \\- geen punt — Anna de Vries, zorg
`,
    )
  })

  it('says so in English when asked, and when there is nothing', () => {
    const english = source({ language: 'en', question: '' })
    expect(markdown(recordsOf(), english)).toBe('# Bord\n\nRuimte · 22 November 2026\n')
  })

  it('B20 names nobody on an anonymous board', () => {
    const own = source({ board: { ...source().board, anonymous: true } })
    const harvested = {
      ...note('a', 'Zorg'),
      meta: { by: 'anna', origin: { board: 'x', label: 'Anna de Vries' }, trail: ['Anna de Vries'] },
    }
    const records = recordsOf(harvested)
    for (const format of ['md', 'json', 'csv'] as const) {
      const text = exportText(format, readingOf(records, own.board, own.people), own) ?? ''
      expect(text).toContain('Zorg')
      expect(text).not.toMatch(/anna/i)
    }
  })
})

describe('a board as JSON', () => {
  it('fits its schema, reads back, and is well-formed with hostile words', () => {
    const records = recordsOf(note('a', 'los \uD800 </script>'), note('b', '', 300))
    const own = source()
    const text = exportText('json', readingOf(records, own.board, own.people), own) ?? ''
    const read = boardExportSchema.parse(JSON.parse(text))
    expect(read.people).toEqual([anna])
    expect(read.exportedAt).toBe('2026-11-22T12:00:00.000Z')
    expect(read.outline.elsewhere.map((item) => item.text)).toEqual(['los \uFFFD </script>', ''])
    expect(read.outcome).toMatchObject({ kind: 'notes' })
  })

  it('does not tell who holds a note back', () => {
    const records = recordsOf({ ...note('a', 'Zelf'), meta: { held: true } })
    const own = source()
    expect(exportText('json', readingOf(records, own.board, own.people), own)).not.toContain('held')
  })
})

describe('forms that a board does not have', () => {
  it('are undefined: a table or picture that is not there, a network of notes', () => {
    const own = source()
    const reading = readingOf(recordsOf(), own.board, own.people)
    expect(exportText('svg', reading, own)).toBeUndefined()
    expect(exportText('graphml', reading, own)).toBeUndefined()
    expect(exportText('gexf', reading, own)).toBeUndefined()
    expect(exportText('csv', reading, own, { table: '__proto__' })).toBeUndefined()
  })
})
