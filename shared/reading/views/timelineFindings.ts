import type { Language } from '../../space/model.ts'
import type { Finding } from '../finding.ts'
import type { NoteRow } from '../row.ts'
import type { TimelineNote, TimelineOutcome } from '../timeline.ts'
import { timelineGroups } from './timelineGroups.ts'
import { timelineTexts } from './timelineTexts.ts'

/** A sentence names so many notes at most, each with so many characters. */
const mostNames = 3
const longestName = 60

/** What is there, and where the line has gaps: plain sentences that name the notes they are about. */
export function timelineFindings(outcome: TimelineOutcome, language: Language): Finding[] {
  const gaps = gapsOf(outcome, language)
  const facts = [...groupFact(outcome, language), ...busiestFact(outcome, language)]
  return [...facts, ...(gaps.length === 0 ? completeFact(outcome, language) : gaps)]
}

function groupFact(outcome: TimelineOutcome, language: Language): Finding[] {
  const { length } = timelineGroups(outcome)
  const sentence = timelineTexts[language].findings.groups(length)
  return length < 2 ? [] : [fact('groups', sentence, length, [])]
}

/** The year in which most is to be done; of years with as much all of them. */
function busiestFact({ notes }: TimelineOutcome, language: Language): Finding[] {
  const { and, findings } = timelineTexts[language]
  const work = notes.filter(({ lane, date }) => date !== null && (lane === 'milestones' || lane === 'steps'))
  const byYear = Map.groupBy(work, ({ date }) => (date ?? '').slice(0, 4))
  const most = Math.max(...[...byYear.values()].map(({ length }) => length))
  const busiest = [...byYear].filter(([, own]) => own.length === most).sort(([a], [b]) => (a < b ? -1 : 1))
  if (most < 2 || busiest.length === byYear.size) return []
  const years = listed(
    busiest.map(([year]) => year),
    and,
  )
  const ids = busiest.flatMap(([, own]) => own.map(({ id }) => id))
  return [fact('busiest-year', findings.busiest(years, most, busiest.length > 1), most, ids)]
}

function completeFact({ notes }: TimelineOutcome, language: Language): Finding[] {
  const has = (wanted: string) => notes.some(({ lane }) => lane === wanted)
  const whole = has('future') && has('milestones') && has('steps')
  return whole ? [fact('no-gaps', timelineTexts[language].findings.complete, null, [])] : []
}

function gapsOf(outcome: TimelineOutcome, language: Language): Finding[] {
  const { notes, actions } = outcome
  const words = timelineTexts[language].findings
  const ledTo = new Set(notes.flatMap(({ leadsTo }) => leadsTo))
  const inLane = (lane: string) => notes.filter((note) => note.lane === lane)
  return [
    gap(
      'milestone-without-step',
      milestonesWithoutStep(notes),
      words.milestones,
      language,
      words.milestonesLimits,
    ),
    gap(
      'future-without-path',
      inLane('future').filter(({ id }) => !ledTo.has(id)),
      words.images,
      language,
      words.imagesLimits,
    ),
    gap('step-without-owner', inLane('steps').filter(isUnowned), words.steps, language),
    gap('action-without-owner', actions.filter(isUnowned), words.actionOwners, language),
    gap(
      'action-without-date',
      actions.filter(({ due }) => due === null),
      words.actionDates,
      language,
    ),
  ].flat()
}

function isUnowned({ owner }: { owner: string }): boolean {
  return owner === ''
}

type Sentence = (notes: number, names: string) => string

function gap(
  key: string,
  notes: readonly NoteRow[],
  sentence: Sentence,
  language: Language,
  limits = '',
): Finding[] {
  if (notes.length === 0) return []
  const ids = notes.map(({ id }) => id)
  const said = sentence(notes.length, namesOf(notes, language))
  return [{ key, tone: 'attention', sentence: said, limits, value: notes.length, notes: ids }]
}

function fact(key: string, sentence: string, value: number | null, notes: string[]): Finding {
  return { key, tone: 'fact', sentence, limits: '', value, notes }
}

/** A milestone of which no step is known that comes before it, by an arrow or by the time at which it lies. */
function milestonesWithoutStep(notes: readonly TimelineNote[]): TimelineNote[] {
  const byId = new Map(notes.map((note) => [note.id, note]))
  const reached = reachedFrom(notes.filter(isStep), byId)
  const milestones = notes.filter(({ lane }) => lane === 'milestones')
  return milestones.filter((milestone) => !reached.has(milestone.id) && !stepJustBefore(milestone, notes))
}

/** A first step of today is a step too. */
function isStep({ lane }: TimelineNote): boolean {
  return lane === 'steps' || lane === 'today'
}

/** Everything to which the arrows lead from some notes, however many there are in between. */
function reachedFrom(
  start: readonly TimelineNote[],
  byId: ReadonlyMap<string, TimelineNote>,
): ReadonlySet<string> {
  const reached = new Set<string>()
  const waiting = start.flatMap(({ leadsTo }) => leadsTo)
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    waiting.push(...(byId.get(id)?.leadsTo ?? []))
  }
  return reached
}

/** Whether a step of the same group lies between the milestone before this one and this one. */
function stepJustBefore({ date, from }: TimelineNote, notes: readonly TimelineNote[]): boolean {
  if (date === null) return false
  const own = notes.filter((note) => note.from === from && note.date !== null && note.date <= date)
  const earlier = own.filter((note) => note.lane === 'milestones' && note.date !== date)
  const previous = earlier.reduce((latest, note) => later(latest, note.date ?? ''), '')
  return own.some((note) => note.lane === 'steps' && (note.date ?? '') >= previous)
}

function later(a: string, b: string): string {
  return a > b ? a : b
}

function namesOf(notes: readonly NoteRow[], language: Language): string {
  const { more, wordless } = timelineTexts[language]
  const named = notes.slice(0, mostNames).map(({ text }) => quoted(text, wordless))
  const left = notes.length - named.length
  return left === 0 ? named.join(', ') : `${named.join(', ')} ${more(left)}`
}

/** The first line of a note, between quotes. */
function quoted(text: string, wordless: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line === '') return wordless
  const letters = [...line]
  return `“${letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : line}”`
}

function listed(words: readonly string[], and: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`
}
