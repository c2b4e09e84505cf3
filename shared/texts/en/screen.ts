const groupKinds: Readonly<Record<number, readonly [one: string, many: string]>> = {
  2: ['pair', 'pairs'],
  3: ['trio', 'trios'],
}
const groupsOf = (size: number, count: number) => {
  const kind = groupKinds[size]
  if (kind) return `${count} ${count === 1 ? kind[0] : kind[1]}`
  return count === 1 ? `1 group of ${size}` : `${count} groups of ${size}`
}
const persons = (count: number) => (count === 1 ? '1 person' : `${count} people`)

export const screen: typeof import('../nl/screen.ts').screen = {
  title: 'Shared screen',
  opening: 'The shared screen is opening…',
  entry: {
    title: 'Open the shared screen from the desk',
    text: 'This page only shows what everyone may see. A facilitator opens it with the button Shared screen.',
    toDesk: 'To the desk',
    keyGone: 'This link does not work any more: a newer shared screen was opened.',
    reload: 'Load the page again',
  },
  offline: 'No connection for a moment',
  keys: 'Click or press F for the whole screen',
  notHere: 'Next and back do not work here: no facilitator is signed in in this browser.',
  later: 'Joining later?',
  code: 'Code',

  welcome: {
    title: (space) => `Welcome to ${space}`,
    orGo: 'Scan the code with your phone, or go to',
    andType: 'and fill in',
    here: (count) => (count === 0 ? 'Nobody is in yet' : `${persons(count)} in`),
    more: (count) => `and ${count} more`,
    first: 'We begin with',
    startsAt: (time) => `We begin at ${time}`,
    closed: 'This space does not take new people now.',
  },

  work: {
    solo: 'Everyone on their own',
    soloPrivate: 'Only you read what you write',
    together: 'All together',
    choose: 'Choose your group on your own screen',
    groups: (sizes) => sizes.map(([size, count]) => groupsOf(size, count)).join(' and '),
    groupsMixed: (count) => `${count} groups`,
    ready: (ready, total) => (ready === 0 ? 'Nobody is ready yet' : `${ready} of ${total} ready`),
    allReady: 'Everyone is ready',
    withoutGroup: (names) =>
      `Not in a group yet: ${names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`}`,
    withoutGroupMany: (count) => `${count} people are not in a group yet`,
  },

  timer: {
    left: 'left',
    over: 'time is up',
    word: { calm: '', orange: 'nearly up', red: 'round off', over: '', paused: 'paused' },
  },

  board: {
    follows: (leader) => `We are looking along with ${leader}`,
    drawing: 'The board is coming…',
    closed: 'This board is not for everyone. Look at your own screen.',
  },

  reading: { says: 'What the board says' },

  vote: {
    now: 'Vote on your own screen',
    answer: 'Answer on your own screen',
    secret: 'The outcome comes when the poll closes. Nobody sees who chose what.',
    dots: (count) => (count === 1 ? 'You have 1 dot' : `You have ${count} dots`),
    questions: (count) => `${count} questions`,
  },

  result: {
    answered: (count) => (count === 1 ? '1 person took part' : `${count} people took part`),
    page: (page, pages) => `Page ${page} of ${pages}`,
    round: (round) => `Round ${round}`,
  },

  pause: {
    title: 'Break',
    until: (time) => `We go on at ${time}`,
    over: 'We go on',
  },

  thanks: {
    title: 'Thank you',
    text: 'Everything you made is kept. Come back with your own link.',
    people: (count) => `${persons(count)} took part`,
  },
}
