import { expect, it } from 'vitest'
import { hashSecret } from '../../../../server/gate/secrets.ts'
import {
  type Revoked,
  Sessions,
  sessionCookie,
  sessionDays,
  shownToken,
} from '../../../../server/gate/sessions.ts'
import { MemoryStore } from '../../../../server/store/memory.ts'

const dayMs = 24 * 60 * 60 * 1000

async function start() {
  let time = 1_000_000
  const store = new MemoryStore()
  await store.insertSpace({ id: 's', joinCode: 'CDFGHJ', createdAt: 0, lastVisitAt: 0, expiresAt: null })
  return {
    store,
    sessions: new Sessions(store, () => time),
    pass: (ms: number) => {
      time += ms
    },
  }
}

it('finds who is signed in by a token of which only the hash is kept', async () => {
  const { store, sessions } = await start()
  const token = await sessions.open('s', 'm')
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(await sessions.find(token)).toEqual({ spaceId: 's', memberId: 'm', hash: hashSecret(token) })
  expect(await store.sessionByHash(token)).toBeUndefined()
})

it('a token that is none, crooked or unknown finds nobody and throws nothing (T32)', async () => {
  const { sessions } = await start()
  for (const token of [undefined, '', 'x', '../..', 'a'.repeat(43), 'a'.repeat(10_000), '\0'.repeat(43)]) {
    expect(await sessions.find(token)).toBeUndefined()
  }
})

it('lives on while it is used and ends when it is not (T32)', async () => {
  const { sessions, pass } = await start()
  const token = await sessions.open('s', 'm')
  pass((sessionDays - 1) * dayMs)
  expect(await sessions.find(token)).toBeDefined()
  pass((sessionDays - 1) * dayMs)
  expect(await sessions.find(token)).toBeDefined()
  pass(sessionDays * dayMs)
  expect(await sessions.find(token)).toBeUndefined()
  await sessions.deleteExpired()
})

it('ends the sessions of a member, spares one when asked, and tells it (T32)', async () => {
  const { sessions } = await start()
  const heard: Revoked[] = []
  const stop = sessions.onRevoked((revoked) => heard.push(revoked))
  const [first, second, other] = [
    await sessions.open('s', 'm'),
    await sessions.open('s', 'm'),
    await sessions.open('s', 'o'),
  ]
  await sessions.revoke({ spaceId: 's', memberId: 'm', exceptHash: hashSecret(second) })
  expect(await sessions.find(first)).toBeUndefined()
  expect(await sessions.find(second)).toBeDefined()
  stop()
  await sessions.revoke({ spaceId: 's', memberId: 'm' })
  expect(await sessions.find(second)).toBeUndefined()
  expect(await sessions.find(other)).toBeDefined()
  expect(heard).toEqual([{ spaceId: 's', memberId: 'm', exceptHash: hashSecret(second) }])
})

it('takes the token from the header, else from the cookie of that very space', () => {
  const [a, b] = ['a'.repeat(43), 'b'.repeat(43)]
  expect(shownToken({ cookie: `sb_x=${b}; sb_s=${a}` }, 's')).toBe(a)
  expect(shownToken({ cookie: `sb_s=${a}`, authorization: `Bearer ${b}` }, 's')).toBe(b)
  expect(shownToken({ cookie: `sb_other=${a}` }, 's')).toBeUndefined()
  expect(shownToken({ cookie: `xsb_s=${a}` }, 's')).toBeUndefined()
})

it('a corrupt cookie is no cookie', () => {
  for (const cookie of [
    '',
    ';;;',
    '=',
    'sb_s',
    'sb_s=',
    'sb_s=%E0%A4%A',
    'sb_s="',
    `sb_s=${'a'.repeat(44)}`,
    '\u0000',
    'sb_s=a;'.repeat(5000),
  ]) {
    expect(shownToken({ cookie }, 's'), cookie.slice(0, 20)).toBeUndefined()
  }
})

it('the cookie cannot be read by scripts, nor sent from other sites, nor over http when there is https', () => {
  expect(sessionCookie('s', 't', false)).toMatch(/^sb_s=t; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Strict$/)
  expect(sessionCookie('s', 't', true)).toMatch(/; Secure$/)
})
