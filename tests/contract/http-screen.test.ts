import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { screenMember } from '../../shared/space/access.ts'
import { httpForFile, keyOf } from '../support/http.ts'
import { type Person, TestMeeting, writeNote } from '../support/meeting.ts'
import { present } from '../support/presence.ts'

const http = httpForFile()
let meeting: TestMeeting
beforeEach(async () => {
  meeting = await TestMeeting.start(http(), 2)
})
afterEach(() => meeting.end())

const see = (headers: Record<string, string>, query = '') =>
  http().call('GET', `/api/spaces/${meeting.spaceId}${query}`, { headers })

describe('B23 the shared screen has a seat of its own', () => {
  it('is signed in beside the facilitator in one browser, with a cookie of its own', async () => {
    const { token, answer } = await meeting.screen()
    expect(answer).toMatchObject({
      status: 200,
      body: { member: { id: screenMember, name: '', role: 'observer' }, isNew: false },
    })
    expect(answer.body).not.toHaveProperty('seat')
    const name = `sb_${meeting.spaceId}`
    expect(answer.headers.get('set-cookie')).toContain(`${name}_screen=${token};`)
    const cookie = `${name}=${meeting.facilitator.token}; ${name}_screen=${token}`
    const asScreen = await see({ cookie }, '?seat=screen')
    expect(asScreen.body.member).toMatchObject({ id: screenMember, role: 'observer' })
    expect(asScreen.headers.get('set-cookie')).toContain(`${name}_screen=${token};`)
    const asFacilitator = await see({ cookie })
    expect(asFacilitator.body.member.id).toBe(meeting.facilitator.id)
    expect(asFacilitator.headers.get('set-cookie')).toContain(`${name}=${meeting.facilitator.token};`)
  })

  it('never looks with the eyes of a member', async () => {
    const name = `sb_${meeting.spaceId}`
    const { token } = meeting.facilitator
    expect((await see({ cookie: `${name}=${token}` }, '?seat=screen')).status).toBe(401)
    expect((await see({ cookie: `${name}_screen=${token}` }, '?seat=screen')).status).toBe(401)
    const document = await meeting.open(meeting.facilitator, 'space', '&seat=screen')
    expect(document.closeCode).toBe(4401)
  })

  it('is in no list, is not online, sends no presence and no commands', async () => {
    const { token } = await meeting.screen()
    const [anna] = meeting.people as [Person, Person]
    const space = await meeting.open({ token }, 'space', '&seat=screen')
    const watching = await meeting.open(anna, 'space')
    expect((await meeting.state()).members.has(screenMember)).toBe(false)
    const refused = await meeting.try({ token }, { type: 'setProfile', name: 'Scherm' })
    expect(refused).toMatchObject({ status: 403, body: { error: { code: 'not-allowed' } } })
    present(space, { cursor: 'CURSOR-VAN-SCHERM' })
    // What others hear of it would come before this.
    await meeting.do({ type: 'setProfile', name: 'Anna' }, anna)
    await watching.until(() => TestMeeting.stateIn(watching)?.members.get(anna.id)?.name === 'Anna')
    expect(watching.heard('CURSOR-VAN-SCHERM')).toBe(false)
    await meeting.do({ type: 'startMeeting' }).catch(() => undefined)
    expect([...(await meeting.state()).attendance.keys()]).not.toContain(screenMember)
    expect(space.closeCode).toBeUndefined()
  })

  it('reads the plenary boards and nothing else, and writes nothing', async () => {
    const { token } = await meeting.screen()
    const { boardId } = await meeting.do({ type: 'addBoard', werkvorm: 'leeg' })
    const open = (document: string) => meeting.open({ token }, document, '&seat=screen')
    const board = await open(`board:${boardId}`)
    const author = await meeting.open(meeting.facilitator, `board:${boardId}`)
    await writeNote(author, 'a', 'voor iedereen', { by: meeting.facilitator.id })
    await board.until(() => board.heard('voor iedereen'))
    expect((await open('desk')).closeCode).toBe(4403)
    board.document.getMap('records').set('shape:x', 'geschreven door het scherm')
    await board.until(() => board.closeCode !== undefined)
    expect(board.closeCode).toBe(4403)
  })

  it('ends with its link: a new one puts out the screen of the old one, and who watched with it', async () => {
    const old = await meeting.screen()
    const space = await meeting.open(old, 'space', '&seat=screen')
    const { token } = await meeting.screen()
    await space.until(() => space.closeCode !== undefined)
    expect(space.closeCode).toBe(4408)
    expect((await see({ authorization: `Bearer ${old.token}` }, '?seat=screen')).status).toBe(401)
    expect((await see({ authorization: `Bearer ${token}` }, '?seat=screen')).status).toBe(200)
  })

  it('the old key opens nothing more, and never a member', async () => {
    const { link } = await meeting.do({ type: 'openScreen' })
    const { token } = await meeting.screen()
    const enter = await http().call('POST', `/api/spaces/${meeting.spaceId}/sessions`, {
      body: { key: keyOf(link) },
    })
    expect(enter).toMatchObject({ status: 403, body: { error: { code: 'unknown-key' } } })
    expect((await see({ authorization: `Bearer ${token}` }, '?seat=screen')).status).toBe(200)
    const upload = await http().upload(meeting.spaceId, token, new Uint8Array([1]))
    expect(upload.status).toBe(403)
  })

  it('is not put out when members change', async () => {
    const { token } = await meeting.screen()
    const space = await meeting.open({ token }, 'space', '&seat=screen')
    const [anna, bob] = meeting.people as [Person, Person]
    await meeting.do({ type: 'removeMember', memberId: anna.id })
    await meeting.do({ type: 'setRole', memberId: bob.id, role: 'observer' })
    await space.until(() => TestMeeting.stateIn(space)?.members.size === 2)
    expect(space.closeCode).toBeUndefined()
  })
})
