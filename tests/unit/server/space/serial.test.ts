import { describe, expect, it } from 'vitest'
import { Serial } from '../../../../server/space/serial.ts'

/** Work that is done when it is told to be, and tells when it began. */
function piece(began: string[], name: string) {
  const { promise, resolve } = Promise.withResolvers<void>()
  const work = async () => {
    began.push(name)
    await promise
  }
  return { work, finish: resolve }
}

describe('work on one space', () => {
  it('runs one after another in the order in which it came, also after a failure', async () => {
    const serial = new Serial()
    const done: number[] = []
    const failing = serial.run(() => Promise.reject(new Error('mislukt')))
    const rest = [1, 2, 3].map((number) => serial.run(async () => void done.push(number)))
    await expect(failing).rejects.toThrow('mislukt')
    await Promise.all(rest)
    expect(done).toEqual([1, 2, 3])
  })

  it('what goes first overtakes what waits, and not what runs', async () => {
    const serial = new Serial()
    const began: string[] = []
    const running = piece(began, 'runs')
    const first = serial.run(running.work)
    await Promise.resolve()
    const waiting = ['a', 'b', 'c'].map((of) => serial.run(async () => void began.push(of), { of }))
    const led = serial.run(async () => void began.push('leads'), { first: true })
    running.finish()
    await Promise.all([first, ...waiting, led])
    expect(began).toEqual(['runs', 'leads', 'a', 'b', 'c'])
  })

  it('knows whose work waits until it begins, and is idle when all is done', async () => {
    const serial = new Serial()
    const began: string[] = []
    const running = piece(began, 'runs')
    const first = serial.run(running.work, { of: 'kim' })
    await Promise.resolve()
    expect([began, serial.hasWaiting('kim')]).toEqual([['runs'], false])
    const second = serial.run(async () => undefined, { of: 'kim' })
    expect([serial.hasWaiting('kim'), serial.hasWaiting('ali'), serial.isIdle]).toEqual([true, false, false])
    running.finish()
    await Promise.all([first, second])
    await Promise.resolve()
    expect([serial.hasWaiting('kim'), serial.isIdle]).toEqual([false, true])
  })
})
