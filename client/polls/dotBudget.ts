import type { PollQuestion } from '../../shared/space/meeting/poll.ts'

/** Dots of one person: how many on which note (its record id) or zone (its name). */
export type Dots = Readonly<Record<string, number>>
export type DotsQuestion = Extract<PollQuestion, { kind: 'dots' }>

/** Why a dot cannot be put: all are used, or this already has the one that it may get. */
export type DotRefusal = 'none' | 'oneOnly'

export function dotsUsed(dots: Dots): number {
  return Object.values(dots).reduce((sum, count) => sum + count, 0)
}

export function dotsLeft(question: DotsQuestion, dots: Dots): number {
  return Math.max(0, question.dots - dotsUsed(dots))
}

export function dotsOn(dots: Dots, thing: string): number {
  return Object.hasOwn(dots, thing) ? (dots[thing] ?? 0) : 0
}

/** The dots with one more on a thing, or why that cannot be. */
export function addDot(question: DotsQuestion, dots: Dots, thing: string): Dots | DotRefusal {
  const own = dotsOn(dots, thing)
  if (own > 0 && !question.stacking) return 'oneOnly'
  if (dotsLeft(question, dots) === 0) return 'none'
  return { ...dots, [thing]: own + 1 }
}

/** The dots with one less on a thing. */
export function takeDot(dots: Dots, thing: string): Dots {
  const own = dotsOn(dots, thing)
  const { [thing]: _, ...others } = dots
  return own > 1 ? { ...others, [thing]: own - 1 } : others
}

/** What a press on a note does: a dot on it, or off again; where dots stack always one more. */
export function pressDot(question: DotsQuestion, dots: Dots, thing: string): Dots | DotRefusal {
  if (!question.stacking && dotsOn(dots, thing) > 0) return takeDot(dots, thing)
  return addDot(question, dots, thing)
}
