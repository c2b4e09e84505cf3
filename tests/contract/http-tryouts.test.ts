import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readRecords } from '../../shared/board/document.ts'
import { boardsInUse } from '../../shared/space/model.ts'
import { werkvormen } from '../../shared/werkvormen/index.ts'
import { HttpTestServer, httpForFile } from '../support/http.ts'
import { png } from '../support/pictures.ts'

const dayMs = 24 * 60 * 60 * 1000
const http = httpForFile()

describe('boards are seeded with the space (T4)', () => {
  it('a new board has the layout of its werkvorm, once, and an empty content with a format', async () => {
    const made = await http().makeSpace()
    const added = await http().command(made.space.id, made.token, {
      type: 'addBoard',
      werkvorm: 'wie-zijn-wij',
    })
    const { boardId } = added.body.result
    const board = (await http().server.spaces.state(made.space.id))?.boards.get(boardId)
    const wanted = werkvormen['wie-zijn-wij']?.layout(board?.settings ?? {}, 'nl').map(({ id }) => id)
    const layout = await http().server.registry.use(`${made.space.id}/layout:${boardId}`, (room) =>
      room.read((document) => [...readRecords(document).keys()]),
    )
    expect(layout.toSorted()).toEqual(wanted?.toSorted())
    const format = await http().server.registry.use(`${made.space.id}/board:${boardId}`, (room) =>
      room.read((document) => document.getMap('format').size),
    )
    expect(format).toBeGreaterThan(0)
  })
})

describe('a try-out', () => {
  for (const language of ['nl', 'en'] as const) {
    it(`has filled boards and people in ${language}`, async () => {
      const { status, body } = await http().call('POST', '/api/tryouts', { body: { language, name: 'Wim' } })
      expect(status).toBe(201)
      const state = await http().server.spaces.state(body.space.id)
      expect(state?.members.get(body.member.id)).toMatchObject({ name: 'Wim', role: 'facilitator' })
      expect(state?.members.size).toBeGreaterThan(5)
      const boards = state ? boardsInUse(state) : []
      expect(boards.length).toBeGreaterThan(1)
      expect(state?.meta.language).toBe(language)
      for (const board of boards) {
        const records = await http().server.registry.use(`${body.space.id}/board:${board.id}`, (room) =>
          room.read((document) => readRecords(document).size),
        )
        expect(records, board.title).toBeGreaterThan(5)
      }
    })
  }

  it('is gone after a day: space, documents, sessions and pictures; a real space stays', async () => {
    let time = Date.now()
    const own = await HttpTestServer.start({}, { now: () => time })
    try {
      const { body: tryout } = await own.call('POST', '/api/tryouts', { body: { language: 'nl' } })
      const real = await own.makeSpace()
      const [lost, kept] = [png(3, 3), png(4, 4)].map((file) => new Uint8Array(file))
      const upload = async (space: typeof real, file: Uint8Array<ArrayBuffer> = new Uint8Array()) =>
        (await own.upload(space.space.id, space.token, file)).body.url
      const [lostUrl, keptUrl] = [await upload(tryout, lost), await upload(real, kept)]
      time += dayMs + 1
      expect((await own.call('GET', `/api/join/${tryout.space.joinCode}`)).body.error.code).toBe(
        'unknown-code',
      )
      await own.server.upkeep()
      expect((await own.call('GET', `/api/spaces/${tryout.space.id}`, { token: tryout.token })).status).toBe(
        401,
      )
      expect(await own.server.spaces.state(tryout.space.id)).toBeUndefined()
      const fileOf = (url: string) => join(own.config.dataDir, url.replace(/^\/assets\/(..)/, 'assets/$1/$1'))
      expect([existsSync(fileOf(lostUrl)), existsSync(fileOf(keptUrl))]).toEqual([false, true])
      expect((await own.call('GET', lostUrl)).status).toBe(404)
      expect((await own.call('GET', `/api/spaces/${real.space.id}`, { token: real.token })).status).toBe(200)
    } finally {
      await own.stop()
    }
  })
})
