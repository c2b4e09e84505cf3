import { describe, expect, it } from 'vitest'
import { limits } from '../../../shared/protocol/limits.ts'
import { groupingSchema } from '../../../shared/space/meeting/grouping.ts'
import { pollQuestionSchema } from '../../../shared/space/meeting/poll.ts'
import type { ScriptStep } from '../../../shared/space/meeting/script.ts'
import type { Language } from '../../../shared/space/model.ts'
import { type Werkvorm, werkvormen } from '../../../shared/werkvormen/index.ts'

/** What lies beside every zone, in the rules of a harvest. */
const inNoZone = ''

const languages: Language[] = ['nl', 'en']
const cases = Object.values(werkvormen).flatMap((werkvorm) =>
  languages.map((language) => [werkvorm.id, language, werkvorm] as const),
)

describe.each(cases)('B6: the script of %s in %s', (_id, language, werkvorm) => {
  const steps = werkvorm.script(werkvorm.defaultSettings, language)

  it('has steps that fit a run sheet, each with a question and a hint', () => {
    expect(steps.length).toBeGreaterThan(0)
    expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length)
    for (const step of steps) {
      expect(step.minutes).toBeGreaterThan(0)
      expect(step.title.length).toBeLessThanOrEqual(limits.titleCharacters)
      expect(step.question.length).toBeLessThanOrEqual(limits.questionCharacters)
      expect(step.hint.length).toBeLessThanOrEqual(limits.hintCharacters)
      expect([step.title, step.question, step.hint].every((text) => text.trim() !== '')).toBe(true)
      expect(groupingSchema.safeParse(step.grouping).success).toBe(true)
      expect(step.layout === '' || werkvorm.layouts.includes(step.layout)).toBe(true)
    }
  })

  it('harvests from zones that are there to zones that are there, in a later step', () => {
    for (const [at, step] of steps.entries()) {
      if (!step.harvest) continue
      const target = steps.findIndex(({ key }) => key === step.harvest?.to)
      expect(target).toBeGreaterThan(at)
      for (const [from, to] of Object.entries(step.harvest.zones)) {
        expect([...zonesOf(werkvorm, step, language), inNoZone]).toContain(from)
        const place = to.replace('{n}', '2')
        expect(zonesOf(werkvorm, steps[target] as ScriptStep, language)).toContain(place)
      }
    }
  })

  it('asks questions that a poll takes', () => {
    for (const question of steps.flatMap(({ poll }) => poll?.questions ?? [])) {
      expect(pollQuestionSchema.safeParse({ ...question, id: 'q' }).success).toBe(true)
    }
  })

  it('says the same in the other language: as many steps, minutes and questions', () => {
    const other = werkvorm.script(werkvorm.defaultSettings, language === 'nl' ? 'en' : 'nl')
    const shape = (script: readonly ScriptStep[]) =>
      script.map(({ key, minutes, layout, harvest, poll }) => [
        key,
        minutes,
        layout,
        harvest,
        poll?.questions.length,
      ])
    expect(shape(other)).toEqual(shape(steps))
    expect(other.map(({ question }) => question)).not.toEqual(steps.map(({ question }) => question))
  })
})

/** The zones of a step's board; of a trio too where it has its own layout. */
function zonesOf(werkvorm: Werkvorm, step: ScriptStep, language: Language): string[] {
  const layouts = werkvorm.layouts.filter((name) => name === step.layout || name === `${step.layout}-3`)
  return layouts.flatMap((layout) =>
    werkvorm.zones(werkvorm.defaultSettings, language, layout).map(({ name }) => name),
  )
}

it('B14: 1-2-4-alle grows from one to four and takes along only what was kept', () => {
  const steps = werkvormen['een-twee-vier-alle']?.script({}, 'nl') ?? []
  expect(steps.map(({ grouping }) => [grouping.by, grouping.size])).toEqual([
    ['solo', 1],
    ['size', 2],
    ['grow', 4],
    ['plenary', 1],
  ])
  expect(steps.slice(1, 3).map(({ harvest }) => Object.keys(harvest?.zones ?? {}))).toEqual([
    ['kept'],
    ['kept'],
  ])
})

it('B13: speeddate has as many rounds with a new partner as its setting says', () => {
  const rounds = werkvormen.speeddate?.script({ rounds: 6, minutes: 3 }, 'nl').slice(0, -1) ?? []
  expect(rounds.map(({ grouping, minutes }) => [grouping.mix, minutes])).toEqual(
    Array.from({ length: 6 }, () => ['newPartner', 3]),
  )
  expect(new Set(rounds.map(({ question }) => question)).size).toBe(6)
})

it('B18: what is written alone is shared only where a person says so', () => {
  const card = werkvormen['wie-zijn-wij']?.script({}, 'nl')[0]
  expect([card?.grouping.by, card?.harvest?.share]).toEqual(['solo', 'ticked'])
})
