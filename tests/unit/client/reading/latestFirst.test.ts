import { expect, test } from 'vitest'
import { type Asked, LatestFirst } from '../../../../client/reading/views/latestFirst.ts'

class SlowWorker implements Asked<number> {
  readonly asked: number[] = []
  onmessage: Asked<number>['onmessage'] = null
  onerror: Asked<number>['onerror'] = null
  ended = false

  postMessage(request: number): void {
    this.asked.push(request)
  }

  terminate(): void {
    this.ended = true
  }

  answer(): void {
    this.onmessage?.({ data: `answer ${this.asked.at(-1)}` } as MessageEvent)
  }
}

test('a worker that is busy gets only the newest question when it is ready', () => {
  const worker = new SlowWorker()
  const answers: string[] = []
  const link = new LatestFirst<number, string>(worker, {
    answer: (answer) => answers.push(answer),
    failed: () => undefined,
  })
  for (const question of [1, 2, 3, 4]) link.ask(question)
  expect(worker.asked).toEqual([1])
  worker.answer()
  expect(worker.asked).toEqual([1, 4])
  worker.answer()
  expect(answers).toEqual(['answer 1', 'answer 4'])
  link.ask(5)
  expect(worker.asked).toEqual([1, 4, 5])
  link.close()
  expect(worker.ended).toBe(true)
})

test('trouble in a worker is told', () => {
  const worker = new SlowWorker()
  const told: string[] = []
  new LatestFirst<number, string>(worker, { answer: () => undefined, failed: (words) => told.push(words) })
  worker.onerror?.({ message: 'out of memory' } as ErrorEvent)
  expect(told).toEqual(['out of memory'])
})
