import { parentPort } from 'node:worker_threads'
import type { HarvestCounts } from '../../shared/board/harvest/index.ts'
import { Replicas } from '../room/replicas.ts'
import { type HarvestJob, harvestWrite } from '../space/effects/harvest.ts'

/** Harvests one after the other, from the documents of their boards as bytes: each by the updates that make it. */
export type HarvestRequest = {
  spaceId: string
  documents: ReadonlyMap<string, readonly Uint8Array[]>
  harvests: readonly HarvestJob[]
}
/** What they change, by document, and what came. */
export type HarvestPlanned = { updates: [string, Uint8Array][]; counts: HarvestCounts[] }
export type HarvestAnswer = HarvestPlanned | { error: string }

parentPort?.on('message', (request: HarvestRequest) => parentPort?.postMessage(answer(request)))

function answer(request: HarvestRequest): HarvestAnswer {
  try {
    return plan(request)
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

function plan({ spaceId, documents, harvests }: HarvestRequest): HarvestPlanned {
  const replicas = new Replicas(documents)
  const counts: HarvestCounts[] = []
  for (const job of harvests) {
    const writes = harvestWrite(spaceId, job, (came) => counts.push(came))
    for (const { key, change } of writes)
      replicas.change(key, (document) => change(document, (other, read) => replicas.read(other, read)))
  }
  return { updates: [...replicas.updates()], counts }
}
