import { useLayoutEffect, useRef, useState } from 'react'
import { navigate } from 'wouter/use-browser-location'
import type { Live } from '../../shared/space/meeting/live.ts'
import type { Member, SpaceState } from '../../shared/space/model.ts'
import { meetingTexts } from '../../shared/texts/meeting.ts'
import { shieldKeys } from '../sync/keyShield.ts'
import type { OpenPlace } from '../sync/views.ts'
import { announce } from '../ui/components/announcements.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { type Belonging, belonging } from './belonging.ts'
import { serverNow } from './clock.ts'
import { type Handled, nextMove } from './nextMove.ts'
import { arrivalWords } from './placeWords.ts'
import type { MeetingTexts } from './texts.ts'

type Options = {
  state: SpaceState
  me: Member
  /** Whether the state is the server's; an offline copy may be of an earlier step and moves nobody. */
  connected: boolean
  /** The page that is open. */
  open: OpenPlace
}

/** The address of a page of a space. */
export function placePath(spaceId: string, to: OpenPlace): string {
  if (to === 'home') return `/s/${spaceId}`
  return to === 'desk' ? `/s/${spaceId}/regie` : `/s/${spaceId}/b/${to}`
}

/**
 * Takes the person along when their place in the meeting changes, and says where they are then. Answers where
 * they belong when they are elsewhere by choice.
 */
export function useFollowPlace({ state, me, connected, open }: Options): Belonging | undefined {
  const texts = useTexts(meetingTexts)
  const belongs = belonging(state, me)
  const latest = useRef({ state, me, texts, belongs })
  latest.current = { state, me, texts, belongs }
  const [astray, setAstray] = useState(false)
  const key = belongs?.key
  // Before the page is painted: the old board may be closed to this person already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the belonging; other changes of the state move nobody.
  useLayoutEffect(() => {
    if (!connected) return
    const now = latest.current
    const before = handledOf(state.id)
    const move = nextMove(now.belongs, open, before, {
      held: isHeld(now.state.live),
      leads: now.me.role === 'facilitator',
    })
    remember(state.id, move.handled)
    setAstray(move.astray)
    if (!now.belongs) return
    if (!move.go) return tellNewStep(now.belongs, before, open, now.texts)
    if (isTyping()) shieldKeys()
    navigate(placePath(state.id, now.belongs.to))
    announce(arrivalWords(now.state, now.belongs.place, now.me.id, now.texts))
  }, [connected, key, open, state.id])
  return astray ? belongs : undefined
}

/** Who stays on the same page while the step changes is told too. */
function tellNewStep(
  { key, to, place }: Belonging,
  before: Handled | undefined,
  open: OpenPlace,
  texts: MeetingTexts,
): void {
  if (to !== open || before === undefined || before === key) return
  if (place.because === 'step' && place.step) announce(texts.place.nextStep(place.step.title))
}

/** Whether nobody may leave now; see `spotlight`. */
export function isHeld({ attention }: Live): boolean {
  return attention?.kind === 'follow' && attention.heldUntil !== null && attention.heldUntil > serverNow()
}

/** What a person goes on typing after a move must not become shortcuts on another board. */
function isTyping(): boolean {
  const active = document.activeElement
  if (active instanceof HTMLElement && active.isContentEditable) return true
  return active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement
}

const handled = new Map<string, Handled>()
const storageKey = (spaceId: string) => `samenbord.place.${spaceId}`

/** Kept for this tab, so that a reload does not take away the choice to be elsewhere. */
function handledOf(spaceId: string): Handled | undefined {
  const known = handled.get(spaceId)
  if (known !== undefined) return known
  try {
    return sessionStorage.getItem(storageKey(spaceId)) ?? undefined
  } catch {
    return undefined
  }
}

function remember(spaceId: string, key: Handled): void {
  handled.set(spaceId, key)
  try {
    sessionStorage.setItem(storageKey(spaceId), key)
  } catch {
    // Without storage the choice lasts until the page is loaded anew.
  }
}
