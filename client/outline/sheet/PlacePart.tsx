import { useState } from 'react'
import { placeAt } from '../../../shared/board/edits/index.ts'
import { listTexts } from '../../../shared/texts/list.ts'
import type { Axis, ZoneAxes } from '../../../shared/werkvormen/kit/zone.ts'
import { useEdits } from '../../board/edits/useEdits.ts'
import { useLanguage } from '../../ui/i18n/language.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { AxisInput } from '../AxisInput.tsx'
import type { Row } from '../rows.ts'
import { tell } from '../tell.ts'
import { fieldOf, typedValue, valueInWords, wrongValueWords } from '../values.ts'
import { useWish } from './useWish.ts'

/** Where a note lies on the axes of its zone, as values that can be typed. */
export function PlacePart({ row, axes }: { row: Row; axes: ZoneAxes }) {
  return (
    <>
      {axes.x && <AxisField row={row} side="x" axis={axes.x} />}
      {axes.y && <AxisField row={row} side="y" axis={axes.y} />}
    </>
  )
}

function AxisField({ row, side, axis }: { row: Row; side: 'x' | 'y'; axis: Axis }) {
  const texts = useTexts(listTexts).value
  const language = useLanguage()
  const edits = useEdits()
  const [draft, setDraft] = useState<string>()
  const [refused, setRefused] = useState(false)
  const [value, wish] = useWish(row.value[side])
  const place = () => {
    if (draft === undefined) return
    const typed = typedValue(axis, draft)
    setRefused(typed === undefined)
    // Who left the field hears it; the value stays as it was.
    if (typed === undefined) return tell(wrongValueWords(axis, language, texts))
    setDraft(undefined)
    if (typed === value) return
    const { changed } = edits.apply((board) => placeAt(board, row.id, { [side]: typed }), 'place')
    if (!changed) return
    wish(typed)
    tell(texts.placed(axis.title, valueInWords(axis, typed, language, texts)))
  }
  const now = value === undefined ? texts.none : texts.now(valueInWords(axis, value, language, texts))
  return (
    <AxisInput
      axis={axis}
      more={now}
      typed={draft ?? (value === undefined ? '' : fieldOf(axis, value))}
      onType={setDraft}
      onLeave={place}
      wrong={refused}
    />
  )
}
