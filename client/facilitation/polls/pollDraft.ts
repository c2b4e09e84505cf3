import type { CommandInput } from '../../../shared/space/commands/index.ts'
import type { Poll, PollQuestion } from '../../../shared/space/meeting/poll.ts'

export type QuestionInput = Extract<CommandInput, { type: 'addPoll' }>['questions'][number]
export type QuestionKind = PollQuestion['kind']

/** A question as a form holds it: the fields of every kind, so that changing the kind loses nothing. */
export type QuestionDraft = {
  /** Stable while the form is open. */
  readonly key: number
  readonly kind: QuestionKind
  readonly text: string
  readonly on: 'notes' | 'zones'
  /** Undefined until somebody chose, or the board was read. */
  readonly zone: string | undefined
  /** As typed. */
  readonly dots: string
  readonly stacking: boolean
  readonly min: number
  readonly max: number
  readonly minLabel: string
  readonly maxLabel: string
}

export type PollDraft = {
  readonly title: string
  /** Empty: opened by hand. */
  readonly stepId: string
  /** Empty: the board of the step. */
  readonly boardId: string
  readonly questions: readonly QuestionDraft[]
}

export type DraftFaults = {
  readonly title?: true
  readonly board?: true
  /** What is wrong with a question, by its key. */
  readonly questions: ReadonlyMap<number, 'text' | 'dots'>
}

let keys = 0

export function newQuestion(kind: QuestionKind): QuestionDraft {
  keys += 1
  return {
    key: keys,
    kind,
    text: '',
    on: 'notes',
    zone: undefined,
    dots: '3',
    stacking: false,
    min: 1,
    max: 5,
    minLabel: '',
    maxLabel: '',
  }
}

/** A new poll, on the board where everyone works now. */
export function newDraft(boardId = ''): PollDraft {
  return { title: '', stepId: '', boardId, questions: [newQuestion('dots')] }
}

export function draftOf({ title, stepId, boardId, questions }: Poll): PollDraft {
  return {
    title,
    stepId: stepId ?? '',
    boardId: boardId ?? '',
    questions: questions.map((question) => {
      const { id: _, ...own } = question
      const base = newQuestion(question.kind)
      return own.kind === 'dots'
        ? { ...base, ...own, dots: String(own.dots) }
        : { ...base, ...own, dots: base.dots }
    }),
  }
}

/** What must be put right before a poll can be kept. `stepHasBoard`: whether its step brings a board for dots. */
export function draftFaults(draft: PollDraft, stepHasBoard: boolean): DraftFaults {
  const needsBoard = draft.questions.some(({ kind }) => kind === 'dots')
  return {
    ...(draft.title.trim() === '' ? { title: true as const } : {}),
    ...(needsBoard && draft.boardId === '' && !stepHasBoard ? { board: true as const } : {}),
    questions: new Map(
      draft.questions.flatMap((question) => {
        const fault = questionFault(question)
        return fault ? [[question.key, fault] as const] : []
      }),
    ),
  }
}

export function isSound({ title, board, questions }: DraftFaults): boolean {
  return !title && !board && questions.size === 0
}

function questionFault({ kind, text, dots }: QuestionDraft): 'text' | 'dots' | undefined {
  if (text.trim() === '') return 'text'
  const count = Number(dots)
  return kind === 'dots' && !(Number.isInteger(count) && count >= 1 && count <= 20) ? 'dots' : undefined
}

/** The questions as they are sent. */
export function questionInputs(draft: PollDraft): QuestionInput[] {
  return draft.questions.map((question) => {
    const text = question.text.trim()
    if (question.kind === 'open') return { kind: 'open', text }
    if (question.kind === 'scale') {
      const { min, max, minLabel, maxLabel } = question
      return { kind: 'scale', text, min, max, minLabel: minLabel.trim(), maxLabel: maxLabel.trim() }
    }
    const { on, zone, dots, stacking } = question
    return { kind: 'dots', text, on, zone: on === 'notes' ? (zone ?? '') : '', dots: Number(dots), stacking }
  })
}
