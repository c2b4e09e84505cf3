import { useEffect } from 'react'
import type { Board } from '../../../shared/space/model.ts'
import { pollTexts } from '../../../shared/texts/polls.ts'
import { useTile } from '../../sync/useTile.ts'
import { Select } from '../../ui/components/Select.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useDeskView } from '../deskView.ts'
import { fullestFirst, notesByZone, type ZoneName } from './zoneNotes.ts'

type Props = {
  zones: readonly ZoneName[]
  /** Undefined: nobody chose; empty: every note on the board. */
  zone: string | undefined
  /** The board as it stands now; undefined when the step still has to make it. */
  board: Board | undefined
  onChange: (zone: string) => void
}

/** Which notes get dots: the zone where most was written is chosen beforehand, every note is the last choice. */
export function ZoneChoice({ board, ...choice }: Props) {
  return board ? <OnBoard board={board} {...choice} /> : <Choice {...choice} />
}

function OnBoard({ board, zones, zone, onChange }: Props & { board: Board }) {
  const { space } = useDeskView()
  const { status, layout, content } = useTile(space.id, board.id, board.epoch)
  const counts = notesByZone(layout, content)
  const [first, ...others] = fullestFirst(zones, counts)
  const loaded = status === 'ready'
  const fullest = first && (counts.get(first.name) ?? 0) > 0 ? first.name : ''
  useEffect(() => {
    if (loaded && zone === undefined) onChange(fullest)
  }, [loaded, zone, fullest, onChange])
  return <Choice zones={first ? [first, ...others] : []} zone={zone} onChange={onChange} />
}

function Choice({ zones, zone = '', onChange }: Omit<Props, 'board'>) {
  const texts = useTexts(pollTexts).desk
  return (
    <Select
      label={texts.zone}
      value={zones.some(({ name }) => name === zone) ? zone : ''}
      options={[
        ...zones.map(({ name, title }) => ({ value: name, label: texts.inZone(title) })),
        { value: '', label: texts.everyNote },
      ]}
      onChange={onChange}
    />
  )
}
