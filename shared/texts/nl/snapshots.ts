const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`

/** Keeping a map as it is on a date, and laying two dates beside each other. */
export const snapshots = {
  title: 'Door de tijd',
  lead: 'Leg de kaart vast zoals ze nu is. Later zie je wat er veranderd is.',
  leadOthers: 'Een facilitator kan de kaart vastleggen zoals ze nu is. Hier zie je wat er veranderd is.',
  name: 'Naam',
  nameHint: 'Bijvoorbeeld: voorjaar. Zonder naam staat de datum erbij.',
  keep: 'Leg deze kaart vast',
  keeping: 'Wordt vastgelegd…',
  kept: 'De kaart van nu is vastgelegd.',
  none: 'Er is nog niets vastgelegd.',
  list: 'Vastgelegde kaarten',
  counts: (items: number, links: number) =>
    `${count(items, 'briefje', 'briefjes')}, ${count(links, 'verbinding', 'verbindingen')}`,
  remove: 'Verwijder',
  removing: 'Wordt verwijderd…',
  removeOf: (name: string) => `Verwijder de kaart van ${name}`,
  removeAsk: (name: string) => `De kaart van ${name} verwijderen?`,
  removeWarn: 'Je kunt dit niet ongedaan maken. Het bord van nu verandert niet.',
  removed: 'De vastgelegde kaart is verwijderd.',
  cancel: 'Bewaar haar',
  from: 'Vergelijk',
  to: 'met',
  now: 'de kaart van nu',
  loading: 'De kaarten worden opgehaald…',
  same: 'Kies twee verschillende kaarten.',
  nothing: 'Tussen deze twee is er niets veranderd.',
  stay: (nodes: number, ties: number) =>
    `Gebleven: ${count(nodes, 'briefje', 'briefjes')} en ${count(ties, 'verbinding', 'verbindingen')}.`,
  nameless: '(zonder woorden)',
}
