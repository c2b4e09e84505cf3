import { Store } from '@tldraw/store'
import type { TLRecord, TLStore } from '@tldraw/tlschema'
import * as Y from 'yjs'
import { BoardBinding } from '../../../../client/sync/binding/boardBinding.ts'
import { boardSchema } from '../../../../shared/board/schema.ts'

type PeerOptions = { layoutWritable?: boolean; contentWritable?: boolean }

/** One person's board without a canvas: a store, two documents and the binding between them. */
export class BoardPeer {
  readonly store: TLStore
  readonly content: BoundDouble
  readonly layout: BoundDouble
  readonly deletedWhileTyping: TLRecord[] = []
  readonly binding: BoardBinding

  constructor({ layoutWritable = true, contentWritable = true }: PeerOptions = {}, seeds: Seeds = {}) {
    this.content = new BoundDouble(contentWritable, seeds.content)
    this.layout = new BoundDouble(layoutWritable, seeds.layout)
    this.store = new Store({
      schema: boardSchema,
      props: {
        defaultName: '',
        assets: {
          upload: () => Promise.reject(new Error('no uploads')),
          resolve: () => null,
          remove: async () => {},
        },
        onMount: () => {},
      },
    })
    this.binding = new BoardBinding({
      store: this.store,
      documents: { content: this.content, layout: this.layout },
      changed: () => {},
      deletedWhileTyping: (record) => this.deletedWhileTyping.push(record),
    })
  }

  get<T extends TLRecord>(id: string): T | undefined {
    return this.store.get(id as TLRecord['id']) as T | undefined
  }

  change(id: string, change: (record: TLRecord) => object): void {
    this.store.update(id as TLRecord['id'], (record) => ({ ...record, ...change(record) }) as TLRecord)
  }

  /** The records of the board as they are shown, positions as others get them. */
  shown(): unknown[] {
    return this.store
      .allRecords()
      .filter(({ typeName }) => ['shape', 'binding', 'asset'].includes(typeName))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  }
}

type Seeds = { content?: Uint8Array; layout?: Uint8Array }

class BoundDouble {
  readonly document = new Y.Doc()
  writable: boolean
  unflushed = false

  constructor(writable: boolean, seed: Uint8Array | undefined) {
    this.writable = writable
    if (seed) Y.applyUpdate(this.document, seed)
  }
}

/** Brings two documents together, in both directions. */
export function join(one: Y.Doc, two: Y.Doc): void {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(two, Y.encodeStateVector(one)), 'network')
  Y.applyUpdate(two, Y.encodeStateAsUpdate(one, Y.encodeStateVector(two)), 'network')
}

/** Flushes everyone, joins everyone and lets everyone show it. */
export function settle(...peers: BoardPeer[]): void {
  for (const peer of peers) peer.binding.flush()
  const [first, ...others] = peers
  for (let round = 0; round < 2; round += 1) {
    for (const other of others) {
      if (!first) continue
      join(first.content.document, other.content.document)
      join(first.layout.document, other.layout.document)
    }
  }
  for (const peer of peers) peer.binding.show()
}
