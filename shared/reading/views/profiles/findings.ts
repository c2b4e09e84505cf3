import { comparable } from '../../../space/comparable.ts'
import type { Language } from '../../../space/model.ts'
import type { Finding } from '../../finding.ts'
import type { Profile, ProfilesOutcome } from '../../profiles.ts'
import { profilesTexts } from './texts.ts'

/** From so many cards on it says something who is the only one. */
const fewest = 4
/** More names would be a list and no sentence. */
const mostNames = 4

/** What stands out when a group looks at who it is. */
export function profilesFindings(outcome: ProfilesOutcome, language: Language): Finding[] {
  const { profiles } = outcome
  if (profiles.length === 0) return []
  const isPair = outcome.together.some(({ zone }) => zone === 'shared')
  return [
    ...(profiles.length > 1 ? people(profiles, language) : []),
    ...(isPair
      ? pair(outcome, language)
      : [...broughtAlone(outcome, language), ...bringsNothing(profiles, language)]),
    ...(profiles.length > 1 ? questions(outcome, language) : []),
    ...empty(outcome, language),
  ]
}

function people(profiles: readonly Profile[], language: Language): Finding[] {
  const words = profilesTexts[language]
  const disciplines = byDiscipline(profiles)
  const alone = [...disciplines.values()].flatMap(([one, ...more]) => (one && more.length === 0 ? one : []))
  const sentence = words.people(profiles.length, disciplines.size)
  return [
    fact('people', sentence, {
      limits: words.peopleLimits,
      value: profiles.length,
      notes: notesOf(profiles),
    }),
    ...(profiles.length >= fewest && alone.length > 0 && alone.length <= mostNames
      ? [fact('alone', words.alone(alone), { notes: notesOf(alone) })]
      : []),
  ]
}

/** What a discipline of which there is one person brings: nobody else can. */
function broughtAlone({ profiles, bring }: ProfilesOutcome, language: Language): Finding[] {
  const disciplines = byDiscipline(profiles)
  if (profiles.length < fewest || disciplines.size < 2) return []
  const single = bring.filter(({ discipline }) => disciplines.get(comparable(discipline))?.length === 1)
  return single.slice(0, 3).flatMap(({ discipline, notes: [note] }) =>
    note
      ? fact('brought-alone', profilesTexts[language].broughtAlone(discipline, note.text), {
          notes: [note.id],
        })
      : [],
  )
}

function bringsNothing(profiles: readonly Profile[], language: Language): Finding[] {
  const words = profilesTexts[language]
  const missing = [...byDiscipline(profiles).values()].filter((own) =>
    own.every(({ fields }) => !fields.bring),
  )
  const names = missing.flatMap(([one]) => one?.discipline ?? [])
  if (names.length === 0 || names.length > mostNames) return []
  return [
    attention('brings-nothing', words.bringsNothing(names), {
      limits: words.sharedLimits,
      value: names.length,
    }),
  ]
}

function questions({ profiles, questions: asked }: ProfilesOutcome, language: Language): Finding[] {
  const words = profilesTexts[language]
  const without = profiles.filter(({ fields }) => !fields.learn).length
  const disciplines = byDiscipline(profiles.filter(({ fields }) => fields.learn)).size
  return [
    ...(asked.length > 0 && disciplines > 0
      ? [
          fact('questions', words.questions(asked.length, disciplines), {
            value: asked.length,
            notes: asked.map(({ id }) => id),
          }),
        ]
      : []),
    ...(without > 0
      ? [
          attention('without-question', words.withoutQuestion(without), {
            limits: words.sharedLimits,
            value: without,
          }),
        ]
      : []),
  ]
}

function pair({ together }: ProfilesOutcome, language: Language): Finding[] {
  const own = (name: string) => together.find(({ zone }) => zone === name)?.notes ?? []
  const [shared, different] = [own('shared'), own('different')]
  if (shared.length + different.length === 0) return []
  const notes = [...shared, ...different].map(({ id }) => id)
  return [fact('pair', profilesTexts[language].pair(shared.length, different.length), { notes })]
}

function empty({ together }: ProfilesOutcome, language: Language): Finding[] {
  const titles = together.flatMap(({ title, notes }) => (notes.length === 0 ? title : []))
  return titles.length === 0
    ? []
    : [attention('empty', profilesTexts[language].empty(titles), { value: titles.length })]
}

/** Those of whom the discipline is known, by it. */
function byDiscipline(profiles: readonly Profile[]): Map<string, Profile[]> {
  const known = profiles.filter(({ discipline }) => comparable(discipline) !== '')
  return Map.groupBy(known, ({ discipline }) => comparable(discipline))
}

function notesOf(profiles: readonly Profile[]): string[] {
  return profiles.flatMap(({ fields }) => Object.values(fields).flatMap((notes) => notes.map(({ id }) => id)))
}

type More = Partial<Pick<Finding, 'limits' | 'value' | 'notes'>>

function fact(key: string, sentence: string, more: More = {}): Finding {
  return { key, tone: 'fact', sentence, limits: '', value: null, notes: [], ...more }
}

function attention(key: string, sentence: string, more: More = {}): Finding {
  return { ...fact(key, sentence, more), tone: 'attention' }
}
