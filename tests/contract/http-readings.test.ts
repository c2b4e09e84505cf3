import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { boardExportSchema } from '../../shared/exports/json.ts'
import { outlineDataSchema } from '../../shared/exports/outlineData.ts'
import { boardReadingSchema } from '../../shared/protocol/readings.ts'
import { placeOf } from '../../shared/space/meeting/now.ts'
import { type Answer, httpForFile } from '../support/http.ts'
import { type Person, placeIn, TestMeeting, writeNote } from '../support/meeting.ts'

const http = httpForFile()
let meeting: TestMeeting
beforeEach(async () => {
  meeting = await TestMeeting.start(http(), 4)
})
afterEach(() => meeting.end())

const kinds = ['reading', 'outline', 'export.csv', 'export.json', 'export.md'] as const
const all = [...kinds, 'export.graphml', 'export.gexf', 'export.svg'] as const

type Asker = { token?: string; query?: string; language?: string }
function get(boardId: string, what: string, { token, query = '', language = 'nl' }: Asker): Promise<Answer> {
  const path = `/api/spaces/${meeting.spaceId}/boards/${boardId}/${what}${query}`
  return http().call('GET', path, { ...(token ? { token } : {}), headers: { 'x-language': language } })
}

const addBoard = async (title: string): Promise<string> =>
  (await meeting.do({ type: 'addBoard', werkvorm: 'leeg', title })).boardId

async function boardOf(person: Person): Promise<string> {
  const { boardId } = placeOf(await meeting.state(), person.id)
  if (boardId === undefined) throw new Error('is nowhere')
  return boardId
}

/** A step of which everybody has a board, with a note of the first person on the first one. */
async function divided(by: 'solo' | 'size', open = false): Promise<{ boardId: string; author: Person }> {
  const { stepId } = await meeting.do({
    type: 'addStep',
    grouping: { by, size: 2, mix: 'random' },
    openToFacilitators: open,
  })
  await meeting.do({ type: 'startStep', stepId })
  const [author] = meeting.people as [Person]
  const boardId = await boardOf(author)
  await writeNote(await meeting.open(author, `board:${boardId}`), 'een', 'GEHEIM', { by: author.id })
  return { boardId, author }
}

describe('a board as data', () => {
  it('says what stands on it, in the words of the contract', async () => {
    const boardId = await addBoard('Wat weten wij?')
    const [anna] = meeting.people as [Person]
    const board = await meeting.open(anna, `board:${boardId}`)
    const layout = await meeting.open(anna, `layout:${boardId}`)
    const zone = (await get(boardId, 'outline', anna)).body.zones[0]?.name
    const at = zone === undefined ? { x: 0, y: 0 } : placeIn(layout, zone)
    await writeNote(board, 'een', 'De bibliotheek is open', { by: anna.id, at })

    const outline = outlineDataSchema.parse((await get(boardId, 'outline', anna)).body)
    const items = [...outline.zones.flatMap((each) => each.items), ...outline.elsewhere]
    expect(items).toMatchObject([{ id: 'shape:een', text: 'De bibliotheek is open', by: anna.id }])

    const reading = boardReadingSchema.parse((await get(boardId, 'reading', anna)).body)
    expect(JSON.stringify(reading.outcome)).toContain('De bibliotheek is open')

    const json = boardExportSchema.parse((await get(boardId, 'export.json', anna)).body)
    expect(json).toMatchObject({
      format: 'samenbord-board',
      board: { title: 'Wat weten wij?', werkvorm: 'leeg' },
      people: [{ id: anna.id, name: 'Deelnemer1', discipline: 'onderwijs' }],
    })
  })

  it('comes as a file that no cache keeps and no browser runs', async () => {
    const boardId = await addBoard('Idee\u00EBn: caf\u00E9/park')
    const { token } = meeting.facilitator
    for (const [what, type] of [
      ['export.csv', 'text/csv; charset=utf-8'],
      ['export.json', 'application/json; charset=utf-8'],
      ['export.md', 'text/markdown; charset=utf-8'],
    ] as const) {
      const { status, headers } = await get(boardId, what, { token })
      expect([what, status, headers.get('content-type')]).toEqual([what, 200, type])
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('content-security-policy')).toContain('sandbox')
      const extension = what.replace('export', '')
      expect(headers.get('content-disposition')).toBe(
        `attachment; filename="Ideeen cafe park${extension}"; filename*=UTF-8''Idee%C3%ABn%20caf%C3%A9%20park${extension}`,
      )
    }
  })

  it('speaks the language of who asks', async () => {
    const boardId = await addBoard('Bord')
    const { token } = meeting.facilitator
    expect((await get(boardId, 'export.csv', { token })).body).toContain('Briefje;')
    expect((await get(boardId, 'export.csv', { token, language: 'en' })).body).toContain('Note;')
    expect((await get(boardId, 'export.csv', { token, query: '?separator=comma' })).body).toContain(
      'Briefje,',
    )
  })

  it('answers 404 in words for a form that the board does not have', async () => {
    const boardId = await addBoard('Bord')
    const { token } = meeting.facilitator
    for (const what of ['export.graphml', 'export.gexf', 'export.svg', 'export.csv?table=geen']) {
      expect(await get(boardId, what, { token })).toMatchObject({
        status: 404,
        body: { error: { code: 'no-such-export', message: expect.stringContaining('vorm') } },
      })
    }
    expect((await get(boardId, 'export.exe', { token })).body.error.code).toBe('not-found')
  })
})

