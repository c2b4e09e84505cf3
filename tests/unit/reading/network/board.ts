import type { TLRecord, TLShape } from '@tldraw/tlschema'
import { addNote, type Change, connect, type EditBoard } from '../../../../shared/board/edits/index.ts'
import { boardOutcome, boardOutline } from '../../../../shared/reading/board.ts'
import type { NetworkOutcome } from '../../../../shared/reading/network.ts'
import type { Language, Settings } from '../../../../shared/space/model.ts'
import { werkvormen } from '../../../../shared/werkvormen/index.ts'
import { type TieMeaning, tieLookOf } from '../../../../shared/werkvormen/sociale-kaart/looks.ts'

/** A board of the sociale kaart that tests draw on. */
export class DrawnMap {
  records: ReadonlyMap<string, TLRecord>
  readonly #kind: { werkvorm: string; layout: string; settings: Settings; language: Language }

  constructor(settings: Settings = {}, layout = 'plenary', language: Language = 'nl') {
    const werkvorm = werkvormen['sociale-kaart']
    if (!werkvorm) throw new Error('No such werkvorm')
    this.#kind = { werkvorm: werkvorm.id, layout, settings, language }
    const drawn = werkvorm.layout(settings, language, layout)
    this.records = new Map(drawn.map((record) => [record.id, record]))
  }

  get board(): EditBoard {
    const { werkvorm, settings, language, layout } = this.#kind
    const zones = werkvormen[werkvorm]?.zones(settings, language, layout) ?? []
    return { records: this.records, zones, outline: boardOutline(this.records, this.#kind) }
  }

  get network(): NetworkOutcome {
    const outcome = boardOutcome(this.board.outline, this.#kind, new Map())
    if (outcome.kind !== 'network') throw new Error('Not a network')
    return outcome
  }

  apply({ put, remove }: Change): this {
    const after = new Map(this.records)
    for (const id of remove) after.delete(id)
    for (const record of put) after.set(record.id, record)
    this.records = after
    return this
  }

  /** Notes on a level; those of one call have the names given. */
  notes(zone: string | undefined, ...names: string[]): this {
    for (const name of names) {
      this.apply(addNote(this.board, { id: name, text: name, ...(zone === undefined ? {} : { zone }) }))
    }
    return this
  }

  tie(from: string, to: string, meaning: Partial<TieMeaning> & { id?: string; text?: string } = {}): this {
    const { id = `${from}-${to}`, text = '', ...more } = meaning
    const look = tieLookOf({ type: 'existing', strength: 2, directed: false, ...more })
    return this.apply(
      connect(this.board, { id: `tie-${id}`, from: `shape:${from}`, to: `shape:${to}`, look, text }),
    )
  }

  shape(id: string): TLShape {
    return this.records.get(`shape:${id}`) as TLShape
  }

  /** The ties in words: "a b existing 2", with an arrow for a direction. */
  get ties(): string[] {
    return this.network.ties
      .map(({ from, to, type, strength, directed }) => {
        const [a, b] = [from, to].map((id) => id.replace('shape:', ''))
        const ends = directed ? `${a}>${b}` : [a, b].sort().join(' ')
        return `${ends} ${type} ${strength}`
      })
      .sort()
  }
}
