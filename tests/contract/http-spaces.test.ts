import { describe, expect, it } from 'vitest'
import { createdSchema, doorSchema, joinedSchema, spaceAnswerSchema } from '../../shared/protocol/http.ts'
import { limits } from '../../shared/protocol/limits.ts'
import * as en from '../../shared/texts/en/errors.ts'
import * as nl from '../../shared/texts/nl/errors.ts'
import { httpForFile, keyOf } from '../support/http.ts'
import { member } from '../unit/shared/space/spaceFixture.ts'

const http = httpForFile()
const cookieOf = (headers: Headers) => headers.get('set-cookie')?.split(';')[0] ?? ''

describe('POST /api/spaces (B1)', () => {
  it('makes a space with three links, a token and a cookie', async () => {
    const { status, body, headers } = await http().call('POST', '/api/spaces', {
      body: { title: '  Jeugd\u202e zorg ', name: 'Fatma', discipline: 'onderwijs', language: 'en' },
    })
    expect(status).toBe(201)
    const made = createdSchema.parse(body)
    expect(made).toMatchObject({ space: { title: 'Jeugd zorg' }, member: { role: 'facilitator' } })
    expect(made.links.join).toBe(`${http().url}/doe-mee/${made.space.joinCode}`)
    expect(made.links.facilitator).toMatch(new RegExp(`^${http().url}/s/${made.space.id}#f=[\\w-]{43}$`))
    expect(made.links.personal).toMatch(/#p=[\w-]{43}$/)
    expect(headers.get('set-cookie')).toBe(
      `sb_${made.space.id}=${made.token}; Path=/; Max-Age=10368000; HttpOnly; SameSite=Strict`,
    )
    const me = await http().call('GET', `/api/spaces/${made.space.id}`, { token: made.token })
    expect(spaceAnswerSchema.parse(me.body)).toMatchObject({
      space: { title: 'Jeugd zorg', language: 'en' },
      member: { id: made.member.id, name: 'Fatma', discipline: 'onderwijs', role: 'facilitator' },
    })
  })

  it('asks joiners what the maker wants asked', async () => {
    const asks = { discipline: false, organisation: true }
    const made = await http().makeSpace({ asks })
    const door = await http().call('GET', `/api/join/${made.space.joinCode}`)
    expect(doorSchema.parse(door.body).space).toMatchObject({ id: made.space.id, asks })
  })

  it('says in the language of the caller which field is wrong', async () => {
    const call = (body: object, language: string) =>
      http().call('POST', '/api/spaces', { body, headers: { 'x-language': language } })
    const long = await call({ title: 't', name: 'x'.repeat(limits.nameCharacters + 1) }, 'nl')
    expect(long).toMatchObject({
      status: 422,
      body: {
        error: {
          code: 'invalid',
          message: nl.limitTexts.nameCharacters,
          details: { fields: [{ field: 'name', problem: 'too-long', most: limits.nameCharacters }] },
        },
      },
    })
    const cases = [
      [{ title: 'x'.repeat(121), name: 'n' }, en.limitTexts.titleCharacters],
      [{ title: 't' }, en.fieldTexts.missing.name],
      [{ title: ' ', name: 'n' }, en.fieldTexts.missing.title],
      [{ title: 't', name: 'n', language: 'fr' }, en.fieldTexts.language],
      [{ title: 7, name: 'n' }, en.errorTexts.invalid],
    ] as const
    for (const [body, message] of cases) {
      expect((await call(body, 'en')).body.error, JSON.stringify(body).slice(0, 40)).toMatchObject({
        code: 'invalid',
        message,
      })
    }
  })
})

describe('joining (B2)', () => {
  it('looks behind a code and goes in with it', async () => {
    const made = await http().makeSpace()
    const typed = made.space.joinCode.toLowerCase().replace(/^.../, '$&-')
    expect((await http().call('GET', `/api/join/${typed}`)).status).toBe(200)
    const { status, body, headers } = await http().call('POST', `/api/spaces/${made.space.id}/members`, {
      body: { code: typed, name: 'Kim', discipline: 'zorg' },
    })
    expect(status).toBe(201)
    const joined = joinedSchema.parse(body)
    expect(joined.member).toMatchObject({
      name: 'Kim',
      discipline: 'zorg',
      organisation: '',
      role: 'participant',
    })
    expect(cookieOf(headers)).toBe(`sb_${made.space.id}=${joined.token}`)
  })

  it('two people with one name are two people', async () => {
    const made = await http().makeSpace()
    const [first, second] = [await http().join(made, 'Kim'), await http().join(made, 'Kim')]
    expect(first.member.id).not.toBe(second.member.id)
    const state = await http().server.spaces.state(made.space.id)
    expect([...(state?.members.values() ?? [])].map(({ name }) => name)).toEqual(['Fatma', 'Kim', 'Kim'])
  })

  it('60 people behind one address join at once, and each is there', async () => {
    const made = await http().makeSpace()
    const joined = await Promise.all(Array.from({ length: 60 }, (_, at) => http().join(made, `P${at}`)))
    expect(new Set(joined.map(({ member }) => member.id)).size).toBe(60)
    expect((await http().server.spaces.state(made.space.id))?.members.size).toBe(61)
  })

  it('suggests what was filled in before, to who has the code', async () => {
    const made = await http().makeSpace({ discipline: 'onderwijs', organisation: 'De Wilg' })
    const path = `/api/spaces/${made.space.id}/suggestions`
    expect((await http().call('GET', `${path}?code=${made.space.joinCode}`)).body).toEqual({
      disciplines: ['onderwijs'],
      organisations: ['De Wilg'],
    })
    const other = await http().makeSpace()
    for (const query of ['', '?code=', `?code=${other.space.joinCode}`, '?code=a&code=b']) {
      expect((await http().call('GET', path + query)).status, query).toBe(404)
    }
  })

  it('a wrong code, and the code of another space, open nothing (T32, T34)', async () => {
    const [made, other] = [await http().makeSpace(), await http().makeSpace()]
    for (const code of [other.space.joinCode, 'CCCCCC', '', '../..', 'x'.repeat(40)]) {
      const answer = await http().call('POST', `/api/spaces/${made.space.id}/members`, {
        body: { code, name: 'Kim' },
      })
      expect(answer, code).toMatchObject({ status: 404, body: { error: { code: 'unknown-code' } } })
      expect(answer.headers.get('set-cookie')).toBeNull()
    }
    for (const code of ['CCCCCC', 'x', '..%2F..', '%00', 'x'.repeat(200)]) {
      expect((await http().call('GET', `/api/join/${code}`)).body.error.code, code).toBe('unknown-code')
    }
  })

  it('an old code no longer opens the space; its members stay', async () => {
    const made = await http().makeSpace()
    const kim = await http().join(made)
    const rotated = await http().command(made.space.id, made.token, { type: 'rotateLinks', which: 'join' })
    const { joinCode, link } = rotated.body.result
    expect(link).toBe(`${http().url}/doe-mee/${joinCode}`)
    expect((await http().call('GET', `/api/join/${made.space.joinCode}`)).status).toBe(404)
    expect((await http().call('GET', `/api/join/${joinCode}`)).status).toBe(200)
    expect((await http().call('GET', `/api/spaces/${made.space.id}`, { token: kim.token })).status).toBe(200)
  })

  it('a closed space says so in words, at the door and behind it (B5)', async () => {
    const made = await http().makeSpace()
    await http().command(made.space.id, made.token, { type: 'editSpace', closed: true })
    const door = await http().call('GET', `/api/join/${made.space.joinCode}`, {
      headers: { 'x-language': 'en' },
    })
    expect(door).toMatchObject({
      status: 410,
      body: { error: { code: 'closed', message: en.errorTexts.closed } },
    })
    const body = { code: made.space.joinCode, name: 'Kim' }
    const join = await http().call('POST', `/api/spaces/${made.space.id}/members`, { body })
    expect(join).toMatchObject({ status: 410, body: { error: { code: 'closed' } } })
  })
})

it('a full space says so in words, also to who brings the link of facilitators (B5)', async () => {
  const crowd = Array.from({ length: limits.membersPerSpace - 1 }, (_, at) => member(`m${at}`, 'participant'))
  const founded = await http().server.spaces.found({
    title: 'Vol',
    language: 'nl',
    founder: { name: 'Fatma' },
    asks: { discipline: true, organisation: true },
    members: crowd,
    expiresAt: null,
    boards: [],
  })
  const { id, meta } = founded.state
  const full = { status: 409, body: { error: { code: 'full', message: nl.errorTexts.full } } }
  expect(await http().call('GET', `/api/join/${meta.joinCode}`)).toMatchObject(full)
  const body = { code: meta.joinCode, name: 'Kim' }
  expect(await http().call('POST', `/api/spaces/${id}/members`, { body })).toMatchObject(full)
  const key = { key: founded.keys.facilitator }
  expect(await http().call('POST', `/api/spaces/${id}/sessions`, { body: key })).toMatchObject(full)
  const known = await http().call('POST', `/api/spaces/${id}/sessions`, {
    body: { key: founded.keys.personal },
  })
  expect(known.status).toBe(200)
})

describe('coming back and links (B3)', () => {
  const enter = (spaceId: string, key: string, token?: string) =>
    http().call('POST', `/api/spaces/${spaceId}/sessions`, { body: { key }, ...(token ? { token } : {}) })

  it('the personal link gives the same member on a second device', async () => {
    const made = await http().makeSpace()
    const kim = await http().join(made)
    const second = await enter(made.space.id, keyOf(kim.links.personal))
    expect(second).toMatchObject({ status: 200, body: { member: kim.member, isNew: false } })
    expect(second.body.token).not.toBe(kim.token)
    expect(cookieOf(second.headers)).toBe(`sb_${made.space.id}=${second.body.token}`)
  })

  it('the link of facilitators promotes who is signed in, and makes a new facilitator of who is not', async () => {
    const made = await http().makeSpace()
    const kim = await http().join(made)
    const key = keyOf(made.links.facilitator)
    const promoted = await enter(made.space.id, key, kim.token)
    expect(promoted.body).toMatchObject({ member: { ...kim.member, role: 'facilitator' }, isNew: false })
    const fresh = await enter(made.space.id, key)
    expect(fresh.body).toMatchObject({ member: { name: 'Facilitator 3', role: 'facilitator' }, isNew: true })
  })

  it('a rotated link and one of another space are refused; nobody learns more (expired link)', async () => {
    const [made, other] = [await http().makeSpace(), await http().makeSpace()]
    const old = keyOf(made.links.facilitator)
    const rotated = await http().command(made.space.id, made.token, {
      type: 'rotateLinks',
      which: 'facilitator',
    })
    for (const key of [
      old,
      keyOf(other.links.facilitator),
      keyOf(other.links.personal),
      'x',
      '',
      'a'.repeat(43),
    ]) {
      const answer = await enter(made.space.id, key)
      expect(answer).toMatchObject({
        status: 403,
        body: { error: { code: 'unknown-key', message: nl.errorTexts['unknown-key'] } },
      })
    }
    expect((await enter(made.space.id, keyOf(rotated.body.result.link))).status).toBe(200)
  })

  it('a new personal link ends the old one and the other devices, not this one (T32)', async () => {
    const made = await http().makeSpace()
    const kim = await http().join(made)
    const phone = (await enter(made.space.id, keyOf(kim.links.personal))).body.token
    const rotated = await http().command(made.space.id, phone, { type: 'rotateLinks', which: 'personal' })
    const seen = async (token: string) =>
      (await http().call('GET', `/api/spaces/${made.space.id}`, { token })).status
    expect([await seen(phone), await seen(kim.token)]).toEqual([200, 401])
    expect((await enter(made.space.id, keyOf(kim.links.personal))).status).toBe(403)
    const own = keyOf(rotated.body.result.link)
    for (const again of [await enter(made.space.id, own), await enter(made.space.id, own)]) {
      expect(again.body.member.id).toBe(kim.member.id)
      expect(again.body).not.toHaveProperty('links')
    }
  })

  it('a personal link that a facilitator made works once, and who opens it gets one of their own (T32)', async () => {
    const made = await http().makeSpace()
    const { id } = made.space
    const kim = await http().join(made)
    const renew = async () => {
      const command = { type: 'rotateLinks', which: 'personal', memberId: kim.member.id } as const
      return keyOf((await http().command(id, made.token, command)).body.result.link)
    }
    const [unused, handed] = [await renew(), await renew()]
    expect((await enter(id, unused)).status).toBe(403)
    const both = await Promise.all([enter(id, handed), enter(id, handed)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 403])
    const entered = both.find(({ status }) => status === 200)?.body
    expect(entered.member.id).toBe(kim.member.id)
    expect((await enter(id, handed)).status).toBe(403)
    const own = keyOf(entered.links.personal)
    for (const again of [await enter(id, own), await enter(id, own)]) {
      expect([again.status, again.body.member.id, again.body.links]).toEqual([200, kim.member.id, undefined])
    }
    const last = await renew()
    expect((await enter(id, own)).status).toBe(403)
    await http().command(id, made.token, { type: 'removeMember', memberId: kim.member.id })
    expect((await enter(id, last)).status).toBe(403)
  })
})

describe('POST /api/spaces/:id/commands', () => {
  it('answers 200 with the result; 403, 422 with the reason in words', async () => {
    const made = await http().makeSpace()
    const kim = await http().join(made)
    const added = await http().command(made.space.id, made.token, {
      type: 'addBoard',
      werkvorm: 'wie-zijn-wij',
    })
    expect(added).toMatchObject({
      status: 200,
      body: { result: { boardId: expect.stringMatching(/^[\w-]{16}$/) } },
    })
    const cases = [
      [
        kim.token,
        { type: 'removeBoard', boardId: added.body.result.boardId },
        403,
        'not-allowed',
        'facilitators-only',
      ],
      [made.token, { type: 'removeBoard', boardId: 'weg' }, 422, 'invalid', 'no-such-board'],
      [made.token, { type: 'addBoard', werkvorm: 'constructor' }, 422, 'invalid', 'unknown-werkvorm'],
      [
        made.token,
        { type: 'setRole', memberId: made.member.id, role: 'observer' },
        422,
        'invalid',
        'last-facilitator',
      ],
    ] as const
    for (const [token, command, status, code, reason] of cases) {
      expect(await http().command(made.space.id, token, command)).toMatchObject({
        status,
        body: { error: { code, message: nl.refusalTexts[reason], details: { reason } } },
      })
    }
    const unknown = await http().call('POST', `/api/spaces/${made.space.id}/commands`, {
      token: made.token,
      body: { type: 'dropTables' },
    })
    expect(unknown).toMatchObject({ status: 422, body: { error: { code: 'invalid' } } })
  })

  it('two facilitators who demote each other at the same moment leave one (B4)', async () => {
    const made = await http().makeSpace()
    const kim = await http().join(made)
    await http().command(made.space.id, made.token, {
      type: 'setRole',
      memberId: kim.member.id,
      role: 'facilitator',
    })
    const answers = await Promise.all([
      http().command(made.space.id, made.token, {
        type: 'setRole',
        memberId: kim.member.id,
        role: 'participant',
      }),
      http().command(made.space.id, kim.token, {
        type: 'setRole',
        memberId: made.member.id,
        role: 'participant',
      }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403])
  })

  it('who is put out is signed out and cannot come back by the old link', async () => {
    const made = await http().makeSpace()
    const kim = await http().join(made)
    await http().command(made.space.id, made.token, { type: 'removeMember', memberId: kim.member.id })
    const after = await http().command(made.space.id, kim.token, { type: 'setProfile', name: 'Terug' })
    expect(after).toMatchObject({ status: 401, body: { error: { code: 'not-signed-in' } } })
    const back = await http().call('POST', `/api/spaces/${made.space.id}/sessions`, {
      body: { key: keyOf(kim.links.personal) },
    })
    expect(back.status).toBe(403)
  })
})

it('GET /api/config tells what the client must know', async () => {
  expect((await http().call('GET', '/api/config')).body).toEqual({
    createPassword: false,
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    addresses: [],
  })
})
