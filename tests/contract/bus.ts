import { describe, expect, it } from 'vitest'
import type { Bus, BusPort } from '../../server/bus/bus.ts'

/**
 * What every bus must do. `make` gives a bus and one that reaches it (the same one for a bus inside one
 * process); `settled` resolves when everything published before has arrived.
 */
export function busContract(
  name: string,
  make: () => { here: Bus; there: Bus; settled: () => Promise<void> },
): void {
  describe(`bus: ${name}`, () => {
    const bytes = (...values: number[]) => Uint8Array.of(...values)
    const listen = (bus: Bus, topic: string): { got: number[][]; port: BusPort } => {
      const got: number[][] = []
      return { got, port: bus.join(topic, (message) => got.push([...message])) }
    }

    it('brings a message to every other port of the topic, not to its publisher', async () => {
      const { here, there, settled } = make()
      const [a, b, c] = [listen(here, 'room'), listen(there, 'room'), listen(here, 'room')]
      a.port.publish(bytes(1, 2))
      await settled()
      expect([a.got, b.got, c.got]).toEqual([[], [[1, 2]], [[1, 2]]])
    })

    it('keeps topics apart, also names that look like patterns or parts of each other', async () => {
      const { here, there, settled } = make()
      const topics = ['a', 'ab', 'a/*', '*', '__proto__', 'constructor', '']
      const listeners = topics.map((topic) => listen(there, topic))
      listen(here, 'a').port.publish(bytes(7))
      listen(here, '__proto__').port.publish(bytes(8))
      await settled()
      expect(listeners.map(({ got }) => got)).toEqual([[[7]], [], [], [], [[8]], [], []])
    })

    it('keeps the order of each publisher', async () => {
      const { here, there, settled } = make()
      const reader = listen(there, 'room')
      const writer = listen(here, 'room')
      const sent = Array.from({ length: 200 }, (_, index) => [index])
      for (const message of sent) writer.port.publish(Uint8Array.from(message))
      await settled()
      expect(reader.got).toEqual(sent)
    })

    it('never delivers inside publish', async () => {
      const { here, settled } = make()
      const reader = listen(here, 'room')
      listen(here, 'room').port.publish(bytes(1))
      expect(reader.got).toEqual([])
      await settled()
      expect(reader.got).toEqual([[1]])
    })

    it('gives nothing after leave, not even what was under way, and leaving twice does no harm', async () => {
      const { here, there, settled } = make()
      const [writer, leaver, stayer] = [listen(here, 'room'), listen(there, 'room'), listen(there, 'room')]
      writer.port.publish(bytes(1))
      leaver.port.leave()
      leaver.port.leave()
      leaver.port.publish(bytes(2))
      await settled()
      expect([writer.got, leaver.got, stayer.got]).toEqual([[], [], [[1]]])
    })

    it('lets a port join and leave while a message is delivered', async () => {
      const { here, settled } = make()
      const late: number[][] = []
      const writer = listen(here, 'room')
      const first = here.join('room', () => {
        first.leave()
        here.join('room', (message) => late.push([...message]))
      })
      writer.port.publish(bytes(1))
      await settled()
      writer.port.publish(bytes(2))
      await settled()
      expect(late).toEqual([[2]])
    })

    it('goes on for the others when one receiver throws', async () => {
      const { here, settled } = make()
      here.join('room', () => {
        throw new Error('a broken receiver')
      })
      const reader = listen(here, 'room')
      listen(here, 'room').port.publish(bytes(1))
      await settled()
      expect(reader.got).toEqual([[1]])
    })

    it('is silent after close', async () => {
      const { here, there, settled } = make()
      const [writer, reader] = [listen(here, 'room'), listen(there, 'room')]
      writer.port.publish(bytes(1))
      await Promise.all([here.close(), there.close()])
      writer.port.publish(bytes(2))
      await here.close()
      await settled()
      expect(reader.got).toEqual([])
    })
  })
}
