import type { TimeLeft } from '../../shared/space/meeting/timer.ts'
import type { meeting } from '../../shared/texts/nl/meeting.ts'

type Texts = (typeof meeting)['timer']

const second = 1_000

/** Minutes and seconds as on a kitchen timer: "4:59", and "1:04:59" above an hour. What is over counts up. */
export function timerDigits(ms: number): string {
  const total = ms >= 0 ? Math.ceil(ms / second) : Math.floor(-ms / second)
  const hours = Math.floor(total / 3600)
  const minutes = Math.floor((total % 3600) / 60)
  const seconds = String(total % 60).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${seconds}` : `${minutes}:${seconds}`
}

/** The same in words. */
export function timerSentence({ ms, phase }: TimeLeft, texts: Texts): string {
  if (phase === 'paused') return texts.paused(ms)
  return phase === 'over' ? texts.over : texts.left(ms)
}

/** What is said of a time when it changes its phase: how it stands, and what is left. */
export function timeNewsWords(left: TimeLeft, texts: Texts): string {
  const sentence = timerSentence(left, texts)
  const isNear = left.phase === 'orange' || left.phase === 'red'
  return isNear ? `${texts.word[left.phase]}. ${sentence}` : sentence
}