describe('a map as data', () => {
  it('comes as a network and as a picture in which nothing of a note can run', async () => {
    const boardId = (await meeting.do({ type: 'addBoard', werkvorm: 'sociale-kaart', title: 'Kaart' }))
      .boardId
    const [anna] = meeting.people as [Person]
    const [board, layout] = await Promise.all([
      meeting.open(anna, `board:${boardId}`),
      meeting.open(anna, `layout:${boardId}`),
    ])
    const zones = (await get(boardId, 'outline', anna)).body.zones as { name: string }[]
    const hostile = `</text><script>alert(1)</script>" onload="alert(1)`
    await writeNote(board, 'een', hostile, { by: anna.id, at: placeIn(layout, zones[0]?.name ?? '') })
    for (const [what, type] of [
      ['export.graphml', 'application/graphml+xml; charset=utf-8'],
      ['export.gexf', 'application/gexf+xml; charset=utf-8'],
      ['export.svg', 'image/svg+xml; charset=utf-8'],
    ] as const) {
      const { status, headers, body } = await get(boardId, what, anna)
      expect([what, status, headers.get('content-type')]).toEqual([what, 200, type])
      expect(headers.get('content-disposition')).toContain(`filename="Kaart.${what.replace('export.', '')}"`)
      expect(headers.get('content-security-policy')).toContain('sandbox')
      expect(String(body)).not.toMatch(/<script|" onload=/)
    }
  })
})

describe('who may not read a board gets nothing of it', () => {
  it('T37 not what one person writes alone: not a colleague, a facilitator or the screen', async () => {
    const { boardId, author } = await divided('solo', true)
    const { token: screen } = await meeting.screen()
    const [, colleague] = meeting.people as [Person, Person]
    for (const what of kinds) {
      expect(JSON.stringify((await get(boardId, what, author)).body)).toContain('GEHEIM')
    }
    for (const what of all) {
      for (const asker of [colleague, meeting.facilitator, { token: screen, query: '?seat=screen' }]) {
        const { status, body } = await get(boardId, what, asker)
        expect([what, status, body.error.code]).toEqual([what, 403, 'not-allowed'])
        expect(JSON.stringify(body)).not.toContain('GEHEIM')
      }
      expect((await get(boardId, what, {})).body.error.code).toBe('not-signed-in')
    }
  })

  it('B6 a group is read by its people, and by facilitators only when the step says so', async () => {
    for (const open of [false, true]) {
      const { boardId, author } = await divided('size', open)
      const { token: screen } = await meeting.screen()
      const members = (await meeting.state()).boards.get(boardId)?.members ?? []
      const outsider = meeting.people.find(({ id }) => !members.includes(id))
      if (!outsider) throw new Error('nobody is outside')
      expect((await get(boardId, 'reading', author)).status).toBe(200)
      expect((await get(boardId, 'reading', outsider)).status).toBe(403)
      expect((await get(boardId, 'export.json', meeting.facilitator)).status).toBe(open ? 200 : 403)
      expect((await get(boardId, 'outline', { token: screen, query: '?seat=screen' })).status).toBe(403)
    }
  })

  it('B4 an observer and the shared screen read what everyone reads', async () => {
    const boardId = await addBoard('Samen')
    const [anna] = meeting.people as [Person]
    await meeting.do({ type: 'setRole', memberId: anna.id, role: 'observer' })
    const { token: screen } = await meeting.screen()
    for (const what of kinds) {
      expect((await get(boardId, what, anna)).status).toBe(200)
      expect((await get(boardId, what, { token: screen, query: '?seat=screen' })).status).toBe(200)
      expect((await get(boardId, what, { token: screen })).status).toBe(200)
    }
  })

  it('T34 not of boards that are gone, unknown or in another space, and not for who was put out', async () => {
    const boardId = await addBoard('Weg')
    const [anna] = meeting.people as [Person]
    const other = await TestMeeting.start(http(), 0)
    const theirs = (await other.do({ type: 'addBoard', werkvorm: 'leeg' })).boardId
    await meeting.do({ type: 'removeBoard', boardId })
    for (const id of [boardId, theirs, 'geen', '..%2F..', '__proto__', 'a'.repeat(200)]) {
      expect((await get(id, 'reading', anna)).body.error.code).toBe('no-such-board')
    }
    const foreign = { token: other.facilitator.token }
    expect((await get(await addBoard('Hier'), 'reading', foreign)).status).toBe(401)
    await meeting.do({ type: 'removeMember', memberId: anna.id })
    expect((await get(boardId, 'reading', anna)).status).toBe(401)
    await other.end()
  })
})

describe('B20 an anonymous board', () => {
  it('names nobody in any form, also when a client wrote names down', async () => {
    const grouping = { by: 'plenary', size: 2, mix: 'random' } as const
    const { stepId } = await meeting.do({ type: 'addStep', grouping, anonymous: true })
    await meeting.do({ type: 'startStep', stepId })
    const [anna] = meeting.people as [Person]
    const boardId = await boardOf(anna)
    const board = await meeting.open(anna, `board:${boardId}`)
    await writeNote(board, 'een', 'Een zorg', { by: anna.id })
    for (const what of kinds) {
      const said = JSON.stringify((await get(boardId, what, meeting.facilitator)).body)
      expect(said).toContain('Een zorg')
      for (const name of [anna.id, anna.name, 'onderwijs']) expect(said).not.toContain(name)
    }
  })
})

describe('how often and how much', () => {
  it('lets a member ask sixty times, then says when again', async () => {
    const boardId = await addBoard('Druk')
    const [anna, bob] = meeting.people as [Person, Person]
    const answers = await Promise.all(Array.from({ length: 80 }, () => get('geen', 'reading', anna)))
    expect(answers.filter(({ status }) => status === 404).length).toBeGreaterThanOrEqual(60)
    const refused = answers.find(({ status }) => status === 429)
    expect(refused?.body.error.code).toBe('too-many')
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await get(boardId, 'reading', bob)).status).toBe(200)
  })

  it('reads one board at a time and sends the rest of a crowd away with a time to come back', async () => {
    const boardId = await addBoard('Druk')
    const { token } = meeting.facilitator
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => get(boardId, 'export.json', { token })),
    )
    const statuses = new Set(answers.map(({ status }) => status))
    expect([...statuses].sort()).toEqual([200, 429])
    expect(answers.find(({ status }) => status === 429)?.headers.get('retry-after')).toBe('5')
    expect((await get(boardId, 'export.json', { token })).status).toBe(200)
  })
})
