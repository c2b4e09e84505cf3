import { MoveRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Outline } from '../../../shared/board/outline/types.ts'
import { listTexts } from '../../../shared/texts/list.ts'
import { Button } from '../../ui/components/Button.tsx'
import { Select } from '../../ui/components/Select.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import styles from './Sheet.module.css'

/** The choice of what lies outside every zone. */
export const elsewhere = ''

type Props = {
  outline: Outline
  now: string
  wanted: string
  /** Where it goes with the values that are asked; else it goes to what is wanted. */
  goal: string | undefined
  choose: (zone: string) => void
  /** `title`: of where it goes. */
  move: (title: string) => void
  /** What is asked before it moves. */
  children: ReactNode
}

/**
 * The zone in which a note lies, and the way to another one. It moves only when that is asked: with a keyboard every
 * zone in between is chosen for a moment.
 */
export function ZonePart({ outline, now, wanted, goal, choose, move, children }: Props) {
  const texts = useTexts(listTexts)
  const options = [
    ...outline.zones.map(({ name, title }) => ({ value: name, label: title || texts.zone.nameless })),
    { value: elsewhere, label: texts.zone.elsewhere },
  ]
  const to = goal ?? wanted
  const title = options.find(({ value }) => value === to)?.label ?? ''
  return (
    <div className={styles.zonePart}>
      <Select label={texts.sheet.zone} value={wanted} options={options} onChange={choose} />
      {children && <div className={styles.asked}>{children}</div>}
      <Button icon={MoveRight} aria-disabled={to === now} onClick={() => to !== now && move(title)}>
        {texts.sheet.move}
      </Button>
    </div>
  )
}
