import {
  type DocumentName,
  formatDocumentName,
  isId,
  parseDocumentName,
} from '../../shared/protocol/documents.ts'
import { readSeat, type Seat } from '../gate/sessions.ts'

/** What a sync URL asks for. */
export type Target = {
  spaceId: string
  document: DocumentName
  /** The registry's key of the document. */
  key: string
  wantsSaved: boolean
  /** Whether it wants to see who is where; pictures of boards do not. */
  wantsPresence: boolean
  epoch: number | undefined
  /** As whom the page asks. */
  seat: Seat
}

/** Reads `/sync/<spaceId>/<document>?saved=1&presence=0&epoch=<n>&seat=screen`; undefined when it is not one. */
export function parseTarget(url: string | undefined): Target | undefined {
  if (!url || url.length > 1024 || !URL.canParse(url, 'http://localhost')) return undefined
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  const [root, sync, spaceId, name, rest] = pathname.split('/')
  if (root !== '' || sync !== 'sync' || !spaceId || !name || rest !== undefined || !isId(spaceId))
    return undefined
  const document = parseDocumentName(decode(name))
  if (!document) return undefined
  const key = `${spaceId}/${formatDocumentName(document)}`
  return {
    spaceId,
    document,
    key,
    wantsSaved: searchParams.get('saved') === '1',
    wantsPresence: searchParams.get('presence') !== '0',
    epoch: readEpoch(searchParams),
    seat: readSeat(searchParams.get('seat')),
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

function readEpoch(parameters: URLSearchParams): number | undefined {
  const text = parameters.get('epoch')
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined
}
