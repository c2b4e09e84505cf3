import { matchedNames } from '../names/matched.ts'
import { commonName } from '../names.ts'
import type { Position, PositionsOutcome, Stakeholder, stances } from '../positions.ts'
import { quadrantOf } from './quadrant.ts'
import { farthest, spreadOf } from './spread.ts'

/** A mark, and what a person said of whether it means the same as another (noteFields.ts). */
export type PlacedMark = { readonly position: Position; readonly same: string | undefined }

/** All marks of one stakeholder as one, for every stakeholder, the largest disagreement first. */
export function overlay(
  marks: readonly PlacedMark[],
): Pick<PositionsOutcome, 'stakeholders' | 'suggestions'> {
  const rows = marks.map(({ position: { id, text }, same }) =>
    same === undefined ? { id, text } : { id, text, same },
  )
  const { sets, suggestions } = matchedNames(rows)
  const stakeholders = sets.map((set) => stakeholderOf(set.flatMap((at) => marks[at]?.position ?? [])))
  return { stakeholders: stakeholders.toSorted(byDisagreement), suggestions }
}

function stakeholderOf(marks: readonly Position[]): Stakeholder {
  const interest = spreadOf(marks.map((mark) => mark.interest))
  const influence = spreadOf(marks.map((mark) => mark.influence))
  return {
    name: commonName(marks.map(({ text }) => text)),
    notes: marks.map(({ id }) => id),
    groups: new Set(marks.map(({ from }) => from)).size,
    interest,
    influence,
    disagreement: farthest(marks)?.distance ?? 0,
    quadrant: quadrantOf(interest.mean, influence.mean),
    stance: commonStance(marks),
    contact: said(marks.map(({ contact }) => contact)),
    approach: said(marks.map(({ approach }) => approach)),
  }
}

function byDisagreement(one: Stakeholder, other: Stakeholder): number {
  return other.disagreement - one.disagreement || other.groups - one.groups
}

/** The stance that most marks have; neutral when no one stance has most. */
function commonStance(marks: readonly Position[]): (typeof stances)[number] {
  const counts = [...Map.groupBy(marks, ({ stance }) => stance)]
    .map(([stance, own]) => ({ stance, count: own.length }))
    .sort((a, b) => b.count - a.count)
  const [most, next] = counts
  return most && most.count !== next?.count ? most.stance : 'neutral'
}

/** What was filled in, each once. */
function said(texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text !== ''))].join(', ')
}
