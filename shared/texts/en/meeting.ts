const names = (list: readonly string[]) =>
  list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`
const minutes = (count: number) => (count === 1 ? '1 minute' : `${count} minutes`)
const seconds = (count: number) => (count === 1 ? '1 second' : `${count} seconds`)
const persons = (count: number) => (count === 1 ? '1 person' : `${count} people`)

export const meeting: typeof import('../nl/meeting.ts').meeting = {
  timer: {
    left: (ms) => {
      const left = Math.ceil(ms / 1000)
      return left > 60 ? `${minutes(Math.ceil(left / 60))} left` : `${seconds(left)} left`
    },
    paused: (ms) => `The time is paused, ${minutes(Math.ceil(ms / 60_000))} left`,
    over: 'Time is up',
    word: {
      calm: '',
      orange: 'Almost up',
      red: 'Wrap up',
      over: 'Time is up',
      paused: 'Clock stopped',
    },
    details: 'About the time',
    endsAt: (time) => `Until ${time}`,
    sound: 'Sound when the time is up',
    soundHint: 'On this device only.',
  },

  place: {
    group: (group, others) =>
      others.length === 0 ? `You are now in ${group}.` : `You are now in ${group}, with ${names(others)}.`,
    solo: 'You are now on your own board. Only you read this.',
    plenary: (board) => `You are now with everyone on the board “${board}”.`,
    home: 'You are now in the space.',
    homeStep: (step) => `You are now in the space. Under way: ${step}.`,
    nextStep: (step) => `Under way now: ${step}.`,
    gathered: 'The facilitator brought everyone here.',
    following: (leader) => `You now follow ${leader}.`,
    belongs: (where) => `You are expected in ${where}`,
    ownBoard: 'your own board',
    onBoard: (board) => `the board “${board}”`,
    somebody: 'Somebody',
    atHome: 'the space',
    go: 'Go there',
  },

  step: {
    question: 'The question',
    wholeQuestion: 'Read the whole question',
    togetherIn: (group, others) => `${group}, together with ${names(others)}`,
    membersOf: (group, members) => `${group}: ${names(members)}`,
    others: (count) => `${count} others`,
    lobby: 'We are about to start',
    of: (place, count) => `Step ${place} of ${count}`,
  },

  reads: {
    solo: 'Only you read this',
    group: 'Your group reads this',
    groupOpen: 'Your group and the facilitators read this',
    plenary: 'Everyone in the space reads this',
    anonymous: 'Anonymous: nobody sees who wrote this',
    later: (where) => `Later to ${where}, except what you keep back`,
    laterTicked: (where) => `Later to ${where}, only what you tick`,
    to: { duo: 'your pair', group: 'your group', everyone: 'the board of everyone' },
  },

  ready: {
    mine: 'Done',
    group: 'We are done',
    setMine: 'Tell that you are done',
    setGroup: 'Tell that your group is done',
    takeBack: 'Not done yet after all',
    count: (ready, all) => `${ready} of ${all} done`,
  },

  hand: {
    raise: 'Raise your hand',
    lower: 'Lower your hand',
    short: 'Hand',
    up: 'Your hand is up: the facilitator sees it',
    lowered: 'Your hand is down again',
  },

  message: {
    from: (name) => `Message from ${name}`,
    close: 'Got it',
    toGroup: 'to your group',
    facilitator: 'the facilitator',
  },

  harvest: {
    ofMine: { hold: 'Keep this to myself', holdMany: 'Keep these to myself', held: 'For myself' },
    ofOurs: { hold: 'Leave this here', holdMany: 'Leave these here', held: 'Stays here' },
    share: 'Share this',
    shareWith: {
      duo: 'Share this with your pair',
      group: 'Share this with your group',
      everyone: 'Share this with everyone',
    },
    list: 'What do you share?',
    listHint: 'What you do not tick stays yours alone.',
    shared: (count, all) => `${count} of ${all} shared`,
    from: (where) => `from ${where}`,
    anonymous: 'Anonymous',
  },

  attention: {
    follows: (leader) => `You follow ${leader}.`,
    followsHeld: (leader, time) => `You follow ${leader}. This stays so until ${time}.`,
    stop: 'Stop following',
    again: 'Follow again',
    left: (leader) => `${leader} is showing something. You look around yourself now.`,
    lead: 'Everyone follows you.',
    release: 'Release',
    leadHeld: (time) => `Everyone follows you, held until ${time}.`,
  },

  lobby: {
    title: 'We are about to start',
    comes: 'What comes',
    more: (count) => (count === 1 ? 'and 1 more step' : `and ${count} more steps`),
    here: (count) => `${persons(count)} here`,
    stay: 'You need not do anything: you will come to your board by itself.',
    planned: (when) => `Planned: ${when}`,
    minutes,
    next: 'Next meeting',
    nothingPlanned: 'No meeting is planned yet.',
    nothingPlannedHint: 'Put the steps on the run sheet. It takes a few minutes.',
    noSteps: 'The run sheet is still empty.',
    start: 'Start meeting',
    starting: 'The meeting starts…',
    desk: 'To the desk',
    toBoard: 'To my board',
    running: 'Under way',
    noGroup: 'You are not in a group yet. The facilitator sees that you are here.',
    chooseGroup: 'Choose your group',
    joinGroup: (group) => `Join ${group}`,
    members: (list) => (list.length === 0 ? 'Nobody yet' : names(list)),
    noBoard: 'This step has no board. Just listen and talk along.',
    whole: (time) => `${time} in all`,
  },

  control: {
    bar: 'Controls for facilitators',
    next: 'Next',
    nextStep: (step) => `Next: ${step}`,
    first: 'Start',
    firstStep: (step) => `Start: ${step}`,
    lastStep: 'That was the last step',
    previous: 'Previous',
    previousStep: (step) => `Back to ${step}`,
    starting: 'Starting…',
    minusOneLong: 'One minute less',
    plusOneLong: 'One minute more',
    pause: 'Pause',
    pauseLong: 'Pause the clock',
    resume: 'Resume',
    resumeLong: 'Let the clock run on',
    gather: 'Gather',
    gatherLong: 'Bring everyone to this board and this view',
    spotlight: 'Let everyone follow',
    spotlightLong: 'Every screen follows what you look at',
    spotlightHeld: 'Let everyone follow, held (5 minutes)',
    release: 'Release',
    releaseLong: 'Everyone goes back to their own board',
    desk: 'Desk',
    deskLong: 'Back to the desk',
    others: {
      now: (step) => `Under way now: “${step}”.`,
      where: {
        solo: 'The participants are at work on their own boards.',
        groups: 'The participants are at work on their own boards, in groups.',
        plenary: 'The participants are at work on another board.',
        break: 'The participants have a break.',
        home: 'The participants see the question on the home page.',
      },
      toDesk: 'See it at the desk',
      toBoard: 'Go to that board',
    },
    started: (step) => `Started: ${step}`,
    undo: 'Undo',
    undoing: 'Being undone…',
    undone: 'The step was taken back.',
    more: 'Attention',
  },
}
