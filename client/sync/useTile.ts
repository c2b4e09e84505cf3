import {
  type RefCallback,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { Box } from '../tiles/marks.ts'
import { TileBeat } from './tileBeat.ts'
import { TilePlaces } from './tilePlaces.ts'
import { emptyTile, type TileKind, TileSession, type TileView } from './tileSession.ts'

export type { TileKind, TileStatus, TileView } from './tileSession.ts'

const surroundings = { places: new TilePlaces(), beat: new TileBeat() }
type Shared = { session: TileSession; users: number }
const sessions = new Map<string, Shared>()
/** How long a board stays known after its last picture left the page: one click in, one key back. */
const lingerMs = 5_000

/**
 * A board to look at from afar: read only, unseen by who works on it, drawn at most twice a second, and only
 * while its picture can be seen. Give `seenIn` to the element around the picture as its `ref`; without it the
 * picture counts as seen. `epoch` is the board's in the space's state. `kind` says how it is followed.
 */
export function useTile(
  spaceId: string,
  boardId: string,
  epoch: number,
  kind: TileKind = 'live',
): TileView & { seenIn: RefCallback<Element> } {
  const key = JSON.stringify([spaceId, boardId, epoch, kind])
  const { isSeen, seenIn } = useSeen()
  const isShown = useSyncExternalStore(onVisibility, pageIsShown)
  const subscribe = useCallback((listener: () => void) => use(key, listener), [key])
  const view = useSyncExternalStore(subscribe, () => sessions.get(key)?.session.view ?? emptyTile)
  useEffect(() => {
    return isSeen && isShown ? sessions.get(key)?.session.watch() : undefined
  }, [key, isSeen, isShown])
  return { ...view, seenIn }
}

/**
 * The part of a board that a member looks at, for the shared screen that follows them; undefined while they are
 * not on it. Only beside a picture of kind `screen` of the same board.
 */
export function useLookOf(
  spaceId: string,
  boardId: string,
  epoch: number,
  memberId: string | null,
): Box | undefined {
  const key = JSON.stringify([spaceId, boardId, epoch, 'screen'])
  const subscribe = useCallback(
    (listener: () => void) => {
      const stop = use(key, listener)
      const stopLooking = sessions.get(key)?.session.onLook(listener)
      return () => {
        stopLooking?.()
        stop()
      }
    },
    [key],
  )
  // A box is another object each time; its words are the same as long as it is.
  const look = useSyncExternalStore(subscribe, () =>
    memberId === null ? '' : JSON.stringify(sessions.get(key)?.session.lookOf(memberId) ?? ''),
  )
  return useMemo(() => (look.startsWith('{') ? (JSON.parse(look) as Box) : undefined), [look])
}

/** Makes the session, or shares it, until the answer is called. */
function use(key: string, listener: () => void): () => void {
  const shared = sessions.get(key) ?? make(key)
  shared.users += 1
  const stop = shared.session.subscribe(listener)
  return () => {
    stop()
    shared.users -= 1
    if (shared.users === 0) setTimeout(() => closeUnused(key, shared), lingerMs)
  }
}

function make(key: string): Shared {
  const [spaceId, boardId, epoch, kind] = JSON.parse(key) as [string, string, number, TileKind]
  const shared = { session: new TileSession({ spaceId, boardId, epoch }, kind, surroundings), users: 0 }
  sessions.set(key, shared)
  return shared
}

function closeUnused(key: string, shared: Shared): void {
  if (shared.users > 0 || sessions.get(key) !== shared) return
  sessions.delete(key)
  shared.session.close()
}

/** Whether an element can be seen, or nearly: a picture is there when one scrolls to it. */
function useSeen(): { isSeen: boolean; seenIn: RefCallback<Element> } {
  const element = useRef<Element | null>(null)
  const [elements, setElements] = useState(0)
  const [isSeen, setSeen] = useState(false)
  const seenIn = useCallback((next: Element | null) => {
    if (next && element.current && next !== element.current) setElements((count) => count + 1)
    if (next) element.current = next
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another element is looked at anew
  useEffect(() => {
    if (!element.current) {
      setSeen(true)
      return
    }
    const observer = new IntersectionObserver(([entry]) => entry && setSeen(entry.isIntersecting), {
      rootMargin: '120px',
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [elements])
  return { isSeen, seenIn }
}

function onVisibility(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener)
  return () => document.removeEventListener('visibilitychange', listener)
}

function pageIsShown(): boolean {
  return document.visibilityState === 'visible'
}
