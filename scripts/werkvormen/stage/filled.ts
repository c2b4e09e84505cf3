import type { TLRecord, TLShape } from '@tldraw/tlschema'
import { noteColors } from '../../../shared/board/noteColors.ts'
import { noteScale } from '../../../shared/board/noteScale.ts'
import type { Language } from '../../../shared/space/model.ts'
import type { Werkvorm } from '../../../shared/werkvormen/index.ts'
import { type Box, bounds, gridCells } from '../../../shared/werkvormen/kit/box.ts'
import { noteShape, noteSide } from '../../../shared/werkvormen/kit/note.ts'

const gap = 20

/** A layout with `count` notes on it, dealt over its zones, to see whether there is room and what they cover. */
export function filledLayout(
  { layout, zones, defaultSettings }: Werkvorm,
  name: string,
  language: Language,
  count: number,
): TLRecord[] {
  const records = layout(defaultSettings, language, name)
  const scale = noteScale(bounds(records.flatMap(boxOf)))
  const side = noteSide * scale
  const cells = zones(defaultSettings, language, name).map(({ areas }) =>
    areas.flatMap(({ room }) => gridCells(room, { w: side, h: side }, gap)),
  )
  const dealt = Array.from({ length: Math.max(0, ...cells.map(({ length }) => length)) }, (_, at) =>
    cells.flatMap((own, zone) => (own[at] ? [{ ...own[at], zone }] : [])),
  ).flat()
  const notes = dealt.slice(0, count).map(({ x, y, zone }, at) => {
    const color = noteColors[zone % noteColors.length]?.value ?? 'yellow'
    const text = words[language][at % words[language].length] ?? ''
    return noteShape({ id: `filled-${at}`, text, by: '', color, scale, x, y }, index(at))
  })
  return [...records, ...notes]
}

const words = {
  nl: [
    'Elk kind kent een naam',
    'Overleg op school',
    'De wijkverpleegkundige belt',
    'Samen aan tafel',
    'Eén plan',
  ],
  en: [
    'Every child knows a name',
    'Meeting at school',
    'The district nurse calls',
    'Round one table',
    'One plan',
  ],
}

function boxOf(record: TLRecord): Box[] {
  const { x, y, props } = record as TLShape
  const { w, h } = props as { w?: number; h?: number }
  return w === undefined || h === undefined ? [] : [{ x, y, w, h }]
}

function index(at: number): TLShape['index'] {
  return `b${String(at + 10).padStart(3, '0')}V` as TLShape['index']
}
