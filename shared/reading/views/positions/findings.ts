import type { Language } from '../../../space/model.ts'
import { texts as werkvormTexts } from '../../../werkvormen/stakeholders/texts.ts'
import type { Finding } from '../../finding.ts'
import { nameKey } from '../../names/normalise.ts'
import { isApart } from '../../positions/apart.ts'
import { quadrantOf } from '../../positions/quadrant.ts'
import { farthest } from '../../positions/spread.ts'
import { type Position, type PositionsOutcome, quadrants, type Stakeholder } from '../../positions.ts'
import { positionsTexts } from './texts.ts'

/** More differences than this are no help to a conversation; the table has them all. */
const mostDifferences = 3
/** Axes on which two groups differ this much are told. */
const telling = 15

/** What to talk about first: names that may be the same, the largest differences, then what is still to be done. */
export function positionsFindings(outcome: PositionsOutcome, language: Language): Finding[] {
  return [
    ...sameNames(outcome, language),
    ...differences(outcome, language),
    ...agreement(outcome, language),
    ...withoutContact(outcome, language),
    ...against(outcome, language),
    ...counts(outcome, language),
    ...unplaced(outcome, language),
  ]
}

function sameNames({ suggestions }: PositionsOutcome, language: Language): Finding[] {
  if (suggestions.length === 0) return []
  const { findings } = positionsTexts[language]
  const notes = [...new Set(suggestions.flatMap((each) => each.notes))]
  const names = suggestions.filter(({ exact }, at) => exact || !isWithin(suggestions, at)).length
  return [attention('same-names', findings.same(names), { value: names, notes })]
}

/** Whether an exact suggestion is about some of the same notes: one question, not two. */
function isWithin(suggestions: PositionsOutcome['suggestions'], at: number): boolean {
  const own = new Set(suggestions[at]?.notes)
  return suggestions.some((other) => other.exact && other.notes.every((id) => own.has(id)))
}

function differences({ stakeholders, positions, axes }: PositionsOutcome, language: Language): Finding[] {
  const { findings } = positionsTexts[language]
  const byId = new Map(positions.map((position) => [position.id, position]))
  return stakeholders
    .filter(isApart)
    .slice(0, mostDifferences)
    .flatMap((stakeholder, at) => {
      const pair = farthest(stakeholder.notes.flatMap((id) => byId.get(id) ?? []))
      if (!pair) return []
      const [one, other] = [pair.one, pair.other].toSorted((a, b) => a.influence - b.influence)
      if (!one || !other) return []
      const tell = at === 0 ? findings.most : findings.next
      const sentence = tell(
        called(stakeholder),
        placeOf(one, other, axes, language),
        placeOf(other, one, axes, language),
      )
      const limits = at === 0 ? findings.differenceLimits : ''
      const { notes, disagreement } = stakeholder
      return [attention('difference', sentence, { value: disagreement, notes, limits })]
    })
}

/** Where a group put it, on the axes on which it differs from the other; on the one where most, if on neither much. */
function placeOf(mark: Position, other: Position, axes: PositionsOutcome['axes'], language: Language) {
  const keys = ['influence', 'interest'] as const
  const far = keys.toSorted((a, b) => Math.abs(mark[b] - other[b]) - Math.abs(mark[a] - other[a]))
  const told = keys.filter((key) => key === far[0] || Math.abs(mark[key] - other[key]) >= telling)
  return {
    from: mark.from || positionsTexts[language].here,
    values: told.map((key) => ({ axis: axes[key], value: mark[key] })),
  }
}

function agreement({ stakeholders }: PositionsOutcome, language: Language): Finding[] {
  const shared = stakeholders.filter(({ groups }) => groups > 1)
  if (shared.length === 0 || shared.some(isApart)) return []
  const sentence = positionsTexts[language].findings.agreed(shared.length)
  return [fact('agreement', sentence, { value: shared.length, notes: notesOf(shared) })]
}

function withoutContact({ stakeholders }: PositionsOutcome, language: Language): Finding[] {
  const alone = stakeholders.filter((each) => hasInfluence(each) && each.contact === '').toSorted(byInfluence)
  if (alone.length === 0) return []
  const sentence = positionsTexts[language].findings.noContact(namesOf(alone))
  return [attention('no-contact', sentence, { value: alone.length, notes: notesOf(alone) })]
}

function against({ stakeholders }: PositionsOutcome, language: Language): Finding[] {
  const found = stakeholders
    .filter((each) => hasInfluence(each) && each.stance === 'against')
    .toSorted(byInfluence)
  if (found.length === 0) return []
  const sentence = positionsTexts[language].findings.against(namesOf(found))
  return [attention('against', sentence, { value: found.length, notes: notesOf(found) })]
}

function counts({ stakeholders }: PositionsOutcome, language: Language): Finding[] {
  if (stakeholders.length === 0) return []
  const { findings } = positionsTexts[language]
  const { quadrants: advice, plainly } = werkvormTexts[language]
  const parts = quadrants.flatMap((quadrant) => {
    const count = stakeholders.filter((each) => each.quadrant === quadrant).length
    return count > 0 ? [findings.quadrant(count, advice[quadrant], plainly[quadrant])] : []
  })
  const sentence = findings.quadrants(stakeholders.length, parts)
  return [fact('quadrants', sentence, { value: stakeholders.length, limits: findings.quadrantLimits })]
}

function unplaced(outcome: PositionsOutcome, language: Language): Finding[] {
  const notes = outcome.unplaced.map(({ id }) => id)
  if (notes.length === 0) return []
  return [
    fact('unplaced', positionsTexts[language].findings.unplaced(notes.length), {
      value: notes.length,
      notes,
    }),
  ]
}

/** The longest name in a sentence; a whole story on a note is no name. */
const longestName = 40

function called({ name }: Stakeholder): string {
  const letters = Array.from(name)
  return letters.length > longestName
    ? `${letters
        .slice(0, longestName - 1)
        .join('')
        .trimEnd()}…`
    : name
}

/** A name once, also when groups wrote it each in their way and nobody said yet that it is the same. */
function namesOf(stakeholders: readonly Stakeholder[]): string[] {
  const names = new Map(stakeholders.map((each) => [nameKey(each.name), called(each)]))
  return [...names.values()]
}

function hasInfluence({ influence }: Stakeholder): boolean {
  return quadrantOf(100, influence.mean) === 'collaborate'
}

function byInfluence(one: Stakeholder, other: Stakeholder): number {
  return other.influence.mean - one.influence.mean
}

function notesOf(stakeholders: readonly Stakeholder[]): string[] {
  return stakeholders.flatMap(({ notes }) => notes)
}

type About = { value: number; notes?: string[]; limits?: string }

function fact(key: string, sentence: string, { value, notes = [], limits = '' }: About): Finding {
  return { key, tone: 'fact', sentence, limits, value, notes }
}

function attention(key: string, sentence: string, about: About): Finding {
  return { ...fact(key, sentence, about), tone: 'attention' }
}
