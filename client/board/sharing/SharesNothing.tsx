import type { TLStore } from '@tldraw/tldraw'
import { useMemo, useState } from 'react'
import { timeLeft } from '../../../shared/space/meeting/timer.ts'
import { werkvormen } from '../../../shared/werkvormen/index.ts'
import { useServerNow } from '../../meeting/clock.ts'
import { isReady } from '../../meeting/ready.ts'
import { Banner } from '../../ui/components/Banner.tsx'
import { Button } from '../../ui/components/Button.tsx'
import { useOutline } from '../outline/useOutline.ts'
import { type Scene, useScene } from '../state/scene.ts'
import { useNarrow } from '../state/useNarrow.ts'
import { sharesNothing } from './sharesNothing.ts'

/** Says in time that nothing goes along from the own card: when its owner is ready, or the time is nearly over. */
export function SharesNothing() {
  const { view, board, me, harvest, readOnly, step } = useScene()
  const isMine = board.kind === 'solo' && board.members.includes(me.id)
  if (!isMine || !step || !harvest?.ticked || readOnly || !view.store) return null
  return <InTime key={board.id} store={view.store} />
}

function InTime({ store }: { store: TLStore }) {
  const scene = useScene()
  const now = useServerNow(5_000)
  const [isFine, setFine] = useState(false)
  if (isFine || !isTime(scene, now)) return null
  return <Said store={store} onFine={() => setFine(true)} />
}

function Said({ store, onFine }: { store: TLStore; onFine: () => void }) {
  const { space, board, me, view, harvest, meeting, mode } = useScene()
  const narrow = useNarrow()
  const { zones } = useOutline(store, space, board)
  const given = useMemo(() => {
    const start = werkvormen[board.werkvorm]?.start(board.settings, space.meta.language, board.layout, me)
    return new Set<string>(start?.records.map(({ id }) => id))
  }, [board, space.meta.language, me])
  if (!harvest || !sharesNothing(zones, view.ticked, given)) return null
  const { nothing, howOnPhone, how, fine } = meeting.harvest.warning
  return (
    <Banner action={<Button onClick={onFine}>{fine}</Button>}>
      <strong>{nothing[harvest.kind]}</strong> {narrow && mode === 'canvas' ? howOnPhone : how}
    </Banner>
  )
}

function isTime({ space, me, step }: Scene, now: number): boolean {
  const { timer } = space.live
  if (!step) return false
  if (isReady(space, step.step, step.group?.id ?? me.id)) return true
  return timer?.stepId === step.step.id && ['orange', 'red', 'over'].includes(timeLeft(timer, now).phase)
}
