import { useState } from 'react'
import { moveToZone } from '../../../shared/board/edits/index.ts'
import type { Outline } from '../../../shared/board/outline/types.ts'
import { listTexts } from '../../../shared/texts/list.ts'
import { useEdits } from '../../board/edits/useEdits.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { FirstPlacePart } from '../FirstPlacePart.tsx'
import { askedForMove, placeToCome } from '../firstPlace.ts'
import { focusWrong } from '../focus.ts'
import type { Row } from '../rows.ts'
import { tell } from '../tell.ts'
import { type FirstPlace, useFirstPlace } from '../useFirstPlace.ts'
import { PlacePart } from './PlacePart.tsx'
import { elsewhere, ZonePart } from './ZonePart.tsx'

type Props = { row: Row; outline: Outline }

/**
 * Where a note lies: its zone, its values there, and the way to another place. What waits for its place, or goes to
 * where a place means something, is asked for values first: no value may come about by accident.
 */
export function WherePart({ row, outline }: Props) {
  const [chosen, setChosen] = useState<string>()
  const [asked, setAsked] = useState(() => placeToCome(outline, row.zone))
  const place = useFirstPlace(row.id, asked)
  const tellMove = useMove(row, place)
  if (outline.zones.length === 0) return null
  const now = row.zone ?? elsewhere
  const wanted = chosen ?? now
  const goal = asked && (wanted === asked.zone || wanted === asked.waits?.name) ? asked : undefined
  const axes = outline.zones.find(({ name }) => name === row.zone)?.axes
  const choose = (name: string) => {
    const zone = name === elsewhere ? undefined : name
    setChosen(name)
    setAsked(name === now ? placeToCome(outline, zone) : askedForMove(outline, row, zone))
    place.clear()
  }
  const move = (title: string) => {
    const done = tellMove(goal ? goal.zone : wanted, goal, title)
    if (done === 'wrong') return
    setChosen(undefined)
    // What waits now can be given its place at once.
    setAsked(placeToCome(outline, done === 'waits' ? goal?.waits?.name : goal ? goal.zone : wanted))
  }
  return (
    <>
      <ZonePart outline={outline} now={now} wanted={wanted} goal={goal?.zone} choose={choose} move={move}>
        {goal && <FirstPlacePart asked={goal} place={place} zone={now} />}
      </ZonePart>
      {!goal && axes && <PlacePart key={row.zone} row={row} axes={axes} />}
    </>
  )
}

/** Moves a note, and says where it lies. `waits`: it got no value, and stands with what waits for its place. */
function useMove(row: Row, place: FirstPlace) {
  const texts = useTexts(listTexts)
  const edits = useEdits()
  return (to: string, goal: FirstPlace['asked'], title: string): 'moved' | 'waits' | 'wrong' => {
    const isWaiting = goal?.waits !== undefined && row.zone === goal.waits.name
    const put = goal ? place.put(isWaiting ? 'whole' : 'last') : 'open'
    if (put === 'wrong') focusWrong('[role="dialog"]')
    if (put !== 'open') return put === 'wrong' ? put : 'moved'
    const zone = to === elsewhere ? undefined : to
    const { changed, undo } = edits.apply((board) => moveToZone(board, row.id, zone), 'move to zone')
    const { waits, inMiddle } = texts.value
    const words = !goal ? texts.done.moved(title) : goal.waits ? waits(goal.waits.title) : inMiddle
    if (changed) tell(words, { label: texts.done.back, run: undo })
    else tell(texts.done.notPossible)
    return changed && goal?.waits ? 'waits' : 'moved'
  }
}
