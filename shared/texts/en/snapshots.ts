import type { snapshots as nl } from '../nl/snapshots.ts'

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`

/** Keeping a map as it is on a date, and laying two dates beside each other. */
export const snapshots: typeof nl = {
  title: 'Over time',
  lead: 'Save the map as it is now. Later you can see what has changed.',
  leadOthers: 'A facilitator can save the map as it is now. Here you can see what has changed.',
  name: 'Name',
  nameHint: 'For example: spring. Without a name the date tells.',
  keep: 'Save this map',
  keeping: 'Being saved…',
  kept: 'The map of now is saved.',
  none: 'Nothing has been saved yet.',
  list: 'Saved maps',
  counts: (items, links) => `${count(items, 'note', 'notes')}, ${count(links, 'connection', 'connections')}`,
  remove: 'Remove',
  removing: 'Being removed…',
  removeOf: (name) => `Remove the map of ${name}`,
  removeAsk: (name) => `Remove the map of ${name}?`,
  removeWarn: 'You cannot undo this. The board of now does not change.',
  removed: 'The saved map has been removed.',
  cancel: 'Keep it',
  from: 'Compare',
  to: 'with',
  now: 'the map of now',
  loading: 'Getting the maps…',
  same: 'Choose two different maps.',
  nothing: 'Nothing has changed between these two.',
  stay: (nodes, ties) =>
    `Stayed: ${count(nodes, 'note', 'notes')} and ${count(ties, 'connection', 'connections')}.`,
  nameless: '(without words)',
}
