import type { PollAnswer } from '../../shared/space/meeting/poll.ts'
import type { AnswerValue } from '../../shared/space/meeting/pollAnswer.ts'
import type { Answer } from '../api/answer.ts'
import type { Trouble } from '../api/trouble.ts'

/**
 * Where one's answer is.
 * - `loading`: what was answered before is not known yet
 * - `empty`: nothing was answered; `saved`: the server has all of it
 * - `saving`: on its way; `unsaved`: only in this page, `trouble` says why
 */
export type AnswerState = 'loading' | 'empty' | 'saving' | 'saved' | 'unsaved'

export type AnswerView = {
  readonly answers: PollAnswer['answers']
  readonly state: AnswerState
  readonly trouble: Trouble | undefined
}

/** The server and the clock, passed in. */
export type AnswerSurroundings = {
  readonly get: () => Promise<Answer<PollAnswer>>
  readonly put: (answer: PollAnswer) => Promise<Answer<unknown>>
  /** Runs something later; answers how to call it off. */
  readonly later: (run: () => void, ms: number) => () => void
}

/** Letters come in bursts; one answer is sent this long after the last. */
const restMs = 400
const againMs = 4_000

/**
 * One person's answer in one round of a poll: shown at once, sent as it is given, and sent again until the server
 * has it. What was answered on another device comes first and is not overwritten by what was not touched here.
 */
export class AnswerKeeper {
  readonly #tools: AnswerSurroundings
  readonly #listeners = new Set<() => void>()
  #view: AnswerView = { answers: {}, state: 'loading', trouble: undefined }
  #touched: PollAnswer['answers'] = {}
  #known = false
  #busy = false
  #dirty = false
  #callOff: (() => void) | undefined

  constructor(tools: AnswerSurroundings) {
    this.#tools = tools
    void this.#load()
  }

  readonly view = (): AnswerView => this.#view

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Answers one question; undefined takes the answer back. */
  give(questionId: string, value: AnswerValue | undefined): void {
    const { [questionId]: _, ...others } = this.#view.answers
    // What is taken back is sent as an empty text or as no dots, which the server leaves out.
    this.#touched = { ...this.#touched, [questionId]: value ?? '' }
    this.#dirty = true
    this.#show({
      answers: value === undefined ? others : { ...others, [questionId]: value },
      state: 'saving',
    })
    this.#plan(restMs)
  }

  /** Sends what is not safe yet, now. */
  retry(): void {
    if (!this.#known) void this.#load()
    else if (this.#dirty) void this.#send()
  }

  /** Whether closing the page would lose something. */
  get isUnsaved(): boolean {
    return this.#dirty || this.#busy
  }

  async #load(): Promise<void> {
    if (this.#busy || this.#known) return
    this.#stopWaiting()
    this.#busy = true
    const answer = await this.#tools.get()
    this.#busy = false
    if (!answer.ok) return this.#failed(answer.trouble)
    this.#known = true
    const answers = withoutEmpty({ ...answer.value.answers, ...this.#touched })
    this.#show({ answers, state: this.#dirty ? 'saving' : settled(answers), trouble: undefined })
    if (this.#dirty) await this.#send()
  }

  async #send(): Promise<void> {
    this.#stopWaiting()
    if (!this.#known) return this.#load()
    if (this.#busy || !this.#dirty) return
    this.#busy = true
    this.#dirty = false
    const { answers } = this.#view
    const answer = await this.#tools.put({ answers })
    this.#busy = false
    if (!answer.ok) {
      this.#dirty = true
      return this.#failed(answer.trouble)
    }
    if (this.#dirty) return this.#plan(0)
    this.#show({ answers: this.#view.answers, state: settled(answers), trouble: undefined })
  }

  /** No connection, a full server: tried again by itself. A refusal stays until something is changed. */
  #failed(trouble: Trouble): void {
    this.#show({ answers: this.#view.answers, state: this.#dirty ? 'unsaved' : 'loading', trouble })
    if (trouble.kind !== 'refused' || trouble.code === 'too-many') this.#plan(againMs)
  }

  #plan(ms: number): void {
    this.#stopWaiting()
    this.#callOff = this.#tools.later(() => void this.#send(), ms)
  }

  #stopWaiting(): void {
    this.#callOff?.()
    this.#callOff = undefined
  }

  #show(view: Omit<AnswerView, 'trouble'> & { trouble?: Trouble | undefined }): void {
    this.#view = { trouble: this.#view.trouble, ...view }
    for (const listener of this.#listeners) listener()
  }
}

function settled(answers: PollAnswer['answers']): AnswerState {
  return Object.keys(withoutEmpty(answers)).length === 0 ? 'empty' : 'saved'
}

function withoutEmpty(answers: PollAnswer['answers']): PollAnswer['answers'] {
  const given = Object.entries(answers).filter(([, value]) =>
    typeof value === 'object' ? Object.keys(value).length > 0 : value !== '',
  )
  return Object.fromEntries(given)
}
