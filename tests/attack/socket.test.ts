import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import * as encoding from 'lib0/encoding'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { closeCodes } from '../../shared/protocol/closeCodes.ts'
import { limits } from '../../shared/protocol/limits.ts'
import { addBoard, command, join, makeSpace } from '../support/fixtures.ts'
import { syncMessageOf } from '../support/peer.ts'
import { serverForFile } from '../support/server.ts'
import { SyncClient, type SyncOptions } from '../support/syncClient.ts'

const server = serverForFile({ env: { LOG_LEVEL: 'error' } })

async function place() {
  const created = await makeSpace(server().url)
  const boardId = await addBoard(server().url, created, { werkvorm: 'wie-zijn-wij' })
  const guest = await join(server().url, created)
  return { created, guest, boardId, space: created.space.id }
}

function open(path: string, options: SyncOptions = {}): Promise<SyncClient> {
  return new SyncClient(server().url, path, options).ready()
}

async function closed(client: SyncClient): Promise<number | undefined> {
  await client.until(() => client.closeCode !== undefined)
  return client.closeCode
}

function roomsOpen(): Promise<number> {
  return fetch(`${server().url}/metrics`)
    .then((answer) => answer.text())
    .then((text) => Number(/^samenbord_rooms (\d+)/m.exec(text)?.[1] ?? Number.NaN))
}

describe('who comes from elsewhere (T30)', () => {
  it.each([
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['the null origin', { origin: 'null' }],
    ['a look-alike', { origin: 'http://localhost.evil.example' }],
    ['another port', { origin: 'http://localhost:1' }],
    ['no origin and no bearer', {}],
    ['a foreign host', { host: 'evil.example', origin: 'http://evil.example' }],
  ])('T30 refuses %s before the upgrade, and makes no room', async (_name, headers) => {
    const { space, created, boardId } = await place()
    const before = await roomsOpen()
    const cookie = `sb_${space}=${created.token}`
    const client = await open(`${space}/board:${boardId}`, { headers: { cookie, ...headers } })
    expect(client.refusedStatus).toBe(403)
    expect(await roomsOpen()).toBe(before)
  })

  it('T30 lets the own page in with its cookie', async () => {
    const { space, created, boardId } = await place()
    const headers = { cookie: `sb_${space}=${created.token}`, origin: server().url }
    const client = await open(`${space}/board:${boardId}`, { headers })
    expect(client.synced).toBe(true)
    await client.end()
  })
})

describe('what a role may not do (T31)', () => {
  it.each(['space', 'layout'])('T31 a participant cannot write the %s document', async (document) => {
    const { space, guest, created, boardId } = await place()
    const path = document === 'space' ? `${space}/space` : `${space}/layout:${boardId}`
    const witness = await open(path, { token: created.token })
    const before = Y.encodeStateAsUpdate(witness.document)
    for (const type of [1, 2] as const) {
      const attacker = await open(path, { token: guest.token })
      const forged = new Y.Doc()
      forged.getMap('records').set('shape:layout-forged', new Y.Map())
      forged.getMap('meta').set('title', 'forged')
      attacker.raw(syncMessageOf(type, Y.encodeStateAsUpdate(forged)))
      if (type === 2) expect(await closed(attacker)).toBe(closeCodes.notAllowed)
      await attacker.end()
    }
    const reader = await open(path, { token: created.token })
    expect(Y.encodeStateAsUpdate(reader.document)).toEqual(before)
    await reader.end()
    await witness.end()
  })

  it('T31 not even a facilitator writes the space document', async () => {
    const { space, created } = await place()
    const attacker = await open(`${space}/space`, { token: created.token })
    attacker.document.getMap('meta').set('title', 'forged')
    expect(await closed(attacker)).toBe(closeCodes.notAllowed)
  })

  it('T31 an observer and a frozen board take no edits, at once', async () => {
    const { space, created, guest, boardId } = await place()
    const path = `${space}/board:${boardId}`
    const writer = await open(path, { token: guest.token })
    writer.document.getMap('records').set('shape:a', new Y.Map())
    await writer.until(() => writer.isSaved)
    await command(server().url, space, created.token, { type: 'freezeBoard', boardId, frozen: true })
    writer.document.getMap('records').set('shape:b', new Y.Map())
    expect(await closed(writer)).toBe(closeCodes.notAllowed)
    await command(server().url, space, created.token, { type: 'freezeBoard', boardId, frozen: false })
    await command(server().url, space, created.token, {
      type: 'setRole',
      memberId: guest.member.id,
      role: 'observer',
    })
    const observer = await open(path, { token: guest.token })
    expect([...observer.document.getMap('records').keys()]).toContain('shape:a')
    expect([...observer.document.getMap('records').keys()]).not.toContain('shape:b')
    observer.document.getMap('records').delete('shape:a')
    observer.document.getMap('records').set('shape:c', new Y.Map())
    expect(await closed(observer)).toBe(closeCodes.notAllowed)
  })
})

