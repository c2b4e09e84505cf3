import { type AnnouncedAction, announce } from '../ui/components/announcements.ts'

let withdraw: (() => void) | undefined

/** Says what was done, with a way back where there is one. */
export function tell(text: string, action?: AnnouncedAction): void {
  withdraw = announce(text, action ? { action } : {})
}

/** What was said last does not hold any more, and its way back neither. */
export function untell(): void {
  withdraw?.()
  withdraw = undefined
}
