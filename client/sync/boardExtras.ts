import type * as Y from 'yjs'
import { tickedZones } from '../../shared/board/sharing.ts'
import { type Message, messageSchema } from '../../shared/space/meeting/live.ts'
import type { BoardView } from './views.ts'

/** What a board's documents say beside its shapes: a message to the group, and which zones its owner shares. */
export class BoardExtras {
  readonly #documents: { layout: Y.Doc; content: Y.Doc }
  readonly #stops: (() => void)[]
  #message: Message | undefined
  #ticked: ReadonlySet<string> = new Set()

  constructor(documents: { layout: Y.Doc; content: Y.Doc }, changed: () => void) {
    this.#documents = documents
    this.#stops = [
      observe(documents.layout.getMap('desk'), () => {
        this.#readMessage()
        changed()
      }),
      observe(documents.content.getMap('sharing'), () => {
        this.#ticked = tickedZones(documents.content)
        changed()
      }),
    ]
  }

  read(): Pick<BoardView, 'message' | 'ticked'> {
    return { ...(this.#message ? { message: this.#message } : {}), ticked: this.#ticked }
  }

  destroy(): void {
    for (const stop of this.#stops) stop()
  }

  #readMessage(): void {
    this.#message = messageSchema.safeParse(this.#documents.layout.getMap('desk').get('message')).data
  }
}

function observe(map: Y.Map<unknown>, read: () => void): () => void {
  map.observe(read)
  return () => map.unobserve(read)
}
