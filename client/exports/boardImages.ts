import type { TLRecord } from '@tldraw/tlschema'
import { dataUrl } from './dataUrl.ts'

/** The pictures on a board as data, by their address on our server; one that cannot be had is left out. */
export async function boardImages(
  records: readonly TLRecord[],
  signal: AbortSignal,
): Promise<Record<string, string>> {
  const addresses = new Set(records.flatMap(addressOf))
  const found = await Promise.all([...addresses].map((address) => image(address, signal)))
  return Object.fromEntries(found.flat())
}

function addressOf(record: TLRecord): string[] {
  const { src } = (record.typeName === 'asset' ? record.props : {}) as { src?: unknown }
  return typeof src === 'string' && src.startsWith('/assets/') ? [src] : []
}

async function image(address: string, signal: AbortSignal): Promise<[string, string][]> {
  try {
    return [[address, await dataUrl(address, signal)]]
  } catch (error) {
    if (signal.aborted) throw error
    return []
  }
}
