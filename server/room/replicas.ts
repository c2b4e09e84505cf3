import * as Y from 'yjs'

type Replica = { document: Y.Doc; updates: Uint8Array[] }

/** Documents as they were in their rooms, from bytes: for work that must not keep the rooms waiting. */
export class Replicas {
  readonly #bytes: ReadonlyMap<string, readonly Uint8Array[]>
  readonly #changed = new Map<string, Replica>()

  /** The updates that make each document. */
  constructor(bytes: ReadonlyMap<string, readonly Uint8Array[]>) {
    this.#bytes = bytes
  }

  /** Reads a document; one that was not changed is let go of after it, because many large ones do not fit at once. */
  read<T>(key: string, read: (document: Y.Doc) => T): T {
    const changed = this.#changed.get(key)
    if (changed) return read(changed.document)
    const document = this.#open(key)
    try {
      return read(document)
    } finally {
      document.destroy()
    }
  }

  change(key: string, change: (document: Y.Doc) => void): void {
    const replica = this.#changed.get(key) ?? this.#replica(key)
    this.#changed.set(key, replica)
    replica.document.transact(() => change(replica.document))
  }

  /** What was changed in each document, as one update. */
  updates(): Map<string, Uint8Array> {
    return new Map(
      [...this.#changed].flatMap(([key, { updates }]): [string, Uint8Array][] =>
        updates.length > 0 ? [[key, Y.mergeUpdates(updates)]] : [],
      ),
    )
  }

  #replica(key: string): Replica {
    const [document, updates] = [this.#open(key), [] as Uint8Array[]]
    document.on('update', (update: Uint8Array) => updates.push(update))
    return { document, updates }
  }

  #open(key: string): Y.Doc {
    const document = new Y.Doc()
    document.transact(() => {
      for (const update of this.#bytes.get(key) ?? []) if (update.length > 0) Y.applyUpdate(document, update)
    })
    return document
  }
}

/** What a change makes of a document, as an update; undefined when it changes nothing. */
export function updateOn(
  bytes: readonly Uint8Array[],
  change: (document: Y.Doc) => void,
): Uint8Array | undefined {
  const replicas = new Replicas(new Map([['', bytes]]))
  replicas.change('', change)
  return replicas.updates().get('')
}
