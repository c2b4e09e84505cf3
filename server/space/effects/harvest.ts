import { readFirst } from '../../../shared/board/document.ts'
import { applyHarvest } from '../../../shared/board/harvest/apply.ts'
import { broughtIds, rememberBrought } from '../../../shared/board/harvest/brought.ts'
import { harvestedIds } from '../../../shared/board/harvest/harvestedIds.ts'
import {
  type HarvestCounts,
  type HarvestPlan,
  type HarvestRules,
  type HarvestSource,
  planHarvest,
} from '../../../shared/board/harvest/index.ts'
import { tickedZones } from '../../../shared/board/sharing.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import type { HarvestEffect } from '../../../shared/space/commands/decision.ts'
import { boardKeys } from '../documentKeys.ts'
import type { ChangeWrite, ReadDocument } from '../spaceDocuments.ts'

/** A board with the member whose personal board it is. */
type Source = HarvestEffect['sources'][number] & { owner: string | undefined }
type Zones = HarvestRules['zones']

/** A harvest to one board, of which `members` are the people. Plain data: a large one is planned in another thread. */
export type HarvestJob = Pick<HarvestEffect, 'targetBoardId' | 'rules'> & {
  readonly sources: readonly Source[]
  readonly members: readonly string[]
}

/** No board takes more than 4,000 records, so of many boards not all that could stand on them is read. */
const recordsOfAll = 5 * limits.recordsStop
const recordsOfEach = 100

/**
 * Brings what stands on the sources to the target (B19). It is planned and written in one synchronous stretch, after
 * all that people sent was applied and after the boards of the same command were seeded. `told` hears what came. What
 * was brought is sealed in the layout, where only the server and facilitators of a group write.
 */
export function harvestWrite(
  spaceId: string,
  { targetBoardId, rules, sources, members }: HarvestJob,
  told: (counts: HarvestCounts) => void,
): [ChangeWrite, ChangeWrite] {
  const target = boardKeys(spaceId, targetBoardId)
  const read = sources.map(({ boardId }) => boardKeys(spaceId, boardId))
  const most = Math.min(
    limits.recordsStop,
    Math.max(recordsOfEach, Math.floor(recordsOfAll / sources.length)),
  )
  const plans: HarvestPlan[] = []
  const write: ChangeWrite = {
    key: target.content,
    reads: [target.layout, ...read.flatMap(({ layout, content }) => [layout, content])],
    change(content, readDocument) {
      const records = readDocument(target.layout, (layout) => readFirst(Infinity, layout, content))
      for (const { zones, from } of portions(sources, rules, members)) {
        const boards = from.map((source) => readSource(spaceId, source, most, readDocument))
        const plan = planHarvest(boards, records, { ...rules, zones }, harvestedIds(content))
        applyHarvest(content, plan)
        for (const record of [...plan.put, ...plan.update, ...plan.mark]) records.set(record.id, record)
        plans.push(plan)
        told(plan.counts)
      }
    },
  }
  return [write, { key: target.layout, change: (layout) => rememberBrought(layout, plans) }]
}

/** What stands for the place of a person in the group, in the name of a zone of the target: `card-{n}`. */
const placeMark = '{n}'

/**
 * Everything in one go, or source by source when each has zones of its own on the target. Anonymously always in one
 * go: the order of the sources, or whose card it is, would tell who wrote what.
 */
function portions(
  sources: readonly Source[],
  { zones, anonymous }: HarvestEffect['rules'],
  members: readonly string[],
): { zones: Zones; from: readonly Source[] }[] {
  const entries = Object.entries(zones)
  if (anonymous || !entries.some(([, zone]) => zone.includes(placeMark))) return [{ zones, from: sources }]
  return sources.map((source, index) => {
    const place = members.findIndex((id) => source.memberIds.includes(id))
    const number = String(1 + (place >= 0 ? place : index))
    const own = entries.map(([from, to]) => [from, to.replaceAll(placeMark, number)])
    return { zones: Object.fromEntries(own) as Zones, from: [source] }
  })
}

function readSource(
  spaceId: string,
  { boardId, label, owner }: Source,
  most: number,
  read: ReadDocument,
): HarvestSource {
  const { layout, content } = boardKeys(spaceId, boardId)
  return read(layout, (layoutDocument) =>
    read(content, (document) => ({
      boardId,
      label,
      records: readFirst(most, layoutDocument, document),
      ticked: tickedZones(document),
      owner,
      brought: broughtIds(layoutDocument),
    })),
  )
}

/** What several harvests of one command brought together. */
export function sumOfCounts(all: readonly HarvestCounts[]): HarvestCounts {
  const sum: HarvestCounts = { ...noCounts }
  for (const counts of all) for (const kind of countKinds) sum[kind] += counts[kind]
  return sum
}

const noCounts: HarvestCounts = {
  sources: 0,
  notes: 0,
  drawings: 0,
  images: 0,
  arrows: 0,
  heldBack: 0,
  left: 0,
  below: 0,
}
const countKinds = Object.keys(noCounts) as (keyof HarvestCounts)[]
