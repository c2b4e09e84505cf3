import { afterEach, expect, it } from 'vitest'
import { MemoryStore } from '../../server/store/memory.ts'
import type { StoredDocument } from '../../server/store/store.ts'
import { HttpTestServer } from '../support/http.ts'
import { Ear, type Person, TestMeeting } from '../support/meeting.ts'

/** A store that takes its time to load one document. */
class Slow extends MemoryStore {
  slow: string | undefined
  release: () => void = () => {}
  asked: () => void = () => {}
  readonly #gate = new Promise<void>((resolve) => {
    this.release = resolve
  })
  readonly loading = new Promise<void>((resolve) => {
    this.asked = resolve
  })

  override async load(document: string): Promise<StoredDocument> {
    if (document === this.slow) {
      this.asked()
      await this.#gate
    }
    return super.load(document)
  }
}

const store = new Slow()
let http: HttpTestServer
let meeting: TestMeeting
afterEach(async () => {
  await meeting.end()
  await http.stop()
})

it('T32 closes who lost the session while the board was still being loaded', async () => {
  let now = 1_800_000_000_000
  http = await HttpTestServer.start({}, { store, now: () => now })
  meeting = await TestMeeting.start(http, 1)
  const [mal] = meeting.people as [Person]
  const { boardId } = await meeting.do({ type: 'addBoard', werkvorm: 'leeg' })
  // Long enough for the room to be let go of, so that it must be loaded again.
  now += 60_000
  http.server.registry.sweep()
  store.slow = `${meeting.spaceId}/layout:${boardId}`
  const socket = new Ear(http.url, `${meeting.spaceId}/layout:${boardId}`, { token: mal.token })
  await store.loading
  await meeting.do({ type: 'rotateLinks', which: 'personal', memberId: mal.id })
  store.release()
  await socket.until(() => socket.closeCode !== undefined)
  expect(socket.closeCode).toBe(4408)
})