describe('who is not signed in, or no longer (T32)', () => {
  it('T32 closes with 4401 without, with a wrong and with another space’s credential', async () => {
    const { space, boardId } = await place()
    const elsewhere = await place()
    for (const token of [randomBytes(32).toString('base64url'), 'nonsense', elsewhere.created.token]) {
      expect(await closed(await open(`${space}/board:${boardId}`, { token }))).toBe(closeCodes.notSignedIn)
    }
    const headers = { origin: server().url, cookie: `sb_${space}=%00%ff; sb_=; =` }
    expect(await closed(await open(`${space}/space`, { headers }))).toBe(closeCodes.notSignedIn)
  })

  it('T32 closes who is connected when the credential is revoked', async () => {
    const { space, created, guest, boardId } = await place()
    const client = await open(`${space}/board:${boardId}`, { token: guest.token })
    const memberId = guest.member.id
    await command(server().url, space, created.token, { type: 'removeMember', memberId })
    expect(await closed(client)).toBe(closeCodes.signedOut)
    expect([closeCodes.signedOut, closeCodes.notSignedIn]).toContain(
      await closed(await open(`${space}/space`, { token: guest.token })),
    )
  })

  it('closes with 4404 for a board that is not there or went to the bin', async () => {
    const { space, created, boardId } = await place()
    expect(await closed(await open(`${space}/board:none`, { token: created.token }))).toBe(
      closeCodes.noSuchDocument,
    )
    const client = await open(`${space}/board:${boardId}`, { token: created.token })
    await command(server().url, space, created.token, { type: 'removeBoard', boardId })
    expect(await closed(client)).toBe(closeCodes.noSuchDocument)
  })

  it('closes with 4409 for another epoch', async () => {
    const { space, created, boardId } = await place()
    const client = await open(`${space}/board:${boardId}`, { token: created.token, query: '&epoch=99' })
    expect(await closed(client)).toBe(closeCodes.replaced)
  })

  it.each([
    '/sync/a/..',
    '/sync/%2e%2e/space',
    '/sync/x/board:*',
    `/sync/x/board:${'a'.repeat(129)}`,
    '/sync/x/board:a%00',
    '/sync/x',
  ])('T34 refuses the path %s', async (path) => {
    const client = await open(path.slice('/sync/'.length), { token: randomBytes(32).toString('base64url') })
    expect(client.refusedStatus === 404 || client.closeCode === closeCodes.notSignedIn).toBe(true)
  })
})

describe('before somebody is signed in (T33)', () => {
  it('T33 takes no more than 64 KB of headers', async () => {
    const socket = connect(server().port, 'localhost')
    await once(socket, 'connect')
    socket.write(
      `GET /sync/a/space HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(limits.beforeAuthenticationBytes)}\r\n\r\n`,
    )
    const [data] = (await once(socket, 'data')) as [Buffer]
    expect(data.toString()).toMatch(/^HTTP\/1\.1 431/)
    socket.destroy()
  })

  it('T33 ends an upgrade that never completes within 10 s', { timeout: 30_000 }, async () => {
    const socket = connect(server().port, 'localhost')
    await once(socket, 'connect')
    const startedAt = performance.now()
    socket.write('GET /sync/a/space HTTP/1.1\r\nHost: localhost\r\n')
    socket.resume()
    await once(socket, 'close')
    expect(performance.now() - startedAt).toBeLessThan(limits.beforeAuthenticationMs + 5_000)
  })
})

describe('bad frames (T22, T23)', () => {
  it.each([
    ['a text message', 'hello'],
    ['an unknown type', Uint8Array.of(99)],
    ['nothing', new Uint8Array()],
    ['3e7 declared structs', syncMessageOf(2, Uint8Array.of(1, 0x80, 0x87, 0xa7, 0x0e, 5, 0))],
    ['a truncated update', syncMessageOf(2, Uint8Array.of(1, 1, 5))],
    ['an over-long integer', Uint8Array.of(0, 2, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f)],
  ])('T22 T23 closes with 4400 for %s, and colleagues notice nothing', async (_name, frame) => {
    const { space, created, guest, boardId } = await place()
    const path = `${space}/board:${boardId}`
    const colleague = await open(path, { token: created.token })
    const attacker = await open(path, { token: guest.token })
    attacker.raw(frame)
    expect(await closed(attacker)).toBe(closeCodes.badFrame)
    colleague.document.getMap('records').set('shape:after', new Y.Map())
    await colleague.until(() => colleague.isSaved)
    expect(colleague.closeCode).toBeUndefined()
    await colleague.end()
  })

  it('T23 closes for a message above the limit, and takes one at the limit', async () => {
    const { space, created, boardId } = await place()
    const path = `${space}/board:${boardId}`
    const atLimit = await open(path, { token: created.token })
    atLimit.document.getText('t').insert(0, 'x'.repeat(limits.updateBytes - 100))
    await atLimit.until(() => atLimit.isSaved || atLimit.closeCode !== undefined)
    expect(atLimit.closeCode).toBeUndefined()
    atLimit.document.getText('t').insert(0, 'x'.repeat(limits.updateBytes + 1))
    expect(await closed(atLimit)).toBe(closeCodes.tooLarge)
    const above = await open(path, { token: created.token })
    above.raw(new Uint8Array(limits.frameBytes + 1))
    expect([1009, closeCodes.tooLarge]).toContain(await closed(above))
  })

  it('T26 lets a frame of 100,000 presence ids change nothing for colleagues', async () => {
    const { space, created, boardId } = await place()
    const attacker = await open(`${space}/board:${boardId}`, { token: created.token })
    const inner = encoding.createEncoder()
    encoding.writeVarUint(inner, 100_000)
    for (let client = 0; client < 100_000; client += 1) {
      for (const number of [client, 1]) encoding.writeVarUint(inner, number)
      encoding.writeVarString(inner, '{}')
    }
    const frame = encoding.createEncoder()
    encoding.writeVarUint(frame, 1)
    encoding.writeVarUint8Array(frame, encoding.toUint8Array(inner))
    attacker.raw(encoding.toUint8Array(frame))
    expect(await closed(attacker)).toBe(closeCodes.badFrame)
  })
})
