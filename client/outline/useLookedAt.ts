import type { TLInstancePresence, TLStore } from '@tldraw/tldraw'
import { useEffect, useRef } from 'react'
import type { Outline } from '../../shared/board/outline/types.ts'
import { listTexts } from '../../shared/texts/list.ts'
import type { Box } from '../../shared/werkvormen/kit/box.ts'
import { useLeft } from '../board/people/useAttentionView.ts'
import { useScene } from '../board/state/scene.ts'
import { useServerNow } from '../meeting/clock.ts'
import { announce } from '../ui/components/announcements.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { zoneInView } from './zoneInView.ts'

/**
 * The zone to which everyone is gathered, or at which the person looks whom everyone follows (B22): the list has no
 * camera, so it goes to the zone and says so. Who is writing is left where they are.
 */
export function useLookedAt(store: TLStore, outline: Outline, writing: boolean): string | undefined {
  const { space, board, me } = useScene()
  const texts = useTexts(listTexts)
  const { attention } = space.live
  const left = useLeft(attention?.id)
  // Where somebody looks is no part of the board: it is asked for while they are followed.
  useServerNow(attention?.kind === 'follow' ? 1_000 : 3_600_000)
  const here = attention?.boardId === board.id && !left ? attention : undefined
  const leads = here?.kind === 'follow' ? here.leaderId === me.id : here?.by === me.id
  const view = here?.kind === 'follow' ? viewOf(store, here.leaderId) : (here?.rect ?? undefined)
  const zone = here && !leads && view ? zoneInView(outline.zones, view) : undefined
  const title = outline.zones.find(({ name }) => name === zone)?.title ?? ''
  const busy = useRef(writing)
  busy.current = writing
  const gathered = here?.id
  const told = useRef<string>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: gathering anew to the same zone goes there again
  useEffect(() => {
    if (zone === undefined) return
    // Who shows something goes over many zones: said once.
    if (told.current !== gathered) announce(texts.news.lookAt(title))
    told.current = gathered
    if (busy.current) return
    document.querySelector(`[data-zone="${CSS.escape(zone)}"]`)?.scrollIntoView({ block: 'start' })
  }, [zone, gathered])
  return zone
}

/** What a person has in view on the canvas, as their page tells. */
function viewOf(store: TLStore, memberId: string): Box | undefined {
  const presences = store
    .allRecords()
    .filter((record): record is TLInstancePresence => record.typeName === 'instance_presence')
  const own = presences.find(
    ({ userId, camera, screenBounds }) => userId === memberId && camera && screenBounds,
  )
  if (!own?.camera || !own.screenBounds) return undefined
  const { camera, screenBounds } = own
  return {
    x: -camera.x,
    y: -camera.y,
    w: screenBounds.w / camera.z,
    h: screenBounds.h / camera.z,
  }
}
