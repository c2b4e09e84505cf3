import { defaultShapeSchemas } from '@tldraw/tlschema'
import { plainText } from '../../board/richText.ts'
import { boardSchema } from '../../board/schema.ts'

type Sequences = Readonly<Record<string, unknown>>
type Loose = { readonly id: string; readonly typeName: string; readonly [key: string]: unknown }
type Props = Readonly<Record<string, unknown>>

const { sequences: own } = boardSchema.serialize() as { sequences: Readonly<Record<string, number>> }

/** The newest records of which we know what became different (tldraw 5.0): anything later may mean something else. */
const understood: Readonly<Record<string, number>> = {
  'com.tldraw.store': 5,
  'com.tldraw.asset.image': 6,
  'com.tldraw.shape.arrow': 8,
  'com.tldraw.shape.draw': 4,
  'com.tldraw.shape.geo': 12,
  'com.tldraw.shape.highlight': 3,
  'com.tldraw.shape.note': 13,
  'com.tldraw.shape.text': 4,
}

/** Only what we read counts: cameras and the like belong to who saved the file. */
const read = /^com\.tldraw\.(store|document|page|asset|shape|binding)(\.|$)/
/** From here on it is a proportion; before, it is a size. */
const noteWithProportion = 12

const versionOf = (sequences: Sequences, name: string) => Number(sequences[name] ?? 0)

/** Whether the records of a file are of a tldraw after ours, and whether that is one that we know. */
export function ageOf(sequences: Sequences): 'ours' | 'newer' | 'tooNew' {
  const after = Object.keys(sequences).filter(
    (name) => read.test(name) && Object.hasOwn(own, name) && versionOf(sequences, name) > (own[name] ?? 0),
  )
  if (after.length === 0) return 'ours'
  return after.every((name) => versionOf(sequences, name) <= (understood[name] ?? 0)) ? 'newer' : 'tooNew'
}

/** The versions of a newer file as far as ours go. */
export function asOwn(sequences: Sequences): Record<string, number> {
  const known = Object.entries(own).filter(([name]) => Object.hasOwn(sequences, name))
  return Object.fromEntries(
    known.map(([name, version]) => [name, Math.min(version, versionOf(sequences, name))]),
  )
}

/** A record of a newer tldraw in our words. What has none, such as its lines by hand, is refused later, and counted. */
export function older(record: Loose, sequences: Sequences): Loose {
  const { typeName, type, props } = record
  const name = `com.tldraw.shape.${String(type)}`
  if (typeName !== 'shape' || versionOf(sequences, name) <= (own[name] ?? Number.POSITIVE_INFINITY))
    return record
  if (typeof props !== 'object' || props === null) return record
  const known = Object.keys(defaultShapeSchemas[type as keyof typeof defaultShapeSchemas].props ?? {})
  const said = { ...(props as Props), ...wordsOf(props as Props, known) }
  const isProportion = type === 'note' && versionOf(sequences, name) >= noteWithProportion
  const sized = isProportion ? { ...said, fontSizeAdjustment: 0 } : said
  return {
    ...record,
    props: Object.fromEntries(Object.entries(sized).filter(([key]) => known.includes(key))),
  }
}

/** Words on an arrow were plain; others had no attributes. */
function wordsOf({ richText }: Props, known: readonly string[]): Props {
  if (typeof richText !== 'object' || richText === null) return {}
  const { type, content } = richText as { type?: unknown; content?: unknown }
  if (typeof type !== 'string' || !Array.isArray(content)) return {}
  const words = { type, content }
  return known.includes('richText') ? { richText: words } : { text: plainText(words) }
}
