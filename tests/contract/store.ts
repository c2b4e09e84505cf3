import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../server/store/store.ts'
import {
  answerRow,
  assetRow,
  boardSnapshotRow,
  faultOf,
  keyRow,
  sessionRow,
  spaceRow,
  textOf,
  update,
} from './storeRows.ts'

/** What every store must do; `make` gives an empty one. */
export function storeContract(name: string, make: () => Promise<Store>): void {
  describe(`store: ${name}`, () => {
    let store: Store
    beforeEach(async () => {
      store = await make()
    })
    afterEach(() => store.close())

    const updatesOf = async (document: string) => (await store.load(document)).updates.map(textOf)
    const appendTexts = (document: string, ...texts: string[]) =>
      store.append(texts.map((text) => ({ document, update: update(text) })))

    describe('journal', () => {
      it('is empty for a document that was never written', async () => {
        expect(await store.load('a/space')).toEqual({ snapshotV2: null, updates: [], lastSequence: 0 })
      })

      it('gives back what was appended, in order, and numbers it rising over all documents', async () => {
        const batch = [
          { document: 'a/space', update: update('1') },
          { document: 'b/space', update: update('2') },
          { document: 'a/space', update: update('3') },
        ]
        const first = await store.append(batch)
        const second = await appendTexts('a/space', '4')
        const numbers = [...first, ...second]
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
        expect(await updatesOf('a/space')).toEqual(['1', '3', '4'])
        expect(await updatesOf('b/space')).toEqual(['2'])
        expect((await store.load('a/space')).lastSequence).toBe(second[0])
        expect((await store.load('b/space')).lastSequence).toBe(first[1])
      })

      it('answers an empty batch with nothing', async () => {
        expect(await store.append([])).toEqual([])
      })

      it('keeps the order of calls that do not wait for each other', async () => {
        const calls = Array.from({ length: 400 }, (_, index) => appendTexts('a/space', `${index}`))
        const numbers = (await Promise.all(calls)).flat()
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
        expect(new Set(numbers).size).toBe(400)
        expect(await updatesOf('a/space')).toEqual(Array.from({ length: 400 }, (_, index) => `${index}`))
      })

      it('sees in a load what was appended just before, without waiting for the answer', async () => {
        const appended = appendTexts('a/space', 'x')
        expect(await updatesOf('a/space')).toEqual(['x'])
        await appended
      })

      it('neither takes nor shares the bytes of the caller, also when they are a view of a large buffer', async () => {
        const buffer = new Uint8Array(64 * 1024).fill(7)
        const view = buffer.subarray(100, 103)
        const appended = store.append([{ document: 'a/space', update: view }])
        view.fill(9)
        await appended
        const [stored] = (await store.load('a/space')).updates
        expect([...(stored ?? [])]).toEqual([7, 7, 7])
        stored?.fill(1)
        expect([...((await store.load('a/space')).updates[0] ?? [])]).toEqual([7, 7, 7])
        expect(buffer.byteLength).toBe(64 * 1024)
      })

      it('keeps empty and large updates whole', async () => {
        const large = new Uint8Array(5 * 1024 * 1024).map((_, index) => index * 31)
        await store.append([
          { document: 'a/space', update: new Uint8Array(0) },
          { document: 'a/space', update: large },
        ])
        const { updates } = await store.load('a/space')
        expect(updates[0]?.byteLength).toBe(0)
        expect(Buffer.compare(updates[1] ?? new Uint8Array(), large)).toBe(0)
      })

      it('T27 takes names that mean something to a program for what they are', async () => {
        const names = [
          '__proto__',
          'constructor',
          'a/*',
          'a/%',
          'a/_pace',
          "a/'; DROP TABLE journal; --",
          'a/é',
          '',
        ]
        for (const document of names) await appendTexts(document, document)
        for (const document of names) expect(await updatesOf(document)).toEqual([document])
        expect(await updatesOf('a/space')).toEqual([])
      })
    })

    describe('compaction', () => {
      it('puts the snapshot in the place of the rows that it contains, and keeps later ones', async () => {
        const numbers = await appendTexts('a/space', '1', '2', '3')
        await appendTexts('b/space', 'other')
        await store.compact('a/space', numbers[1] ?? 0, update('snapshot of 1 and 2'))
        const { snapshotV2, updates, lastSequence } = await store.load('a/space')
        expect(textOf(snapshotV2 ?? new Uint8Array())).toBe('snapshot of 1 and 2')
        expect(updates.map(textOf)).toEqual(['3'])
        expect(lastSequence).toBe(numbers[2])
        expect(await updatesOf('b/space')).toEqual(['other'])
      })

      it('keeps a row that was appended while the snapshot was made', async () => {
        const [first = 0] = await appendTexts('a/space', '1')
        const compacted = store.compact('a/space', first, update('1'))
        const appended = appendTexts('a/space', '2')
        await Promise.all([compacted, appended])
        expect(await updatesOf('a/space')).toEqual(['2'])
      })

      it('goes on numbering after the snapshot when no row is left', async () => {
        const [first = 0] = await appendTexts('a/space', '1')
        await store.compact('a/space', first, update('1'))
        expect((await store.load('a/space')).lastSequence).toBe(first)
        const [second = 0] = await appendTexts('a/space', '2')
        expect(second).toBeGreaterThan(first)
        expect(await updatesOf('a/space')).toEqual(['2'])
      })

      it('T12 refuses a snapshot that is older than the one it has, and changes nothing', async () => {
        const [first = 0, second = 0] = await appendTexts('a/space', '1', '2')
        await store.compact('a/space', second, update('both'))
        expect(await faultOf(store.compact('a/space', first, update('old')))).toBe('conflict')
        const { snapshotV2, updates } = await store.load('a/space')
        expect(textOf(snapshotV2 ?? new Uint8Array())).toBe('both')
        expect(updates).toEqual([])
      })

      it('T12 refuses a snapshot of rows that it does not have: too far, unknown or deleted documents', async () => {
        const [first = 0] = await appendTexts('a/space', '1')
        const [other = 0] = await appendTexts('b/space', 'later')
        expect(await faultOf(store.compact('a/space', other, update('x')))).toBe('conflict')
        expect(await faultOf(store.compact('c/space', first, update('x')))).toBe('conflict')
        await store.deleteSpace('b')
        expect(await faultOf(store.compact('b/space', other, update('x')))).toBe('conflict')
        expect(await store.load('b/space')).toEqual({ snapshotV2: null, updates: [], lastSequence: 0 })
        expect(await updatesOf('a/space')).toEqual(['1'])
      })

      it('may renew a snapshot at the same place', async () => {
        const [first = 0] = await appendTexts('a/space', '1')
        await store.compact('a/space', first, update('x'))
        await store.compact('a/space', first, update('y'))
        expect(textOf((await store.load('a/space')).snapshotV2 ?? new Uint8Array())).toBe('y')
      })

      it('keeps a snapshot of 20 MB whole', async () => {
        const [first = 0] = await appendTexts('a/space', '1')
        const large = new Uint8Array(20 * 1024 * 1024).map((_, index) => index * 17)
        await store.compact('a/space', first, large)
        expect(large.byteLength).toBe(20 * 1024 * 1024)
        expect(Buffer.compare((await store.load('a/space')).snapshotV2 ?? new Uint8Array(), large)).toBe(0)
      })
    })

    describe('spaces', () => {
      it('are found by id and by join code', async () => {
        const space = spaceRow({ id: 'a', joinCode: 'KLM234', expiresAt: 99 })
        await store.insertSpace(space)
        expect(await store.space('a')).toEqual(space)
        expect(await store.spaceByCode('KLM234')).toEqual(space)
        expect(await store.space('b')).toBeUndefined()
        expect(await store.spaceByCode('klm234')).toBeUndefined()
      })

      it('refuse an id or a join code that is in use, and keep the first', async () => {
        await store.insertSpace(spaceRow({ id: 'a', joinCode: 'X' }))
        expect(await faultOf(store.insertSpace(spaceRow({ id: 'b', joinCode: 'X' })))).toBe('conflict')
        expect(await faultOf(store.insertSpace(spaceRow({ id: 'a', joinCode: 'Y' })))).toBe('conflict')
        expect((await store.spaceByCode('X'))?.id).toBe('a')
        expect(await store.spaceByCode('Y')).toBeUndefined()
        expect(await store.space('b')).toBeUndefined()
      })

      it('refuse only the one of many at once that is in conflict', async () => {
        const rows = ['a', 'b', 'c', 'd'].map((id) =>
          spaceRow({ id, joinCode: id === 'c' ? 'code-a' : `code-${id}` }),
        )
        const [appended, ...faults] = await Promise.all([
          appendTexts('a/space', '1'),
          ...rows.map((row) => faultOf(store.insertSpace(row))),
        ])
        expect(appended).toHaveLength(1)
        expect(faults).toEqual([undefined, undefined, 'conflict', undefined])
        expect((await store.space('d'))?.id).toBe('d')
        expect(await updatesOf('a/space')).toEqual(['1'])
      })

      it('change in the fields that are given, and never to a join code in use', async () => {
        await store.insertSpace(spaceRow({ id: 'a', joinCode: 'X', expiresAt: 5 }))
        await store.insertSpace(spaceRow({ id: 'b', joinCode: 'Y' }))
        await store.updateSpace('a', { lastVisitAt: 7, expiresAt: null })
        await store.updateSpace('a', { joinCode: 'X' })
        await store.updateSpace('unknown', { joinCode: 'Z' })
        expect(await store.space('a')).toEqual(
          spaceRow({ id: 'a', joinCode: 'X', lastVisitAt: 7, expiresAt: null }),
        )
        expect(await faultOf(store.updateSpace('a', { joinCode: 'Y', lastVisitAt: 8 }))).toBe('conflict')
        expect((await store.space('a'))?.lastVisitAt).toBe(7)
        await store.updateSpace('a', { joinCode: 'Z' })
        expect(await store.spaceByCode('X')).toBeUndefined()
        expect((await store.spaceByCode('Z'))?.id).toBe('a')
      })

      it('are listed when they have expired, oldest first, and never when they do not expire', async () => {
        const times = { late: 30, never: null, first: 10, second: 20 }
        for (const [id, expiresAt] of Object.entries(times))
          await store.insertSpace(spaceRow({ id, expiresAt }))
        expect((await store.expiredSpaces(30)).map((space) => space.id)).toEqual(['first', 'second'])
      })
    })

    describe('deleting a space', () => {
      const others = ['ab', 'A', 'a%', 'a*', 'a_', '', '__proto__']

      async function fill(id: string): Promise<void> {
        await store.insertSpace(spaceRow({ id }))
        await store.insertKey(keyRow({ hash: `key of ${id}`, spaceId: id }))
        await store.insertSession(sessionRow({ hash: `session of ${id}`, spaceId: id }))
        await store.insertAsset(assetRow({ hash: `asset of ${id}`, spaceId: id, bytes: 3 }))
        await store.putAnswer(answerRow({ spaceId: id, answer: `answer of ${id}` }))
        await store.insertBoardSnapshot(boardSnapshotRow({ id: 's', spaceId: id, title: `board of ${id}` }))
        const [number = 0] = await appendTexts(`${id}/board:x`, '1', '2')
        await store.compact(`${id}/board:x`, number, update('1'))
        await appendTexts(`${id}/space`, 's')
      }

      async function kept(id: string) {
        const board = await store.load(`${id}/board:x`)
        return {
          space: (await store.space(id))?.id,
          code: (await store.spaceByCode(`code-${id}`))?.id,
          key: (await store.keyByHash(`key of ${id}`))?.spaceId,
          session: (await store.sessionByHash(`session of ${id}`))?.spaceId,
          asset: (await store.asset(`asset of ${id}`))?.spaceId,
          answer: (await store.answer(id, 'poll', 1, 'anna'))?.answer,
          board: (await store.boardSnapshot(id, 'board', 's'))?.title,
          bytes: await store.assetBytes(id),
          snapshot: board.snapshotV2 && textOf(board.snapshotV2),
          updates: [...board.updates.map(textOf), ...(await updatesOf(`${id}/space`))],
        }
      }

      it('T34 takes everything of that space and nothing of others whose name looks like it', async () => {
        for (const id of ['a', ...others]) await fill(id)
        await store.deleteSpace('a')
        expect(await kept('a')).toEqual({ bytes: 0, snapshot: null, updates: [] })
        for (const id of others) {
          expect(await kept(id)).toEqual({
            space: id,
            code: id,
            key: id,
            session: id,
            asset: id,
            answer: `answer of ${id}`,
            board: `board of ${id}`,
            bytes: 3,
            snapshot: '1',
            updates: ['2', 's'],
          })
        }
      })

      it('deletes nothing for an unknown space or one with a pattern for a name', async () => {
        for (const id of ['a', 'ab']) await fill(id)
        for (const id of ['*', '%', 'a%', 'a/', 'a/space', '__proto__']) await store.deleteSpace(id)
        expect((await kept('a')).updates).toEqual(['2', 's'])
        expect((await kept('ab')).space).toBe('ab')
      })

      it('frees its join code and its id', async () => {
        await fill('a')
        await store.deleteSpace('a')
        await store.insertSpace(spaceRow({ id: 'b', joinCode: 'code-a' }))
        await fill('a2')
        expect((await store.spaceByCode('code-a'))?.id).toBe('b')
      })
    })

    describe('keys', () => {
      beforeEach(async () => {
        for (const id of ['a', 'b']) await store.insertSpace(spaceRow({ id }))
      })

      it('are found by hash alone', async () => {
        const key = keyRow({ hash: 'h', spaceId: 'a', kind: 'facilitator', memberId: null })
        await store.insertKey(key)
        expect(await store.keyByHash('h')).toEqual(key)
        expect(await store.keyByHash('H')).toBeUndefined()
        expect(await store.keyByHash('%')).toBeUndefined()
      })

      it('are refused when the hash is in use or the space is not there', async () => {
        await store.insertKey(keyRow({ hash: 'h', spaceId: 'a' }))
        expect(await faultOf(store.insertKey(keyRow({ hash: 'h', spaceId: 'b' })))).toBe('conflict')
        expect(await faultOf(store.insertKey(keyRow({ hash: 'i', spaceId: 'gone' })))).toBe('conflict')
        expect((await store.keyByHash('h'))?.spaceId).toBe('a')
      })

      it('are deleted by kind, and by member when one is named', async () => {
        await store.insertKey(keyRow({ hash: 'f', spaceId: 'a', kind: 'facilitator', memberId: null }))
        await store.insertKey(keyRow({ hash: 'anna', spaceId: 'a', memberId: 'anna' }))
        await store.insertKey(keyRow({ hash: 'bob', spaceId: 'a', memberId: 'bob' }))
        await store.insertKey(keyRow({ hash: 'b', spaceId: 'b', memberId: 'anna' }))
        const left = async () => {
          const rows = await Promise.all(['f', 'anna', 'bob', 'b'].map((hash) => store.keyByHash(hash)))
          return rows.map((row) => row?.hash)
        }
        await store.deleteKeys('a', 'personal', 'anna')
        expect(await left()).toEqual(['f', undefined, 'bob', 'b'])
        await store.deleteKeys('a', 'personal')
        expect(await left()).toEqual(['f', undefined, undefined, 'b'])
        await store.deleteKeys('a', 'facilitator')
        expect(await left()).toEqual([undefined, undefined, undefined, 'b'])
      })
    })

    describe('sessions', () => {
      beforeEach(async () => {
        for (const id of ['a', 'b']) await store.insertSpace(spaceRow({ id }))
      })

      it('are found by hash, touched, and refused when the hash is in use or the space is not there', async () => {
        const session = sessionRow({ hash: 'h', spaceId: 'a' })
        await store.insertSession(session)
        expect(await store.sessionByHash('h')).toEqual(session)
        expect(await faultOf(store.insertSession(sessionRow({ hash: 'h', spaceId: 'b' })))).toBe('conflict')
        expect(await faultOf(store.insertSession(sessionRow({ hash: 'i', spaceId: 'gone' })))).toBe(
          'conflict',
        )
        await store.touchSession('h', 1_500, 9_000)
        await store.touchSession('unknown', 1, 1)
        expect(await store.sessionByHash('h')).toEqual({ ...session, lastSeenAt: 1_500, expiresAt: 9_000 })
      })

      it('T32 are deleted for one member, except the one that asks', async () => {
        for (const hash of ['1', '2', '3']) await store.insertSession(sessionRow({ hash, spaceId: 'a' }))
        await store.insertSession(sessionRow({ hash: 'bob', spaceId: 'a', memberId: 'bob' }))
        await store.insertSession(sessionRow({ hash: 'elsewhere', spaceId: 'b' }))
        const left = async () => {
          const hashes = ['1', '2', '3', 'bob', 'elsewhere']
          const rows = await Promise.all(hashes.map((hash) => store.sessionByHash(hash)))
          return rows.flatMap((row) => row?.hash ?? [])
        }
        await store.deleteSessions('a', 'anna', '2')
        expect(await left()).toEqual(['2', 'bob', 'elsewhere'])
        await store.deleteSessions('a', 'anna')
        expect(await left()).toEqual(['bob', 'elsewhere'])
      })

      it('are deleted when they have expired', async () => {
        for (const [hash, expiresAt] of Object.entries({ past: 10, now: 20, future: 30 })) {
          await store.insertSession(sessionRow({ hash, spaceId: 'a', expiresAt }))
        }
        await store.deleteExpiredSessions(20)
        const rows = await Promise.all(['past', 'now', 'future'].map((hash) => store.sessionByHash(hash)))
        expect(rows.map((row) => row?.hash)).toEqual([undefined, 'now', 'future'])
      })
    })

    describe('B26 answers to polls', () => {
      beforeEach(async () => {
        for (const id of ['a', 'b']) await store.insertSpace(spaceRow({ id }))
      })

      it('are kept one per member and round, the newest in the place of the one before', async () => {
        const first = answerRow({ spaceId: 'a', answer: 'first' })
        await store.putAnswer(first)
        await store.putAnswer(answerRow({ spaceId: 'a', memberId: 'Bob', answer: 'of Bob', at: 500 }))
        await store.putAnswer(answerRow({ spaceId: 'a', round: 2, answer: 'second round' }))
        await store.putAnswer({ ...first, answer: 'changed', at: 2_000 })
        expect(await store.answer('a', 'poll', 1, 'anna')).toEqual({ ...first, answer: 'changed', at: 2_000 })
        expect(await store.answer('a', 'poll', 1, 'nobody')).toBeUndefined()
        expect((await store.answers('a', 'poll', 1)).map(({ answer }) => answer)).toEqual([
          'of Bob',
          'changed',
        ])
        expect((await store.answers('a', 'poll', 2)).map(({ answer }) => answer)).toEqual(['second round'])
      })

      it('are seen by who asks just after, without waiting for the answer', async () => {
        const putting = store.putAnswer(answerRow({ spaceId: 'a' }))
        expect(await store.answers('a', 'poll', 1)).toHaveLength(1)
        await putting
      })

      it('are deleted with their poll, in every round, and nothing else with them', async () => {
        for (const round of [1, 2]) await store.putAnswer(answerRow({ spaceId: 'a', round }))
        await store.putAnswer(answerRow({ spaceId: 'a', pollId: 'poll2' }))
        await store.putAnswer(answerRow({ spaceId: 'b' }))
        await store.deleteAnswers('a', 'poll')
        const left = async (spaceId: string, pollId: string, round: number) =>
          (await store.answers(spaceId, pollId, round)).length
        expect([await left('a', 'poll', 1), await left('a', 'poll', 2)]).toEqual([0, 0])
        expect([await left('a', 'poll2', 1), await left('b', 'poll', 1)]).toEqual([1, 1])
      })

      it('are refused for a space that is not there', async () => {
        expect(await faultOf(store.putAnswer(answerRow({ spaceId: 'gone' })))).toBe('conflict')
      })
    })

    describe('B35 snapshots of boards', () => {
      beforeEach(async () => {
        for (const id of ['a', 'b']) await store.insertSpace(spaceRow({ id }))
      })

      it('are listed by their board, oldest first, and read with what stood on it', async () => {
        const bytes = new Uint8Array([9, 0, 255, 7]).subarray(1)
        const late = boardSnapshotRow({
          id: '1',
          spaceId: 'a',
          at: 3_000,
          title: 'Maart',
          items: 4,
          links: 2,
        })
        const early = boardSnapshotRow({ id: '2', spaceId: 'a', at: 2_000, layoutV2: bytes })
        for (const row of [late, early]) await store.insertBoardSnapshot(row)
        await store.insertBoardSnapshot(boardSnapshotRow({ id: '1', spaceId: 'a', boardId: 'other' }))
        await store.insertBoardSnapshot(boardSnapshotRow({ id: '1', spaceId: 'b' }))
        bytes.fill(1)
        const listed = await store.boardSnapshots('a', 'board')
        expect(listed.map(({ id }) => id)).toEqual(['2', '1'])
        expect(listed[1]).toEqual({
          ...{ id: '1', spaceId: 'a', boardId: 'board', title: 'Maart' },
          ...{ at: 3_000, by: 'fatma', items: 4, links: 2 },
        })
        expect(await store.boardSnapshot('a', 'board', '1')).toEqual(late)
        const read = await store.boardSnapshot('a', 'board', '2')
        expect([...(read?.layoutV2 ?? [])]).toEqual([0, 255, 7])
        expect(read?.contentV2 && textOf(read.contentV2)).toBe('content')
      })

      it('are counted in bytes, of all boards of a space together', async () => {
        const bytes = { layoutV2: new Uint8Array(5), contentV2: new Uint8Array(10) }
        await store.insertBoardSnapshot(boardSnapshotRow({ id: '1', spaceId: 'a', ...bytes }))
        await store.insertBoardSnapshot(
          boardSnapshotRow({ id: '1', spaceId: 'a', boardId: 'other', ...bytes }),
        )
        await store.insertBoardSnapshot(boardSnapshotRow({ id: '1', spaceId: 'b', ...bytes }))
        expect(await store.boardSnapshotBytes('a')).toBe(30)
        await store.deleteBoardSnapshot('a', 'other', '1')
        expect(await store.boardSnapshotBytes('a')).toBe(15)
        expect(await store.boardSnapshotBytes('none')).toBe(0)
      })

      it('are found only with the space and the board they are of', async () => {
        await store.insertBoardSnapshot(boardSnapshotRow({ id: '1', spaceId: 'a' }))
        expect(await store.boardSnapshot('b', 'board', '1')).toBeUndefined()
        expect(await store.boardSnapshot('a', 'other', '1')).toBeUndefined()
        expect(await store.boardSnapshot('a', 'board', '%')).toBeUndefined()
        expect(await store.boardSnapshots('a', 'other')).toEqual([])
      })

      it('are deleted one at a time', async () => {
        for (const id of ['1', '2']) await store.insertBoardSnapshot(boardSnapshotRow({ id, spaceId: 'a' }))
        await store.deleteBoardSnapshot('a', 'other', '1')
        await store.deleteBoardSnapshot('a', 'board', '2')
        expect((await store.boardSnapshots('a', 'board')).map(({ id }) => id)).toEqual(['1'])
      })

      it('are refused when the id is in use or the space is not there', async () => {
        const row = boardSnapshotRow({ id: '1', spaceId: 'a' })
        await store.insertBoardSnapshot(row)
        expect(await faultOf(store.insertBoardSnapshot({ ...row, title: 'anders' }))).toBe('conflict')
        expect(await faultOf(store.insertBoardSnapshot({ ...row, spaceId: 'gone' }))).toBe('conflict')
        expect((await store.boardSnapshot('a', 'board', '1'))?.title).toBe('')
      })
    })

    describe('assets', () => {
      beforeEach(async () => {
        for (const id of ['a', 'b']) await store.insertSpace(spaceRow({ id }))
      })

      it('stand once in each space that uses them', async () => {
        await store.insertAsset(assetRow({ hash: 'h', spaceId: 'a', bytes: 10 }))
        await store.insertAsset(assetRow({ hash: 'h', spaceId: 'a', bytes: 10, createdAt: 5 }))
        await store.insertAsset(assetRow({ hash: 'i', spaceId: 'a', bytes: 5 }))
        await store.insertAsset(assetRow({ hash: 'h', spaceId: 'b', bytes: 10 }))
        expect(await store.assetBytes('a')).toBe(15)
        expect(await store.assetBytes('b')).toBe(10)
        expect(await store.assetBytes('none')).toBe(0)
        expect(await store.asset('h')).toEqual(assetRow({ hash: 'h', spaceId: 'a', bytes: 10 }))
        expect(await store.asset('unknown')).toBeUndefined()
      })

      it('are refused for a space that is not there', async () => {
        expect(await faultOf(store.insertAsset(assetRow({ hash: 'h', spaceId: 'gone' })))).toBe('conflict')
        expect(await store.asset('h')).toBeUndefined()
      })

      it('are listed as unused when the last space that used them is gone, until they are forgotten', async () => {
        await store.insertAsset(assetRow({ hash: 'both', spaceId: 'a' }))
        await store.insertAsset(assetRow({ hash: 'both', spaceId: 'b' }))
        await store.insertAsset(assetRow({ hash: 'only', spaceId: 'a' }))
        expect(await store.unusedAssets()).toEqual([])
        await store.deleteSpace('a')
        expect(await store.unusedAssets()).toEqual(['only'])
        expect((await store.asset('both'))?.spaceId).toBe('b')
        await store.deleteSpace('b')
        expect(await store.unusedAssets()).toEqual(['both', 'only'])
        await store.forgetAssets(['only', 'unknown'])
        expect(await store.unusedAssets()).toEqual(['both'])
      })

      it('are no longer listed as unused when they are uploaded again', async () => {
        await store.insertAsset(assetRow({ hash: 'h', spaceId: 'a' }))
        await store.deleteSpace('a')
        await store.insertAsset(assetRow({ hash: 'h', spaceId: 'b' }))
        expect(await store.unusedAssets()).toEqual([])
      })
    })

    describe('closing', () => {
      it('finishes what was asked before and refuses what comes after', async () => {
        const before = Array.from({ length: 50 }, (_, index) => appendTexts('a/space', `${index}`))
        const closed = store.close()
        const after = faultOf(appendTexts('a/space', 'late'))
        expect((await Promise.all(before)).flat()).toHaveLength(50)
        await closed
        expect(await after).toBe('closed')
        expect(await faultOf(store.load('a/space'))).toBe('closed')
        expect(await faultOf(store.idle())).toBe('closed')
        await store.close()
      })

      it('does upkeep without changing anything', async () => {
        await store.idle()
        await appendTexts('a/space', '1')
        await store.idle()
        await store.idle()
        expect(await updatesOf('a/space')).toEqual(['1'])
      })
    })
  })
}
