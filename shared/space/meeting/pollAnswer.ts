import type * as z from 'zod/mini'
import { limits } from '../../protocol/limits.ts'
import { cleanWords } from '../words.ts'
import type { answerValueSchema, Poll, PollAnswer, PollQuestion } from './poll.ts'

export type AnswerValue = z.infer<typeof answerValueSchema>

/** Why an answer is refused. Each has a Dutch and an English sentence in shared/texts (answerFaultTexts). */
export type AnswerFault =
  | 'unknown-question'
  | 'wrong-kind'
  | 'too-many-dots'
  | 'one-dot-each'
  | 'no-such-thing'
  | 'outside-scale'
  | 'too-long'
  | 'too-long-together'

/** What is wrong with an answer; undefined when it may be stored. Questions may be left open. */
export function answerFault(poll: Poll, answer: PollAnswer): AnswerFault | undefined {
  const questions = new Map(poll.questions.map((question) => [question.id, question]))
  for (const [id, value] of Object.entries(answer.answers)) {
    const question = questions.get(id)
    const fault = question ? valueFault(question, value) : 'unknown-question'
    if (fault) return fault
  }
  return lengthOfWords(answer) > limits.answersCharacters ? 'too-long-together' : undefined
}

function lengthOfWords({ answers }: PollAnswer): number {
  const words = Object.values(answers).filter((value) => typeof value === 'string')
  return words.reduce((sum, text) => sum + cleanWords(text).length, 0)
}

export function valueFault(question: PollQuestion, value: AnswerValue): AnswerFault | undefined {
  if (question.kind === 'dots') return typeof value === 'object' ? dotsFault(question, value) : 'wrong-kind'
  if (question.kind === 'scale') return typeof value === 'number' ? scaleFault(question, value) : 'wrong-kind'
  if (typeof value !== 'string') return 'wrong-kind'
  return cleanWords(value).length > limits.answerCharacters ? 'too-long' : undefined
}

type Question<Kind> = Extract<PollQuestion, { kind: Kind }>

function dotsFault(question: Question<'dots'>, dots: Record<string, number>): AnswerFault | undefined {
  if (Object.keys(dots).some(isHostile)) return 'no-such-thing'
  const given = Object.values(dots)
  if (!given.every((count) => Number.isInteger(count) && count >= 1)) return 'wrong-kind'
  if (!question.stacking && given.some((count) => count > 1)) return 'one-dot-each'
  return given.reduce((sum, count) => sum + count, 0) > question.dots ? 'too-many-dots' : undefined
}

/** Names that would reach into the objects of the language instead of naming a note or a zone. */
function isHostile(key: string): boolean {
  return key === '' || key in Object.prototype || key === 'prototype'
}

function scaleFault({ min, max }: Question<'scale'>, value: number): AnswerFault | undefined {
  return Number.isInteger(value) && value >= min && value <= max ? undefined : 'outside-scale'
}

/** An answer as it is stored: words cleaned, and what says nothing left out. */
export function cleanAnswer(answer: PollAnswer): PollAnswer {
  const cleaned = Object.entries(answer.answers)
    .map(([id, value]) => [id, typeof value === 'string' ? cleanWords(value) : value] as const)
    .filter(([, value]) => !isEmpty(value))
  return { answers: Object.fromEntries(cleaned) }
}

/** Whether a cleaned value answers nothing. */
export function isEmpty(value: AnswerValue): boolean {
  return value === '' || (typeof value === 'object' && Object.keys(value).length === 0)
}
