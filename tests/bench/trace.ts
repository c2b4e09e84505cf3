/**
 * The 30-user trace of the design: what editing costs on the wire and in the document. Each of 30
 * people makes 10 notes, types 40 letters in each and drags each for 60 frames, and draws 2 lines
 * of 150 points: 39,420 changes. Everything goes through the mapping with its flush of 50 ms.
 *
 * Run with: node tests/bench/trace.ts
 */
import type { TLRecord } from '@tldraw/tlschema'
import * as Y from 'yjs'
import type { Segment } from '../../shared/board/points.ts'
import { putRecord, recordsOf, textOf, updateRecord } from '../../shared/board/records.ts'
import { seedDocument } from '../../shared/board/seed.ts'

const people = 30
const notesEach = 10
const letters = 40
const dragFrames = 60
const strokesEach = 2
const strokePoints = 150
const flushMs = 50
const frameMs = 1_000 / 60

let seed = 1
function random(): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
  return seed / 2 ** 31
}

function note(id: string, x: number, y: number): TLRecord {
  return {
    ...{ typeName: 'shape', type: 'note', id: `shape:${id}`, x, y, rotation: 0, index: `a${index()}` },
    ...{
      parentId: 'page:page',
      isLocked: false,
      opacity: 1,
      meta: { by: memberId(), at: 1_790_000_000_000 },
    },
    props: {
      ...{ color: 'yellow', labelColor: 'black', size: 'm', font: 'sans', fontSizeAdjustment: 0 },
      ...{ align: 'middle', verticalAlign: 'middle', growY: 0, url: '', scale: 1 },
      richText: { type: 'doc', content: [{ type: 'paragraph' }] },
    },
  } as unknown as TLRecord
}

function stroke(id: string, points: Segment['points'], isComplete: boolean): TLRecord {
  return {
    ...{ typeName: 'shape', type: 'draw', id: `shape:${id}`, x: 0, y: 0, rotation: 0, index: `a${index()}` },
    ...{ parentId: 'page:page', isLocked: false, opacity: 1, meta: { by: memberId() } },
    props: {
      ...{
        color: 'black',
        fill: 'none',
        dash: 'draw',
        size: 'm',
        isComplete,
        isClosed: false,
        isPen: false,
        scale: 1,
      },
      segments: [{ type: 'free', points: [...points] }],
    },
  } as unknown as TLRecord
}

function index(): string {
  return Array.from({ length: 4 }, () => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[Math.floor(random() * 26)]).join('')
}

function memberId(): string {
  return 'GOZ12Z6gyBxb4L-d'
}

/** One person with a document of their own; every update of it goes over the wire. */
class Person {
  readonly document = new Y.Doc()
  changes = 0
  messages = 0
  bytes = 0
  #made = 0
  readonly #name: string

  constructor(name: number) {
    this.#name = `p${name}`
    Y.applyUpdate(this.document, start)
    this.document.on('update', (update: Uint8Array) => {
      this.messages += 1
      // The frame around an update: message type, sync type and a length.
      this.bytes += update.length + (update.length < 128 ? 3 : 4)
    })
  }

  work(): void {
    for (let count = 0; count < notesEach; count += 1) this.#writeNote()
    for (let count = 0; count < strokesEach; count += 1) this.#drawStroke()
  }

  #id(): string {
    this.#made += 1
    return `${this.#name}-${'abcdefghijklmnopq'.slice(0, 14)}-${this.#made}`
  }

  #writeNote(): void {
    const id = this.#id()
    let record = note(id, random() * 4_000, random() * 2_000)
    this.document.transact(() => putRecord(recordsOf(this.document), record))
    this.changes += 1
    const line = textOf(recordsOf(this.document).get(record.id))?.get(0) as Y.XmlElement
    const text = line.get(0) as Y.XmlText
    for (let letter = 0; letter < letters; letter += 1) {
      text.insert(letter, 'abcdefghij klmnopqr'[Math.floor(random() * 19)] ?? 'x')
      this.changes += 1
    }
    let flushed = record
    for (let frame = 1; frame <= dragFrames; frame += 1) {
      const { x, y } = record as unknown as { x: number; y: number }
      record = { ...record, x: x + random() * 12, y: y + random() * 7 } as TLRecord
      this.changes += 1
      if (!isFlush(frame) && frame < dragFrames) continue
      this.document.transact(() => updateRecord(recordsOf(this.document), flushed, record))
      flushed = record
    }
  }

  #drawStroke(): void {
    const id = this.#id()
    const points: Segment['points'] = [{ x: 0, y: 0, z: 0.5 }]
    let flushed = stroke(id, points, false)
    this.document.transact(() => putRecord(recordsOf(this.document), flushed))
    this.changes += 1
    for (let frame = 1; frame <= strokePoints; frame += 1) {
      const last = points.at(-1) ?? { x: 0, y: 0 }
      points.push({
        x: hundredth(last.x + random() * 12 - 4),
        y: hundredth(last.y + random() * 12 - 5),
        z: 0.5,
      })
      this.changes += 1
      if (!isFlush(frame) && frame < strokePoints) continue
      // tldraw keeps id and index of a shape while it is drawn.
      const next = { ...flushed, ...progress(points, frame === strokePoints) } as TLRecord
      this.document.transact(() => updateRecord(recordsOf(this.document), flushed, next))
      flushed = next
    }
    this.changes += 1
  }
}

function progress(
  points: Segment['points'],
  isComplete: boolean,
): Pick<TLRecord & { props: object }, 'props'> {
  return { props: (stroke('x', points, isComplete) as unknown as { props: object }).props }
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100
}

function isFlush(frame: number): boolean {
  return Math.floor((frame * frameMs) / flushMs) > Math.floor(((frame - 1) * frameMs) / flushMs)
}

const empty = new Y.Doc()
seedDocument(empty, [])
const start = Y.encodeStateAsUpdate(empty)

const everyone = Array.from({ length: people }, (_, number) => new Person(number))
for (const person of everyone) person.work()
const board = new Y.Doc()
for (const { document } of everyone) Y.applyUpdate(board, Y.encodeStateAsUpdate(document))

const sum = (pick: (person: Person) => number) => everyone.reduce((total, person) => total + pick(person), 0)
const changes = sum((person) => person.changes)
const bytes = sum((person) => person.bytes)
const perChange = bytes / changes
console.log(`changes              ${changes.toLocaleString('en')}`)
console.log(`messages             ${sum((person) => person.messages).toLocaleString('en')}`)
console.log(`bytes on the wire    ${bytes.toLocaleString('en')}`)
console.log(`bytes per change     ${perChange.toFixed(1)} (at most 30)`)
console.log(`document, V1         ${Y.encodeStateAsUpdate(board).length.toLocaleString('en')}`)
console.log(`document, V2         ${Y.encodeStateAsUpdateV2(board).length.toLocaleString('en')}`)
if (perChange > 30) process.exitCode = 1
