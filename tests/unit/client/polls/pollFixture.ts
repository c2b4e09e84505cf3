import type { Poll, PollQuestion, PollRound } from '../../../../shared/space/meeting/poll.ts'

export const dots: PollQuestion = {
  kind: 'dots',
  id: 'stippen',
  text: 'Waar beginnen we?',
  on: 'notes',
  zone: '',
  dots: 3,
  stacking: false,
}
export const scale: PollQuestion = {
  kind: 'scale',
  id: 'cijfer',
  text: 'Hoe was het?',
  min: 1,
  max: 5,
  minLabel: '',
  maxLabel: '',
}

export function poll(id: string, change: Partial<Poll> = {}): Poll {
  return {
    id,
    title: `Peiling ${id}`,
    stepId: null,
    boardId: null,
    questions: [scale],
    state: 'prepared',
    round: 1,
    openedAt: null,
    closesAt: null,
    rounds: [],
    createdAt: 1,
    ...change,
  }
}

export function round(number: number, closedAt: number, results: PollRound['results'] = {}): PollRound {
  return { round: number, openedAt: closedAt - 10, closedAt, people: 2, results }
}
