import type { OpenPlace } from '../sync/views.ts'
import type { Belonging } from './belonging.ts'

/** The belonging that a person was last moved for, by its key; `free`: they belonged nowhere then. */
export type Handled = string
export const free: Handled = 'free'

export type NextMove = {
  /** Go to this page now. */
  readonly go: boolean
  /** The person is elsewhere by their own choice and is shown the way. */
  readonly astray: boolean
  readonly handled: Handled
}

/**
 * Whether a person is moved (ADR 0010). Everyone comes along when their place changes. Who goes elsewhere
 * afterwards did so by choice, and is only moved at the next change. Who just opened a board by its address chose
 * that too, but gathering takes everyone along; who just opened the home goes straight on. While people are
 * held, nobody goes elsewhere. Who leads from the desk is never taken away from it, nor by a step a facilitator who
 * is at the home: there she prepares.
 */
export function nextMove(
  belongs: Belonging | undefined,
  open: OpenPlace,
  handled: Handled | undefined,
  { held = false, leads = false } = {},
): NextMove {
  if (!belongs) return { go: false, astray: false, handled: free }
  const { key, to, place } = belongs
  if (to === open) return { go: false, astray: false, handled: key }
  const prepares = leads && open === 'home' && place.because === 'step'
  if (open === 'desk' || prepares) return { go: false, astray: false, handled: key }
  if (held) return { go: true, astray: false, handled: key }
  if (handled === key) return { go: false, astray: true, handled: key }
  const choseThisBoard = handled === undefined && open !== 'home' && place.because === 'step'
  return { go: !choseThisBoard, astray: choseThisBoard, handled: key }
}

/**
 * Where somebody goes whose board is taken away under their hands, as when a step is taken back: at once to their
 * place of now. Only who belongs nowhere waits on the home.
 */
export function afterBoardWent(belongs: Belonging | undefined, gone: string): OpenPlace {
  return belongs === undefined || belongs.to === gone ? 'home' : belongs.to
}
