import { setImmediate } from 'node:timers/promises'
import type { HarvestCounts } from '../../../shared/board/harvest/index.ts'
import { updateOn } from '../../room/replicas.ts'
import { boardKeys } from '../documentKeys.ts'
import type { ReadDocument, RoomWrite } from '../spaceDocuments.ts'
import type { SpaceTools } from '../tools.ts'
import type { DocumentEffects } from './documents.ts'
import { type HarvestJob, harvestWrite } from './harvest.ts'

/** All that a command writes; `counts` of its harvests are there once it is written. */
export type HarvestWrites = { writes: RoomWrite[]; counts: HarvestCounts[] }

/** Content that is read and planned within a few frames; a meeting of sixty people with cards has less. */
const lightBytes = 300 * 1024

type Tools = Pick<SpaceTools, 'rooms' | 'harvests'>
/** The updates that make each document. */
type Documents = Map<string, Uint8Array[]>

/**
 * The writes of a command with those of its harvests after them. Small harvests are planned in the tick itself. Large ones
 * are planned in another thread, from what stood on the boards when the command came: thousands of forms take seconds,
 * and nobody's words wait for that.
 */
export async function withHarvests(
  tools: Tools,
  spaceId: string,
  { writes, harvests }: Pick<DocumentEffects, 'writes' | 'harvests'>,
): Promise<HarvestWrites> {
  const boards = [...new Set(harvests.flatMap(boardsOf))]
  if ((await contentBytes(tools, spaceId, boards)) <= lightBytes) return inTheTick(spaceId, writes, harvests)
  // What people sent before it is in the documents after this tick.
  await tools.rooms.writeTogether([])
  const documents = await documentsOf(tools, spaceId, boards)
  const prepared = writes.map((write) => preparedIn(documents, write))
  const { updates, counts } = await tools.harvests.plan({ spaceId, documents, harvests })
  return { writes: [...prepared, ...updates.map(([key, seed]) => ({ key, seed }))], counts }
}

function inTheTick(
  spaceId: string,
  writes: readonly RoomWrite[],
  harvests: readonly HarvestJob[],
): HarvestWrites {
  const counts: HarvestCounts[] = []
  const own = harvests.flatMap((job) => harvestWrite(spaceId, job, (came) => counts.push(came)))
  return { writes: [...writes, ...own], counts }
}

function boardsOf({ targetBoardId, sources }: HarvestJob): string[] {
  return [targetBoardId, ...sources.map(({ boardId }) => boardId)]
}

async function contentBytes({ rooms }: Tools, spaceId: string, boards: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    boards.map((id) => rooms.use(boardKeys(spaceId, id).content, ({ content }) => content.bytes)),
  )
  return sizes.reduce((sum, bytes) => sum + bytes, 0)
}

/** Both documents of each board in one synchronous stretch, and between two boards everybody else has a turn. */
async function documentsOf({ rooms }: Tools, spaceId: string, boards: readonly string[]): Promise<Documents> {
  const documents: Documents = new Map()
  for (const id of boards) {
    const { layout, content } = boardKeys(spaceId, id)
    await rooms.use(layout, (layoutRoom) =>
      rooms.use(content, (contentRoom) => {
        documents.set(layout, [layoutRoom.content.stateAsUpdate()])
        documents.set(content, [contentRoom.content.stateAsUpdate()])
      }),
    )
    await setImmediate()
  }
  return documents
}

/** A write to a document that the harvest looks at is made before, so that it is seen there: an update in both. */
function preparedIn(documents: Documents, write: RoomWrite): RoomWrite {
  const known = documents.get(write.key)
  if (!known) return write
  const seed =
    'seed' in write ? write.seed : updateOn(known, (document) => write.change(document, readsNothing))
  if (!seed) return write
  known.push(seed)
  return { key: write.key, seed }
}

const readsNothing: ReadDocument = () => {
  throw new Error('only a harvest reads other documents')
}
