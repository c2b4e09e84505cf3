/** "Gemeente, School en Huisarts", and of a long list the first ones. */
function listed(names: readonly string[], and: string, more: (count: number) => string): string {
  const shown = names.slice(0, 4)
  const left = names.length - shown.length
  const last = left > 0 ? more(left) : shown.pop()
  return shown.length > 0 ? `${shown.join(', ')} ${and} ${last}` : (last ?? '')
}

/** A name of an axis in the middle of a sentence; an abbreviation stays as it is. */
function inSentence(name: string): string {
  return /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
}

/** Where a group put it, on the axes on which the groups differ. */
type Place = {
  readonly from: string
  readonly values: readonly { readonly axis: string; readonly value: number }[]
}

const nl = {
  tables: { overlay: 'Alle kaarten bij elkaar', positions: 'Wie staat waar', unplaced: 'Nog te plaatsen' },
  pictures: { overlay: 'Alle kaarten over elkaar', map: 'De kaart' },
  columns: {
    name: 'Wie',
    from: 'Komt van',
    groups: 'Groepen',
    spread: (axis: string) => `Verschil in ${inSentence(axis)}`,
    disagreement: 'Grootste verschil',
    quadrant: 'Advies',
    stance: 'Houding',
    contact: 'Contact',
    approach: 'Aanpak',
  },
  /** In the legend of all maps over each other. */
  overlay: { group: 'een groep', spread: 'verschil tussen groepen' },
  /** Of a mark that was made on the board itself. */
  here: 'dit bord',
  mark: (name: string, places: readonly string[]) => `${name}: ${places.join(', ')}`,
  value: (axis: string, value: number) => `${inSentence(axis)} ${String(value).replace('.', ',')}`,
  overlayLabel: (count: number) =>
    count === 1
      ? 'De kaarten van alle groepen over elkaar, met 1 naam'
      : `De kaarten van alle groepen over elkaar, met ${count} namen`,
  mapLabel: (count: number) =>
    count === 1 ? 'De stakeholderkaart met 1 plek' : `De stakeholderkaart met ${count} plekken`,
  findings: {
    most: (name: string, one: Place, other: Place) =>
      `Over “${name}” denken jullie het meest verschillend: ${said(one, 'zet die op')}, ${said(other, 'op')}.`,
    next: (name: string, one: Place, other: Place) =>
      `Ook over “${name}” is verschil: ${said(one, 'zet die op')}, ${said(other, 'op')}.`,
    differenceLimits: 'Vanaf 25 punten verschil. Het zegt niet wie er gelijk heeft.',
    agreed: (count: number) =>
      count === 1
        ? 'Eén naam staat op meer kaarten, en jullie zijn het ongeveer eens.'
        : `${count} namen staan op meer kaarten, en jullie zijn het over allemaal ongeveer eens.`,
    same: (count: number) =>
      count === 1
        ? 'Eén naam staat er misschien dubbel. Zeg eerst of het dezelfde is; dan telt die als één.'
        : `${count} namen staan er misschien dubbel. Zeg eerst welke dezelfde zijn; dan tellen ze als één.`,
    quadrants: (total: number, parts: readonly string[]) =>
      `Van de ${total === 1 ? 'ene naam' : `${total} namen`} op de kaart: ${parts.join(', ')}.`,
    quadrant: (count: number, advice: string, plainly: string) =>
      `${count} ${inSentence(advice)} (${plainly})`,
    quadrantLimits: 'Wie precies in het midden staat, telt als veel.',
    noContact: (names: readonly string[]) =>
      `Veel invloed, maar nog niemand legt contact: ${listed(names, 'en', (count) => `nog ${count}`)}.`,
    against: (names: readonly string[]) =>
      `Tegen, en met veel invloed: ${listed(names, 'en', (count) => `nog ${count}`)}.`,
    unplaced: (count: number) =>
      count === 1
        ? 'Eén naam heeft nog geen plek op de kaart.'
        : `${count} namen hebben nog geen plek op de kaart.`,
  },
}

function said({ from, values }: Place, verb: string): string {
  return `${from} ${verb} ${values.map(({ axis, value }) => `${inSentence(axis)} ${value}`).join(' en ')}`
}

const en: typeof nl = {
  tables: { overlay: 'All maps together', positions: 'Who is where', unplaced: 'Still to place' },
  pictures: { overlay: 'All maps over each other', map: 'The map' },
  columns: {
    name: 'Who',
    from: 'Comes from',
    groups: 'Groups',
    spread: (axis) => `Spread of ${inSentence(axis)}`,
    disagreement: 'Largest difference',
    quadrant: 'Advice',
    stance: 'Stance',
    contact: 'Contact',
    approach: 'Approach',
  },
  overlay: { group: 'one group', spread: 'difference between groups' },
  here: 'this board',
  mark: (name, places) => `${name}: ${places.join(', ')}`,
  value: (axis, value) => `${inSentence(axis)} ${value}`,
  overlayLabel: (count) =>
    count === 1
      ? 'The maps of all groups over each other, with 1 name'
      : `The maps of all groups over each other, with ${count} names`,
  mapLabel: (count) =>
    count === 1 ? 'The stakeholder map with 1 place' : `The stakeholder map with ${count} places`,
  findings: {
    most: (name, one, other) =>
      `You differ most about “${name}”: ${put(one, 'puts it at')}, ${put(other, 'at')}.`,
    next: (name, one, other) =>
      `You differ about “${name}” too: ${put(one, 'puts it at')}, ${put(other, 'at')}.`,
    differenceLimits: 'From a difference of 25 points. It does not say who is right.',
    agreed: (count) =>
      count === 1
        ? 'One name is on more maps, and you roughly agree.'
        : `${count} names are on more maps, and you roughly agree about all of them.`,
    same: (count) =>
      count === 1
        ? 'One name may be here twice. First say whether it is the same; then it counts as one.'
        : `${count} names may be here twice. First say which are the same; then they count as one.`,
    quadrants: (total, parts) =>
      `Of the ${total === 1 ? 'one name' : `${total} names`} on the map: ${parts.join(', ')}.`,
    quadrant: (count, advice, plainly) => `${count} ${inSentence(advice)} (${plainly})`,
    quadrantLimits: 'Who is exactly in the middle counts as high.',
    noContact: (names) =>
      `High influence, but nobody makes contact yet: ${listed(names, 'and', (count) => `${count} more`)}.`,
    against: (names) =>
      `Against, and with high influence: ${listed(names, 'and', (count) => `${count} more`)}.`,
    unplaced: (count) =>
      count === 1 ? 'One name has no place on the map yet.' : `${count} names have no place on the map yet.`,
  },
}

function put({ from, values }: Place, verb: string): string {
  return `${from} ${verb} ${values.map(({ axis, value }) => `${inSentence(axis)} ${value}`).join(' and ')}`
}

export const positionsTexts = { nl, en }
