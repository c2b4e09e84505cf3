import type { nodeTypes, tieTypes } from '../../reading/network.ts'
import type { stances } from '../../reading/positions.ts'

type TieType = (typeof tieTypes)[number]
type NodeType = (typeof nodeTypes)[number]
type Stance = (typeof stances)[number]

/** Connecting notes, and what notes and lines mean. */
export const ties = {
  connect: 'Verbind',
  connectTitle: 'Sleep naar een ander briefje, of druk om er een te kiezen (L)',
  menu: 'Verbind met…',
  /** While dragging, beside the pointer. */
  dropOn: (text: string) => `Verbind met ${quoted(text)}`,
  dropNew: 'Nieuw briefje, meteen verbonden',
  list: {
    title: (text: string) => `Waarmee verbind je ${quoted(text)}?`,
    find: 'Zoek een briefje',
    options: 'Briefjes',
    none: 'Geen briefje gevonden.',
    linked: 'al verbonden',
    fresh: (text: string) => `Nieuw briefje: ${quoted(text)}`,
    hint: 'Kies met de pijltjes en druk op Enter.',
    done: (from: string, to: string) => `${quoted(from)} is verbonden met ${quoted(to)}.`,
  },
  empty: 'leeg briefje',
  kind: {
    label: 'Soort verbinding',
    names: { existing: 'bestaat', new: 'nieuw', wished: 'gewenst' } as Record<TieType, string>,
  },
  strength: {
    label: 'Sterkte',
    names: { 1: 'los', 2: 'gewoon', 3: 'sterk' } as Record<1 | 2 | 3, string>,
  },
  direction: {
    label: 'Richting',
    names: { there: 'heen', back: 'terug', both: 'beide' },
  },
  word: 'Woord erbij',
  wordChange: 'Woord veranderen',
  node: {
    label: 'Wie of wat',
    names: {
      person: 'persoon',
      organisation: 'organisatie',
      initiative: 'initiatief',
    } as Record<NodeType, string>,
  },
  stance: {
    label: 'Houding',
    names: { for: 'voor', neutral: 'neutraal', against: 'tegen' } as Record<Stance, string>,
  },
  tidy: {
    label: 'Orden de kaart',
    title: 'Legt de briefjes uit elkaar, elk in de eigen ring',
    done: 'De kaart is geordend. Met ongedaan maken komt alles terug.',
    nothing: 'Er is niets te ordenen.',
  },
}

function quoted(text: string): string {
  return `‘${text}’`
}
