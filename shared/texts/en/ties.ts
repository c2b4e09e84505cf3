import type { ties as nl } from '../nl/ties.ts'

/** Connecting, and what notes and lines mean. */
export const ties: typeof nl = {
  connect: 'Connect',
  connectTitle: 'Drag to another note, or press to choose one (L)',
  menu: 'Connect to…',
  dropOn: (text) => `Connect to ${quoted(text)}`,
  dropNew: 'New note, connected at once',
  list: {
    title: (text) => `What do you connect ${quoted(text)} to?`,
    find: 'Find a note',
    options: 'Notes',
    none: 'No note found.',
    linked: 'connected already',
    fresh: (text) => `New note: ${quoted(text)}`,
    hint: 'Choose with the arrow keys and press Enter.',
    done: (from, to) => `${quoted(from)} is connected to ${quoted(to)}.`,
  },
  empty: 'empty note',
  kind: { label: 'Kind of connection', names: { existing: 'exists', new: 'new', wished: 'wished' } },
  strength: { label: 'Strength', names: { 1: 'loose', 2: 'usual', 3: 'strong' } },
  direction: { label: 'Direction', names: { there: 'there', back: 'back', both: 'both' } },
  word: 'Add a word',
  wordChange: 'Change the word',
  node: {
    label: 'Who or what',
    names: { person: 'person', organisation: 'organisation', initiative: 'initiative' },
  },
  stance: { label: 'Stance', names: { for: 'for', neutral: 'neutral', against: 'against' } },
  tidy: {
    label: 'Tidy the map',
    title: 'Lays the notes apart, each in its own ring',
    done: 'The map is tidy. Undo brings everything back.',
    nothing: 'There is nothing to tidy.',
  },
}

function quoted(text: string): string {
  return `‘${text}’`
}
