/** "a", "a en b", "a, b en c", "a, b en nog 3". */
function listed(names: readonly string[], and: string, more: (count: number) => string): string {
  const quoted = names.slice(0, 3).map((name) => `‘${name}’`)
  if (names.length > 3) return `${quoted.join(', ')} ${more(names.length - 3)}`
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${and} ${last}`
}

const nl = {
  list: (names: readonly string[]) => listed(names, 'en', (count) => `en nog ${count}`),
  outside: 'Buiten de niveaus',
  types: {
    person: 'persoon',
    organisation: 'organisatie',
    initiative: 'initiatief',
    unknown: 'nog niet gekozen',
  },
  ties: { existing: 'bestaat', new: 'nieuw', wished: 'gewenst' },
  directions: { directed: 'één kant op', mutual: 'beide kanten op' },
  tables: {
    nodes: 'Wie staan er op de kaart?',
    ties: 'Wie is met wie verbonden?',
    changes: 'Wat is er veranderd?',
  },
  columns: {
    name: 'Naam',
    names: 'Ook genoemd',
    type: 'Soort',
    level: 'Niveau',
    ties: 'Verbonden met',
    bridging: 'Verbindt anderen (%)',
    discipline: 'Vakgebied van wie het schreef',
    group: 'Komt van',
    from: 'Van',
    to: 'Naar',
    kind: 'Verbinding',
    strength: 'Sterkte (1-3)',
    direction: 'Richting',
    text: 'Woorden',
    state: 'Wat gebeurde er?',
    before: 'Toen',
    after: 'Nu',
  },
  states: {
    new: 'nieuw',
    realised: 'was gewenst, is er nu',
    ended: 'gestopt',
    stillWished: 'nog steeds gewenst',
    newlyWished: 'nu ook gewenst',
    dropped: 'niet meer gewenst',
    stays: 'gebleven',
  },
  nodeStates: { new: 'nieuwe naam', gone: 'niet meer op de kaart' },
  pictures: {
    map: 'De kaart',
    label: (nodes: number, ties: number) => `Sociale kaart met ${nodes} namen en ${ties} verbindingen`,
    changes: 'Wat is er veranderd?',
    changesLabel: (from: string, to: string) => `Wat veranderde er op de kaart tussen ${from} en ${to}?`,
    strength: 'dikker is sterker',
    direction: 'één kant op',
    gone: 'niet meer op de kaart',
  },
  findings: {
    ties: (
      count: number,
      { existing, fresh, wished }: { existing: number; fresh: number; wished: number },
    ) =>
      count === 1
        ? `Er staat 1 verbinding op de kaart: ${existing === 1 ? 'die bestaat al' : fresh === 1 ? 'die is nieuw door de CoP' : 'die is gewenst'}.`
        : `Er staan ${count} verbindingen op de kaart: ${existing} ${existing === 1 ? 'bestaat' : 'bestaan'} al, ${fresh} ${fresh === 1 ? 'is' : 'zijn'} nieuw door de CoP en ${wished} ${wished === 1 ? 'is' : 'zijn'} gewenst.`,
    tiesLimits: 'Dit telt wat er getekend is. Wat niemand tekende, kan er in het echt wel zijn.',
    noTies: 'Er staan nog geen verbindingen op de kaart.',
    density: (of100: number) =>
      `Van elke 100 paren die elkaar zouden kunnen kennen, zijn er ${of100} verbonden.`,
    densityLimits:
      'Hoe meer namen er op een kaart staan, hoe lager dit getal. Vergelijk alleen kaarten met ongeveer evenveel namen. Gewenste verbindingen tellen niet mee.',
    mostTied: (names: string, several: boolean, ties: number) =>
      `${names} ${several ? 'zijn' : 'is'} met de meeste anderen verbonden: ${ties}.`,
    mostTiedLimits:
      'Veel verbindingen is niet altijd beter. Wie de kaart maakte, kent de eigen omgeving het best.',
    joint: (name: string) => `${name} verbindt groepen die elkaar anders niet kennen.`,
    bridge: (name: string) => `${name} ligt het vaakst op de kortste weg tussen twee anderen.`,
    bridgeLimits:
      'Dit gaat alleen over de verbindingen die er zijn, en alsof ze allemaal even sterk zijn. Wie veel verbindt, is ook kwetsbaar: wat als diegene wegvalt?',
    together: 'Iedereen op de kaart hangt met elkaar samen, direct of via anderen.',
    parts: (count: number) => `De kaart valt uiteen in ${count} delen die niet met elkaar verbonden zijn.`,
    partsLimits: 'Namen zonder verbinding tellen hier niet mee.',
    isolated: (names: string, count: number) =>
      `${names} ${count === 1 ? 'heeft' : 'hebben'} nog geen verbinding.`,
    isolatedLimits: 'Een gewenste verbinding telt hier nog niet mee.',
    levels: (crossing: number, told: number) =>
      `${crossing} van de ${told} verbindingen ${crossing === 1 ? 'loopt' : 'lopen'} van het ene niveau naar het andere.`,
    levelsLimits: 'Namen die buiten de niveaus liggen, tellen niet mee.',
    disciplines: (crossing: number, told: number) =>
      `${crossing} van de ${told} verbindingen ${crossing === 1 ? 'ligt' : 'liggen'} tussen namen die door verschillende vakgebieden zijn opgeschreven.`,
    disciplinesLimits:
      'Het bord kent alleen het vakgebied van wie het briefje schreef, niet van wie erop staat. Briefjes zonder bekende schrijver tellen niet mee.',
    wished: (names: string) => `Gewenst, maar nog niet gelegd: ${names}.`,
    wishedLimits: '',
    pair: (from: string, to: string) => `${from} – ${to}`,
    emptyLevels: (names: string, count: number) =>
      `Op ${count === 1 ? 'het niveau' : 'de niveaus'} ${names} staat nog niemand.`,
    loose: (count: number) =>
      count === 1
        ? '1 lijn zit niet aan twee namen vast en telt niet mee.'
        : `${count} lijnen zitten niet aan twee namen vast en tellen niet mee.`,
    outside: (count: number) =>
      count === 1 ? '1 naam ligt nog niet op een niveau.' : `${count} namen liggen nog niet op een niveau.`,
    unknown: (count: number) =>
      `Bij ${count === 1 ? '1 naam' : `${count} namen`} is nog niet gekozen wat het is: persoon, organisatie of initiatief.`,
    same: (name: string, count: number, exact: boolean) =>
      exact
        ? `‘${name}’ staat ${count} keer op de kaart. Is dat dezelfde?`
        : `‘${name}’ staat misschien ${count} keer op de kaart, anders geschreven. Is dat dezelfde?`,
    sameLimits: 'Het bord vergelijkt alleen hoe namen geschreven zijn. Jullie beslissen.',
  },
}

const en: typeof nl = {
  list: (names) => listed(names, 'and', (count) => `and ${count} more`),
  outside: 'Outside the levels',
  types: {
    person: 'person',
    organisation: 'organisation',
    initiative: 'initiative',
    unknown: 'not chosen yet',
  },
  ties: { existing: 'exists', new: 'new', wished: 'wished for' },
  directions: { directed: 'one way', mutual: 'both ways' },
  tables: { nodes: 'Who is on the map?', ties: 'Who is connected to whom?', changes: 'What has changed?' },
  columns: {
    name: 'Name',
    names: 'Also called',
    type: 'Kind',
    level: 'Level',
    ties: 'Connected to',
    bridging: 'Connects others (%)',
    discipline: 'Discipline of who wrote it',
    group: 'Comes from',
    from: 'From',
    to: 'To',
    kind: 'Tie',
    strength: 'Strength (1-3)',
    direction: 'Direction',
    text: 'Words',
    state: 'What happened?',
    before: 'Then',
    after: 'Now',
  },
  states: {
    new: 'new',
    realised: 'was wished for, is there now',
    ended: 'ended',
    stillWished: 'still wished for',
    newlyWished: 'now wished for too',
    dropped: 'no longer wished for',
    stays: 'stayed',
  },
  nodeStates: { new: 'new name', gone: 'no longer on the map' },
  pictures: {
    map: 'The map',
    label: (nodes, ties) => `Social map with ${nodes} names and ${ties} ties`,
    changes: 'What has changed?',
    changesLabel: (from, to) => `What changed on the map between ${from} and ${to}?`,
    strength: 'thicker is stronger',
    direction: 'one way',
    gone: 'no longer on the map',
  },
  findings: {
    ties: (count, { existing, fresh, wished }) =>
      count === 1
        ? `There is 1 tie on the map: it ${existing === 1 ? 'exists already' : fresh === 1 ? 'is new through the CoP' : 'is wished for'}.`
        : `There are ${count} ties on the map: ${existing} ${existing === 1 ? 'exists' : 'exist'} already, ${fresh} ${fresh === 1 ? 'is' : 'are'} new through the CoP and ${wished} ${wished === 1 ? 'is' : 'are'} wished for.`,
    tiesLimits: 'This counts what was drawn. What nobody drew may be there all the same.',
    noTies: 'There are no ties on the map yet.',
    density: (of100) => `Of every 100 pairs that could know each other, ${of100} are connected.`,
    densityLimits:
      'The more names on a map, the lower this number. Only compare maps with about as many names. Ties that are wished for do not count.',
    mostTied: (names, several, ties) =>
      `${names} ${several ? 'are' : 'is'} connected to most others: ${ties}.`,
    mostTiedLimits: 'Many ties is not always better. Who made the map knows their own surroundings best.',
    joint: (name) => `${name} connects groups that would not know each other otherwise.`,
    bridge: (name) => `${name} lies most often on the shortest way between two others.`,
    bridgeLimits:
      'This is only about the ties that are there, as if all of them were equally strong. Who connects much is also a risk: what if they leave?',
    together: 'Everyone on the map is linked, directly or through others.',
    parts: (count) => `The map falls apart into ${count} parts that are not connected.`,
    partsLimits: 'Names without a tie do not count here.',
    isolated: (names, count) => `${names} ${count === 1 ? 'has' : 'have'} no tie yet.`,
    isolatedLimits: 'A tie that is wished for does not count here yet.',
    levels: (crossing, told) =>
      `${crossing} of the ${told} ties ${crossing === 1 ? 'runs' : 'run'} from one level to another.`,
    levelsLimits: 'Names that lie outside the levels do not count.',
    disciplines: (crossing, told) =>
      `${crossing} of the ${told} ties ${crossing === 1 ? 'lies' : 'lie'} between names that different disciplines wrote down.`,
    disciplinesLimits:
      'The board only knows the discipline of who wrote the note, not of who is named on it. Notes of which the writer is not known do not count.',
    wished: (names) => `Wished for, but not made yet: ${names}.`,
    wishedLimits: '',
    pair: (from, to) => `${from} – ${to}`,
    emptyLevels: (names, count) => `There is nobody on the ${count === 1 ? 'level' : 'levels'} ${names} yet.`,
    loose: (count) =>
      count === 1
        ? '1 line is not fixed to two names and does not count.'
        : `${count} lines are not fixed to two names and do not count.`,
    outside: (count) =>
      count === 1 ? '1 name is not on a level yet.' : `${count} names are not on a level yet.`,
    unknown: (count) =>
      `Of ${count === 1 ? '1 name' : `${count} names`} nobody chose yet what it is: person, organisation or initiative.`,
    same: (name, count, exact) =>
      exact
        ? `‘${name}’ is on the map ${count} times. Is that the same?`
        : `‘${name}’ may be on the map ${count} times, written differently. Is that the same?`,
    sameLimits: 'The board only compares how names are written. You decide.',
  },
}

export const networkTexts = { nl, en }
