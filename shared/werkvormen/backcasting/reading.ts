import type { OutlineItem, OutlineLink } from '../../board/outline/types.ts'
import { dayOf } from '../../reading/days.ts'
import { noteRow, type ReadingInput } from '../../reading/reading.ts'
import type { Action, TimelineNote, TimelineOutcome } from '../../reading/timeline.ts'
import { yearAxis } from '../kit/dateAxis.ts'
import { laneNames } from './lanes.ts'
import type { BackcastingSettings } from './settings.ts'
import { texts } from './texts.ts'

type Input = ReadingInput<BackcastingSettings>

/** From the latest to the earliest: of two things on one day the first of these is the later. */
const lanes = ['future', ...laneNames, 'today'] as const

/**
 * What a board with a line of time says. A date follows from the place of a note on the line, and what leads to what
 * from the arrows: always from the earlier thing to the later, however the arrow was drawn, because people who reason
 * back draw it both ways.
 */
export function readTimeline(input: Input): TimelineOutcome {
  const { outline, settings, language } = input
  const { from, to } = yearAxis('', settings)
  const horizon = dayOf(to)
  const said = [...outline.items.values()].filter(({ kind, text }) => kind === 'note' || text !== '')
  const placed = said.map((item) => placedOf(item, horizon)).sort(fromFutureToNow)
  const leads = leadsOf(placed, outline.links)
  const notes = placed.map((each): TimelineNote => noteOf(each, leads, input))
  return {
    kind: 'timeline',
    from: dayOf(from),
    to: horizon,
    lanes: lanes.map((lane) => ({ lane, title: titleOf(lane, input) ?? ownTitle(lane, language) })),
    notes,
    actions: placed.filter(({ lane }) => lane === 'today').map(({ item }) => actionOf(item, input)),
  }
}

type Placed = {
  readonly item: OutlineItem
  /** A zone of the line; empty for what lies elsewhere. */
  readonly lane: string
  readonly date: string | null
}

/** A future image lies at the horizon; today has no place on the line, and neither has what lies beside it. */
function placedOf(item: OutlineItem, horizon: string): Placed {
  const lane = lanes.find((name) => name === item.zone) ?? ''
  if (lane === 'future') return { item, lane, date: horizon }
  const { x } = item.value
  return { item, lane, date: lane === '' || x === undefined ? null : dayOf(x) }
}

/** What has no date comes last: today is the earliest of all, and what lies beside the line is not on it. */
function fromFutureToNow(a: Placed, b: Placed): number {
  return (
    compare(b.date ?? '', a.date ?? '') ||
    rankOf(a) - rankOf(b) ||
    a.item.box.y - b.item.box.y ||
    a.item.box.x - b.item.box.x ||
    compare(a.item.id, b.item.id)
  )
}

function rankOf({ lane }: Placed): number {
  const at = (lanes as readonly string[]).indexOf(lane)
  return at < 0 ? lanes.length : at
}

/** What each note leads to. An arrow with a loose end, or to the note itself, tells nothing. */
function leadsOf(placed: readonly Placed[], links: readonly OutlineLink[]): Map<string, string[]> {
  const byId = new Map(placed.map((each) => [each.item.id, each]))
  const leads = new Map<string, Set<string>>()
  for (const { from, to } of links) {
    const [one, other] = [byId.get(from ?? ''), byId.get(to ?? '')]
    if (!one || !other || one === other) continue
    const [earlier, later] = isLater(one, other) ? [other, one] : [one, other]
    const known = leads.get(earlier.item.id) ?? new Set()
    leads.set(earlier.item.id, known.add(later.item.id))
  }
  return new Map([...leads].map(([id, own]) => [id, [...own].sort(compare)]))
}

/** Of two things that are equally late, an arrow points at the later. What lies beside the line is told by its arrow. */
function isLater(one: Placed, other: Placed): boolean {
  if (one.lane === '' || other.lane === '') return false
  const byDate = compare(one.date ?? '', other.date ?? '')
  return byDate === 0 ? rankOf(one) < rankOf(other) : byDate > 0
}

function noteOf(
  { item, lane, date }: Placed,
  leads: ReadonlyMap<string, string[]>,
  input: Input,
): TimelineNote {
  const { people } = input
  const owner = item.fields.owner ?? ''
  return {
    ...noteRow(item, people),
    lane,
    date,
    owner,
    leadsTo: leads.get(item.id) ?? [],
  }
}

function actionOf(item: OutlineItem, { people }: Input): Action {
  const { owner = '', due = null } = item.fields
  return { ...noteRow(item, people), owner, due }
}

/** As it stands on the board, where a facilitator may have changed it. */
function titleOf(lane: string, { outline }: Input): string | undefined {
  const title = outline.zones.find(({ name }) => name === lane)?.title
  return title === '' ? undefined : title
}

function ownTitle(lane: (typeof lanes)[number], language: Input['language']): string {
  const words = texts[language]
  if (lane === 'future' || lane === 'today') return words[lane].title
  return words.lanes[lane].title
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
