import { listTexts } from '../../shared/texts/list.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { AxisInput } from './AxisInput.tsx'
import { type Asked, sides } from './firstPlace.ts'
import styles from './List.module.css'
import type { FirstPlace } from './useFirstPlace.ts'

type Props = {
  asked: Asked
  place: FirstPlace
  /** Ends writing; without it the fields stand in the sheet of a note. */
  onDone?: () => void
  /** In the sheet of a note: the zone in which it stands. */
  zone?: string
}

/** Asks for the values of a note that has none, in the order of the axes. */
export function FirstPlacePart({ asked, place, onDone, zone }: Props) {
  const texts = useTexts(listTexts).value
  const { wrong } = place
  const { waits } = asked
  const isWaiting = zone !== undefined && zone === waits?.name
  const elseWords = waits ? texts.elseWaits(waits.title) : texts.elseMiddle
  const hint = isWaiting ? texts.whenWhole(asked.title) : zone === asked.zone ? '' : elseWords
  return (
    <fieldset
      className={onDone ? styles.firstPlace : styles.places}
      onKeyDown={(event) => {
        const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
        if (!onDone || !isDone) return
        event.preventDefault()
        onDone()
      }}
    >
      <legend className="visually-hidden">{texts.firstPlace}</legend>
      {sides.map((side) => {
        const axis = asked.axes[side]
        return (
          axis && (
            <AxisInput
              key={side}
              axis={axis}
              more=""
              typed={place.typed[side] ?? ''}
              onType={(words) => place.type(side, words)}
              onLeave={() => place.put('left')}
              wrong={wrong.includes(side)}
            />
          )
        )
      })}
      {hint && <p className={styles.quiet}>{hint}</p>}
    </fieldset>
  )
}
