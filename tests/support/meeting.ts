import type { TLNoteShape, TLShape } from '@tldraw/tlschema'
import { isShape } from '@tldraw/tlschema'
import { readRecords } from '../../shared/board/document.ts'
import { putRecord, recordsOf } from '../../shared/board/records.ts'
import { plainText } from '../../shared/board/richText.ts'
import { zoneFrames } from '../../shared/board/zones.ts'
import type { CreatedAnswer } from '../../shared/protocol/http.ts'
import type { CommandInput } from '../../shared/space/commands/index.ts'
import { readSpaceState } from '../../shared/space/document.ts'
import type { SpaceState } from '../../shared/space/model.ts'
import { noteShape } from '../../shared/werkvormen/kit/note.ts'
import type { Answer, HttpTestServer } from './http.ts'
import { keyOf } from './http.ts'
import { SyncClient, type SyncOptions } from './syncClient.ts'

export type Person = { id: string; token: string; name: string; personal: string }

/** A client that keeps every byte that it was ever sent. */
export class Ear extends SyncClient {
  readonly #heard: Buffer[] = []

  constructor(url: string, path: string, options: SyncOptions = {}) {
    super(url, path, options)
    this.socket.on('message', (data: Buffer) => this.#heard.push(Buffer.from(data)))
  }

  /** Whether a text, or what looks like it in UTF-8, was among the bytes. */
  heard(text: string): boolean {
    return this.#heard.some((bytes) => bytes.includes(text))
  }

  get bytesHeard(): number {
    return this.#heard.reduce((sum, bytes) => sum + bytes.length, 0)
  }
}

/** A space with a facilitator and people who are in it, over real HTTP and sockets. */
export class TestMeeting {
  readonly http: HttpTestServer
  readonly made: CreatedAnswer
  readonly facilitator: Person
  readonly people: Person[] = []
  readonly #open = new Set<SyncClient>()

  private constructor(http: HttpTestServer, made: CreatedAnswer) {
    this.http = http
    this.made = made
    const { id } = made.member
    this.facilitator = { id, token: made.token, name: 'Fatma', personal: made.links.personal }
  }

  static async start(http: HttpTestServer, count: number): Promise<TestMeeting> {
    const meeting = new TestMeeting(http, await http.makeSpace())
    for (let index = 1; index <= count; index += 1) await meeting.join(`Deelnemer${index}`)
    return meeting
  }

  get spaceId(): string {
    return this.made.space.id
  }

  async join(name: string): Promise<Person> {
    const discipline = ['onderwijs', 'zorg', 'jeugd'][this.people.length % 3]
    const { member, token, links } = await this.http.join(this.made, name, { discipline })
    const person = { id: member.id, token, name, personal: links.personal }
    this.people.push(person)
    return person
  }

  /** Any answer to a command. */
  try(person: Pick<Person, 'token'>, command: CommandInput): Promise<Answer> {
    return this.http.command(this.spaceId, person.token, command)
  }

  /** The result of a command that must succeed; of the facilitator unless somebody else is named. */
  // biome-ignore lint/suspicious/noExplicitAny: a result is looked at with toMatchObject
  async do(command: CommandInput, person: Pick<Person, 'token'> = this.facilitator): Promise<any> {
    const answer = await this.try(person, command)
    if (answer.status !== 200) throw new Error(`${command.type}: ${JSON.stringify(answer.body)}`)
    return answer.body.result
  }

  async state(): Promise<SpaceState> {
    const state = await this.http.server.spaces.state(this.spaceId)
    if (!state) throw new Error('no such space')
    return state
  }

  /** The state as a client has it. */
  static stateIn(client: SyncClient): SpaceState | undefined {
    return readSpaceState('space', client.document)
  }

  async open(person: Pick<Person, 'token'>, document: string, query = ''): Promise<Ear> {
    const ear = new Ear(this.http.url, `${this.spaceId}/${document}`, { token: person.token, query })
    this.#open.add(ear)
    await ear.ready()
    return ear
  }

  /** Signs the shared screen in. */
  async screen(): Promise<{ token: string; answer: Answer }> {
    const { link } = await this.do({ type: 'openScreen' })
    const answer = await this.http.call('POST', `/api/spaces/${this.spaceId}/sessions`, {
      body: { key: keyOf(link) },
    })
    return { token: answer.body.token, answer }
  }

  async end(): Promise<void> {
    for (const client of this.#open) await client.end()
  }
}

/** Writes a note as a person's client would; resolves when it is saved. */
export async function writeNote(
  board: SyncClient,
  id: string,
  text: string,
  { by, at = { x: 0, y: 0 } }: { by?: string; at?: { x: number; y: number } } = {},
): Promise<void> {
  const shape = noteShape(
    { id, text, by: by ?? '', color: 'yellow', scale: 1, ...at },
    'a1' as TLShape['index'],
  )
  board.document.transact(() => putRecord(recordsOf(board.document), by ? shape : { ...shape, meta: {} }))
  await board.until(() => board.isSaved)
}

/** Where a note lies in a zone. */
export function placeIn(layout: SyncClient, zone: string): { x: number; y: number } {
  const frame = zoneFrames(readRecords(layout.document)).find((each) => each.zone === zone)?.frame
  if (!frame) throw new Error(`no zone ${zone}`)
  return { x: frame.x + 60, y: frame.y + 200 }
}

/** The texts of the notes on a board. */
export function notesOn(...documents: SyncClient[]): string[] {
  const records = [...readRecords(...documents.map(({ document }) => document)).values()]
  return records.flatMap((record) =>
    isShape(record) && record.type === 'note' ? plainText((record as TLNoteShape).props.richText) : [],
  )
}
