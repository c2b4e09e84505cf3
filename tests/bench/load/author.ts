import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { messageTypes, syncTypes } from '../../../shared/protocol/messages.ts'

let authors = 0

/**
 * What one person sends, as a client of Samenbord writes it: three of four edits move a note, one types in
 * it, and a cursor travels as presence. Messages are about 125 bytes on average at 10 edits and 15 cursors.
 */
export class Author {
  readonly document = new Y.Doc()
  readonly #text = new Y.XmlText()
  readonly #note = new Y.Map<unknown>()
  #edits = 0
  #presenceClock = 0

  constructor() {
    authors += 1
    // Five bytes on the wire, as most random ids have, and never the same one twice.
    this.document.clientID = 0x4000_0000 + authors * 7919
  }

  get id(): number {
    return this.document.clientID
  }

  /** The clock after the last edit. */
  get clock(): number {
    return Y.getState(this.document.store, this.id)
  }

  /** The next edit as a message; the first makes the note. */
  edit(): Uint8Array {
    this.#edits += 1
    if (this.#edits === 1) return this.#change(() => this.#makeNote())
    if (this.#edits % 4 === 0) return this.#change(() => this.#text.insert(this.#text.length, ' a'))
    return this.#change(() => this.#note.set('xy', [this.#coordinate(), this.#coordinate()]))
  }

  /** The next place of the cursor as a message. */
  cursor(): Uint8Array {
    this.#presenceClock += 1
    const cursor = { x: this.#coordinate(), y: this.#coordinate(), type: 'default', rotation: 0 }
    const state = {
      cursor,
      page: 'page:page',
      selection: ['shape:V9tn3Qk0hJ2mZ1xB'],
      color: '#1F5FA8',
      zoom: 1,
    }
    const inner = encoding.createEncoder()
    encoding.writeVarUint(inner, 1)
    encoding.writeVarUint(inner, this.id)
    encoding.writeVarUint(inner, this.#presenceClock)
    encoding.writeVarString(inner, JSON.stringify(state))
    const message = encoding.createEncoder()
    encoding.writeVarUint(message, messageTypes.awareness)
    encoding.writeVarUint8Array(message, encoding.toUint8Array(inner))
    return encoding.toUint8Array(message)
  }

  /** Many notes in one update, to fill a board. */
  fill(notes: number): Uint8Array {
    return this.#change(() => {
      for (let index = 0; index < notes; index += 1) this.#fillNote(index)
    })
  }

  step1(): Uint8Array {
    return syncMessage(syncTypes.step1, Y.encodeStateVector(new Y.Doc()))
  }

  step2(): Uint8Array {
    return syncMessage(syncTypes.step2, Y.encodeStateAsUpdate(this.document))
  }

  #makeNote(): void {
    this.document.getMap('records').set(`shape:${this.id}`, this.#note)
    const fragment = new Y.XmlFragment()
    this.#note.set('xy', [0, 0])
    this.#note.set('richText', fragment)
    const paragraph = new Y.XmlElement('paragraph')
    fragment.push([paragraph])
    paragraph.push([this.#text])
  }

  #fillNote(index: number): void {
    const note = new Y.Map<unknown>()
    this.document.getMap('records').set(`shape:${this.id}-${this.clock}-${index}`, note)
    note.set('xy', [this.#coordinate(), this.#coordinate()])
    note.set('color', 'yellow')
    note.set('text', 'Wie kent iemand die hier ook mee bezig is? Vraag het morgen in het overleg.')
  }

  #change(change: () => void): Uint8Array {
    let message = new Uint8Array()
    const take = (update: Uint8Array) => {
      message = syncMessage(syncTypes.update, update)
    }
    this.document.once('update', take)
    this.document.transact(change)
    return message
  }

  #coordinate(): number {
    return Math.round(Math.random() * 400_000) / 100
  }
}

function syncMessage(type: number, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageTypes.sync)
  encoding.writeVarUint(encoder, type)
  encoding.writeVarUint8Array(encoder, payload)
  return encoding.toUint8Array(encoder)
}
