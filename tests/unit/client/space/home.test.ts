import { describe, expect, test } from 'vitest'
import { pictureBox, pictureShapes } from '../../../../client/space/home/boards/layoutPicture.ts'
import { binnedBoards, boardsBySteps, openBoards } from '../../../../client/space/home/boards/shownBoards.ts'
import { distinctNames, groupPeople } from '../../../../client/space/home/people/peopleGroups.ts'
import { noMeetings } from '../../../../shared/space/meeting/state.ts'
import type { Board, Member, SpaceState } from '../../../../shared/space/model.ts'
import { werkvormen } from '../../../../shared/werkvormen/index.ts'

const member = (id: string, wishes: Partial<Member> = {}): Member => ({
  id,
  name: id,
  discipline: '',
  organisation: '',
  role: 'participant',
  joinedAt: Number.parseInt(id, 36),
  ...wishes,
})

describe('people in the lobby', () => {
  test('B5: stand by discipline, the largest first and those without one last', () => {
    const people = [
      member('a'),
      member('b', { discipline: 'Onderwijs' }),
      member('c', { discipline: 'Verpleegkunde' }),
      member('d', { discipline: 'verpleegkunde ' }),
    ]
    const groups = groupPeople(people, new Set(), 'nl')
    expect(groups.map((group) => [group.discipline, group.people.map(({ id }) => id)])).toEqual([
      ['Verpleegkunde', ['c', 'd']],
      ['Onderwijs', ['b']],
      ['', ['a']],
    ])
  })

  test('B5: who is here stands before who is not', () => {
    const [group] = groupPeople([member('a'), member('b')], new Set(['b']), 'nl')
    expect(group?.people.map(({ id }) => id)).toEqual(['b', 'a'])
  })

  test('B2: two people who are the same in every word get a number, in the order in which they came', () => {
    const jan = { name: 'Jan', discipline: 'Onderwijs', organisation: 'De Kring' }
    const names = distinctNames([
      member('b', jan),
      member('a', jan),
      member('c', { ...jan, organisation: 'UMC' }),
    ])
    expect([names.get('a'), names.get('b'), names.get('c')]).toEqual(['Jan', 'Jan (2)', 'Jan'])
  })
})

const board = (id: string, wishes: Partial<Board> = {}): Board => ({
  id,
  title: id,
  werkvorm: 'leeg',
  settings: {},
  kind: 'plenary',
  members: [],
  openToFacilitators: true,
  frozen: false,
  order: 1,
  epoch: 1,
  createdAt: 0,
  removedAt: null,
  layout: 'plenary',
  stepId: null,
  allow: 'everything',
  anonymous: false,
  sealed: false,
  promise: null,
  ...wishes,
})

function space(boards: Board[], members: Member[]): SpaceState {
  const meta = {
    title: 'Leerteam',
    language: 'nl' as const,
    asks: { discipline: true, organisation: true },
    joinCode: 'CDFGHJ',
    closed: false,
    createdAt: 0,
    expiresAt: null,
  }
  const byId = <T extends { id: string }>(list: T[]) => new Map(list.map((entry) => [entry.id, entry]))
  return { id: 'space', meta, boards: byId(boards), members: byId(members), ...noMeetings }
}

describe('boards on the home', () => {
  test('B18: a solo board of somebody else is not listed, for facilitators neither', () => {
    const facilitator = member('f', { role: 'facilitator' })
    const state = space(
      [board('all'), board('solo', { kind: 'solo', members: ['a'] })],
      [member('a'), facilitator],
    )
    expect(openBoards(state, facilitator).map(({ id }) => id)).toEqual(['all'])
    expect(openBoards(state, member('a')).map(({ id }) => id)).toEqual(['all', 'solo'])
  })

  test('B16: boards of groups and of oneself stand by the step they were made for, the newest first', () => {
    const duo = (id: string, createdAt: number) =>
      board(id, { kind: 'group', members: ['a'], stepId: `step-${createdAt}`, createdAt })
    const state = space([board('all'), duo('d1', 1), duo('d2', 2), duo('d3', 2)], [member('a'), member('b')])
    const ids = (id: string) =>
      boardsBySteps(state, member(id)).map(({ boards }) => boards.map((each) => each.id))
    expect(ids('a')).toEqual([['d2', 'd3'], ['d1']])
    expect(ids('b')).toEqual([])
  })

  test('B35: the bin shows the last board thrown away first', () => {
    const state = space([board('x'), board('y', { removedAt: 1 }), board('z', { removedAt: 2 })], [])
    expect(binnedBoards(state).map(({ id }) => id)).toEqual(['z', 'y'])
  })
})

describe.each(Object.values(werkvormen))('the small picture of $id', (werkvorm) => {
  test('shows the layout within its box', () => {
    const shapes = pictureShapes(werkvorm.layout(werkvorm.defaultSettings, 'nl'))
    const box = pictureBox(shapes)
    for (const shape of shapes) {
      expect(shape.x).toBeGreaterThanOrEqual(box.x)
      expect(shape.x + shape.w).toBeLessThanOrEqual(box.x + box.w)
      expect(shape.y + shape.h).toBeLessThanOrEqual(box.y + box.h)
    }
  })

  test('has an area for every place of a zone', () => {
    const shapes = pictureShapes(werkvorm.layout(werkvorm.defaultSettings, 'nl'))
    const places = werkvorm.zones(werkvorm.defaultSettings, 'nl').flatMap((zone) => zone.areas)
    expect(shapes.filter((shape) => shape.kind === 'area')).toHaveLength(places.length)
  })
})
