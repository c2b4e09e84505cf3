import type { TLRecord } from '@tldraw/tlschema'
import { addNote, type Change, connect, type EditBoard } from '../../../shared/board/edits/index.ts'
import { boardOutcome, boardOutline } from '../../../shared/reading/board.ts'
import { tidy } from '../../../shared/reading/network/tidy.ts'
import { werkvormen } from '../../../shared/werkvormen/index.ts'
import { nodeColors, tieLookOf } from '../../../shared/werkvormen/sociale-kaart/looks.ts'

const types = ['person', 'organisation', 'initiative'] as const
const kinds = ['existing', 'existing', 'new', 'wished'] as const

const names = [
  [
    'Amira (8)',
    'Moeder van Amira',
    'Opa en oma',
    'Broer Sami',
    'Buurvrouw Fatma',
    'Gezin De Boer',
    'Oppas',
    'Vader',
  ],
  [
    'Juf Els',
    'Schoolmaatschappelijk werker',
    'Jeugdverpleegkundige Kim',
    'Wijkagent',
    'Huisarts Peters',
    'Jongerenwerker Ali',
    'Logopedist',
    'Intern begeleider',
    'Kinderfysiotherapeut',
    'Gezinscoach',
    'Conciërge Piet',
  ],
  [
    'Basisschool De Vlinder',
    'Jeugdteam Noord',
    'GGD',
    'Kinderopvang Pippeloentje',
    'Huisartsenpost',
    'Buurtteam',
    'Voedselbank',
    'Sportclub Sparta',
    'Bibliotheek',
    'Muziekschool',
    'Veilig Thuis',
    'Stichting Leergeld',
    'Kinderdagcentrum',
    'Woningcorporatie',
  ],
  [
    'Wijkraad',
    'Coalitie Gezonde Wijk',
    'Samenwerkingsverband passend onderwijs',
    'Speeltuinvereniging',
    'Regionaal netwerk vroegsignalering',
    'Ontmoetingsplek De Haard',
    'Wijkwethouder',
    'Zorggroep',
    'Moskee',
    'Kerk',
    'Buurtapp',
    'Leergemeenschap jeugd',
    'Hogeschool',
  ],
  [
    'Gemeente',
    'Zorgverzekeraar',
    'Ministerie van VWS',
    'Provincie',
    'Inspectie',
    'Landelijk Kinderombudsman',
    'Kansrijke Start',
    'Vereniging Nederlandse Gemeenten',
    'Universiteit',
    'Nationaal programma',
    'Jeugdbescherming',
    'Steunpunt mantelzorg',
    'Stadsregio',
    'Fonds',
  ],
] as const

/** A social map of 60 names and 40 ties, to see whether it can be read. */
export function exampleMap(shape: 'rings' | 'bands', language: 'nl' | 'en'): TLRecord[] {
  const kind = { werkvorm: 'sociale-kaart', layout: 'plenary', settings: { shape }, language }
  const zones = werkvormen[kind.werkvorm]?.zones(kind.settings, language) ?? []
  let records: ReadonlyMap<string, TLRecord> = new Map(
    werkvormen[kind.werkvorm]?.layout(kind.settings, language).map((record) => [record.id, record]),
  )
  const board = (): EditBoard => ({ records, zones, outline: boardOutline(records, kind) })
  const apply = ({ put }: Change) => {
    records = new Map([...records, ...put.map((record) => [record.id, record] as const)])
  }
  const ids = names.flatMap((own, level) =>
    own.map((text, at) => {
      const id = `example-${level}-${at}`
      const color = nodeColors[types[(at * 7 + level) % 3] ?? 'person']
      apply(addNote(board(), { id, text, zone: `level-${level + 1}`, color }))
      return `shape:${id}`
    }),
  )
  for (let at = 0; at < 40; at += 1) {
    const [from, to] = [ids[(at * 11) % ids.length], ids[(at * 17 + 5) % ids.length]]
    const look = tieLookOf({ type: kinds[at % 4] ?? 'new', strength: 1 + (at % 3), directed: at % 5 === 0 })
    if (from && to) apply(connect(board(), { id: `example-tie-${at}`, from, to, look }))
  }
  const outcome = boardOutcome(board().outline, kind, new Map())
  if (outcome.kind === 'network') apply(tidy(board(), outcome))
  return [...records.values()]
}
