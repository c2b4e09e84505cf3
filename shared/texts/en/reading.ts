import type { reading as nl } from '../nl/reading.ts'

const notes = (count: number) => (count === 1 ? '1 note' : `${count} notes`)

export const reading: typeof nl = {
  name: {
    notes: 'What does it say?',
    profiles: 'Who is who?',
    timeline: 'Timeline',
    network: 'Network',
    positions: 'Who stands where?',
  },
  unfold: (name) => `Show: ${name}`,
  fold: 'Fold',
  close: 'Close',
  widen: 'Wider',
  narrow: 'Narrower',
  loading: 'Making the overview…',
  failed: {
    title: 'The overview cannot be shown now',
    text: 'The board itself is fine and everything is saved. Try again. If that does not help, reload the page.',
    retry: 'Try again',
  },
  empty: {
    title: 'There is nothing to read yet',
    text: 'As soon as there are notes on the board, you can read here what they say together.',
  },
  readOnly: 'You can read everything here. It cannot be changed now.',

  findings: {
    title: 'What stands out',
    attention: 'To talk about:',
    toNotes: (count) => (count === 1 ? 'Show the note' : `Show ${notes(count)}`),
    limits: 'What this does not say',
    more: (left) => (left === 1 ? 'Show one more point' : `Show ${left} more points`),
  },

  pictures: {
    title: 'Picture',
    big: 'Large',
    bigOf: (title) => `View large: ${title}`,
    keys: 'The arrow keys take you along the notes, Enter goes there.',
  },

  table: {
    sortBy: (column) => `Put in order of ${column}`,
    count: (count) => (count === 1 ? '1 row' : `${count} rows`),
    none: 'There is nothing here yet.',
    scroll: (table) => `${table}, scroll sideways for more`,
    more: (left) => `Show the other ${left} rows too`,
    wordless: 'Note without words',
    go: (words) => `Go to: ${words}`,
    edit: (column, now) => (now === '' ? `${column}: still empty. Fill in` : `${column}: ${now}. Change`),
    fill: 'Fill in',
    editing: (column, words) => `${column} of ${words}`,
    keys: 'Enter saves, Escape leaves it as it was.',
    unknownNow: 'Choose…',
  },

  trouble: {
    noDay: 'Choose a day that exists.',
    noNumber: 'Type a number.',
    dayOutside: (from, to) => `Choose a day from ${from} up to and including ${to}.`,
    numberOutside: (from, to) => `Type a number from ${from} up to and including ${to}.`,
    tooLong: (most) => `That is too long: ${most} characters at most.`,
    gone: 'This note has gone in the meantime.',
  },

  saved: {
    moved: (words, to) => `“${words}” now lies at ${to}.`,
    filled: (column, words) => `${column} of “${words}” is saved.`,
    emptied: (column, words) => `${column} of “${words}” is empty now.`,
    undo: 'Undo',
    undone: 'It is as it was again.',
  },

  same: {
    title: 'Is this here twice?',
    lead: 'These names look alike. Choose what is the same; nothing happens by itself.',
    group: (name) => `Is this the same: ${name}?`,
    from: (group) => `from ${group}`,
    merge: 'Merge',
    apart: 'No, not the same',
    keptApart: (name) => `“${name}” stays apart. We will not ask again.`,
    chooseTwo: 'Choose at least two.',
    merged: (count, name) => `“${name}”, ${count} times, now counts as one.`,
    more: (left) => `Show the other ${left} too`,
    mergeAlike: (count) => `Join all ${count} equal names`,
    mergedAlike: (count) => `${count} names that are written alike now count as one each.`,
    joined: (count) => `Joined: ${count}`,
    times: (count, name) => `${name} (${count} times)`,
    takeApart: 'Take apart',
    split: (name) => `“${name}” stands apart again.`,
  },
}
