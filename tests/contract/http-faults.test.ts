import { afterEach, describe, expect, it } from 'vitest'
import { LocalBus } from '../../server/bus/local.ts'
import { silentObserver } from '../../server/room/observer.ts'
import { RoomRegistry } from '../../server/room/registry.ts'
import { MemoryStore } from '../../server/store/memory.ts'
import { readRecords } from '../../shared/board/document.ts'
import { readSpaceState } from '../../shared/space/document.ts'
import * as nl from '../../shared/texts/nl/errors.ts'
import { makeFaulty } from '../simulation/faultyStore.ts'
import { HttpTestServer } from '../support/http.ts'
import { TestMeeting } from '../support/meeting.ts'
import { png } from '../support/pictures.ts'

let own: HttpTestServer
afterEach(() => own.stop())

/** A server whose store can be made to fail. */
async function startFaulty() {
  const faulty = makeFaulty(new MemoryStore())
  own = await HttpTestServer.start({}, { store: faulty.store })
  return faulty
}

describe('T9 a full disk', () => {
  it('is told in words with the right status, and what was there is still right', async () => {
    const store = await startFaulty()
    const made = await own.makeSpace()
    store.fail('*', 'full')
    const full = {
      status: 507,
      body: { error: { code: 'storage-full', message: nl.errorTexts['storage-full'] } },
    }
    expect(await own.call('POST', '/api/spaces', { body: { title: 't', name: 'n' } })).toMatchObject(full)
    store.recover()
    store.fail('append', 'full')
    expect(await own.command(made.space.id, made.token, { type: 'editSpace', title: 'Nieuw' })).toMatchObject(
      full,
    )
    const body = { code: made.space.joinCode, name: 'Kim' }
    expect(await own.call('POST', `/api/spaces/${made.space.id}/members`, { body })).toMatchObject(full)
    expect((await own.server.spaces.state(made.space.id))?.members.size).toBe(1)
    expect((await own.call('GET', `/api/spaces/${made.space.id}`, { token: made.token })).status).toBe(200)
  })

  it('T40 makes the server not ready until it is over; then work goes on and nothing is lost', async () => {
    const store = await startFaulty()
    const made = await own.makeSpace()
    expect((await own.call('GET', '/readyz')).status).toBe(200)
    store.fail('append', 'full')
    await own.command(made.space.id, made.token, { type: 'editSpace', title: 'Onderweg' })
    expect(await own.call('GET', '/readyz')).toMatchObject({
      status: 503,
      body: { problems: ['store: full'] },
    })
    expect((await own.call('GET', '/healthz')).status).toBe(200)
    expect((await own.call('GET', '/metrics')).body).toMatch(/^samenbord_ready 0$/m)
    const tries = store.calls('append')
    store.recover()
    await store.called('append', tries + 1)
    await expect.poll(async () => (await own.call('GET', '/readyz')).status, { timeout: 8_000 }).toBe(200)
    const added = await own.command(made.space.id, made.token, { type: 'addBoard', werkvorm: 'leeg' })
    expect(added.status).toBe(200)
    expect((await own.server.spaces.state(made.space.id))?.meta.title).toBe('Onderweg')
  })

  it('a store that cannot even be read makes it not ready', async () => {
    const store = await startFaulty()
    store.fail('space', 'failed')
    expect((await own.call('GET', '/readyz')).status).toBe(503)
  })

  it('a picture that cannot be written is not there', async () => {
    const store = await startFaulty()
    const made = await own.makeSpace()
    store.fail('insertAsset', 'full')
    const answer = await own.upload(made.space.id, made.token, new Uint8Array(png(2, 2)))
    expect(answer).toMatchObject({ status: 507, body: { error: { code: 'storage-full' } } })
  })
})

describe('T9 a command whose commit fails', () => {
  it('is there as a whole when the disk has room again: boards, layouts, hint, outcome', async () => {
    const store = await startFaulty()
    const meeting = await TestMeeting.start(own, 4)
    const { stepIds } = await meeting.do({ type: 'addWerkvorm', werkvorm: 'wie-zijn-wij' })
    store.fail('append', 'full')
    const answer = await meeting.try(meeting.facilitator, { type: 'startStep', stepId: stepIds[0] })
    expect(answer).toMatchObject({ status: 507, body: { error: { code: 'storage-full' } } })
    const tries = store.calls('append')
    store.recover()
    await store.called('append', tries + 1)
    await expect.poll(async () => (await own.call('GET', '/readyz')).status, { timeout: 8_000 }).toBe(200)
    const stored = new RoomRegistry({
      store: store.store,
      bus: new LocalBus(() => {}),
      observer: silentObserver,
    })
    const read = <T>(name: string, work: (document: Parameters<typeof readRecords>[0]) => T) =>
      stored.use(`${meeting.spaceId}/${name}`, (room) => room.read(work))
    const state = await read('space', (document) => readSpaceState(meeting.spaceId, document))
    const boards = [...(state?.boards.values() ?? [])]
    expect(boards).toHaveLength(4)
    for (const { id } of boards) {
      expect(await read(`layout:${id}`, (document) => readRecords(document).size)).toBeGreaterThan(0)
      expect(await read(`board:${id}`, (document) => readRecords(document).size)).toBeGreaterThan(0)
    }
    await meeting.end()
  })
})

describe('one code for one space', () => {
  it('a join code that is taken is not given out twice', async () => {
    const store = await startFaulty()
    store.fail('insertSpace', 'conflict', { times: 3 })
    const made = await own.makeSpace()
    expect(made.space.joinCode).toHaveLength(6)
    expect(store.calls('insertSpace')).toBe(4)
    store.fail('updateSpace', 'conflict', { times: 2 })
    const rotated = await own.command(made.space.id, made.token, { type: 'rotateLinks', which: 'join' })
    expect((await own.call('GET', `/api/join/${rotated.body.result.joinCode}`)).status).toBe(200)
  })
})

it('T40 the log carries no name, no text and no credential, whatever went wrong', async () => {
  const store = await startFaulty()
  const secrets = [
    'Fatma-naam',
    'Zorgvraag-titel',
    'verpleegkunde-vak',
    'Wilg-organisatie',
    'Kim-naam',
    'Bord-titel',
  ]
  const made = await own.makeSpace({
    title: secrets[1],
    name: secrets[0],
    discipline: secrets[2],
    organisation: secrets[3],
  })
  const kim = await own.join(made, 'Kim-naam')
  await own.call('GET', `/api/join/${made.space.joinCode}`)
  await own.call('GET', `/api/spaces/${made.space.id}/suggestions?code=${made.space.joinCode}`)
  await own.command(made.space.id, made.token, { type: 'addBoard', werkvorm: 'leeg', title: 'Bord-titel' })
  await own.call('POST', '/api/spaces', {
    body: '{"title": "Bord-titel',
    headers: { 'content-type': 'application/json' },
  })
  await own.call('GET', `/api/spaces/${made.space.id}?token=${made.token}`, {
    headers: { cookie: `sb_${made.space.id}=${made.token}` },
  })
  store.fail('append', 'failed')
  await own.command(made.space.id, made.token, { type: 'setProfile', name: 'Kim-naam' })
  store.recover()
  const log = own.logged.join('')
  expect(log).toContain('"route":"/api/join/:code"')
  expect(log).toContain('the journal fails')
  for (const secret of [
    ...secrets,
    made.token,
    kim.token,
    made.space.joinCode,
    ...Object.values(made.links),
    kim.links.personal,
  ]) {
    expect(log).not.toContain(secret)
  }
  expect(log).not.toMatch(/[#?](f|p|code|token)=/)
})
