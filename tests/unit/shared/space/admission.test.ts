import { describe, expect, it } from 'vitest'
import { limits } from '../../../../shared/protocol/limits.ts'
import {
  enterAsFacilitator,
  joinObstacle,
  newMember,
  suggestions,
} from '../../../../shared/space/admission.ts'
import { joinCodeAlphabet, makeJoinCode, parseJoinCode } from '../../../../shared/space/joinCode.ts'
import { facilitatorLink, joinLink, keyInFragment, personalLink } from '../../../../shared/space/links.ts'
import { member, space } from './spaceFixture.ts'

const world = { now: 5, newId: () => 'new' }
const full = Array.from({ length: limits.membersPerSpace }, (_, at) => member(`m${at}`, 'facilitator'))

describe('who can join (B5)', () => {
  it('a closed space and a full one say why', () => {
    expect(joinObstacle(space([]))).toBeUndefined()
    expect(joinObstacle(space([], [], { closed: true }))).toBe('closed')
    expect(joinObstacle(space(full))).toBe('full')
    expect(joinObstacle(space(full.slice(1)))).toBeUndefined()
  })
  it('what is not filled in is empty', () => {
    expect(newMember({ name: 'Kim' }, 'participant', world)).toEqual({
      ...member('new', 'participant', 'Kim'),
      joinedAt: 5,
    })
  })
})

describe('the link of facilitators', () => {
  const names = (language: string, number: number) => `${language} ${number}`
  it('promotes who is signed in and makes a numbered facilitator of who is not', () => {
    const state = space([member('fac', 'facilitator'), member('par', 'participant')])
    expect(enterAsFacilitator(state, member('par', 'participant'), names, world)).toEqual({
      member: member('par', 'facilitator'),
      isNew: false,
    })
    expect(enterAsFacilitator(state, undefined, names, world)).toMatchObject({
      member: { name: 'nl 2' },
      isNew: true,
    })
  })
  it('makes nobody new in a full space, but still promotes', () => {
    expect(enterAsFacilitator(space(full), undefined, names, world)).toBe('full')
    expect(enterAsFacilitator(space(full), full[0], names, world)).toMatchObject({ isNew: false })
  })
})

it('suggests what is used most first, without empty ones', () => {
  const as = (id: string, discipline: string) => ({ ...member(id, 'participant'), discipline })
  const state = space([as('1', 'zorg'), as('2', 'onderwijs'), as('3', 'onderwijs'), as('4', '')])
  expect(suggestions(state)).toEqual({ disciplines: ['onderwijs', 'zorg'], organisations: [] })
})

it('suggests two spellings of one word once (B2)', () => {
  const as = (id: string, discipline: string) => ({ ...member(id, 'participant'), discipline })
  const state = space([as('1', 'zorg'), as('2', 'onderwijs'), as('3', 'Onderwijs ')])
  expect(suggestions(state).disciplines).toEqual(['onderwijs', 'zorg'])
})

describe('join codes (B1)', () => {
  it('have no look-alikes and no vowels', () => {
    expect(joinCodeAlphabet).not.toMatch(/[0O1IL2Z5S8BUAEIO]/)
    expect(new Set(joinCodeAlphabet).size).toBe(joinCodeAlphabet.length)
    expect(makeJoinCode(() => 0)).toBe('CCCCCC')
    expect(makeJoinCode((below) => below - 1)).toBe('999999')
  })
  it('are read whatever the case, spaces and dashes', () => {
    expect(parseJoinCode(' cdf-ghj ')).toBe('CDFGHJ')
    expect(parseJoinCode('c d f g h j')).toBe('CDFGHJ')
  })
  it('are refused when they cannot be one (T34)', () => {
    for (const text of [
      '',
      'CDFGH',
      'CDFGHJK',
      'CDFGH0',
      '../../',
      'СDFGHJ',
      'CDFGHJ'.repeat(2000),
      '%00',
      '*',
    ]) {
      expect(parseJoinCode(text), text.slice(0, 20)).toBeUndefined()
    }
  })
})

it('links keep their key behind the # and give it back', () => {
  const key = 'k'.repeat(43)
  expect(joinLink('http://a', 'CDFGHJ')).toBe('http://a/doe-mee/CDFGHJ')
  expect(keyInFragment(new URL(facilitatorLink('http://a', 's', key)).hash)).toBe(key)
  expect(keyInFragment(new URL(personalLink('http://a', 's', key)).hash)).toBe(key)
  expect(keyInFragment('#x=1')).toBeUndefined()
})
