const names = (list: readonly string[]) =>
  list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} en ${list.at(-1)}`
const minutes = (count: number) => (count === 1 ? '1 minuut' : `${count} minuten`)
const seconds = (count: number) => (count === 1 ? '1 seconde' : `${count} seconden`)
const persons = (count: number) => (count === 1 ? '1 persoon' : `${count} personen`)

/** Words for everyone in a meeting: the time, the place, what is shared and with whom. */
export const meeting = {
  timer: {
    /** For screen readers; whole minutes are enough until the last one. */
    left: (ms: number) => {
      const left = Math.ceil(ms / 1000)
      return left > 60 ? `Nog ${minutes(Math.ceil(left / 60))}` : `Nog ${seconds(left)}`
    },
    paused: (ms: number) => `De tijd staat stil, nog ${minutes(Math.ceil(ms / 60_000))}`,
    over: 'De tijd is om',
    /** Beside the digits, so that colour is never the only sign. */
    word: {
      calm: '',
      orange: 'Bijna om',
      red: 'Rond af',
      over: 'Tijd is om',
      paused: 'Tijd staat stil',
    },
    details: 'Over de tijd',
    endsAt: (time: string) => `Tot ${time}`,
    sound: 'Geluid als de tijd om is',
    soundHint: 'Alleen op dit apparaat.',
  },

  place: {
    group: (group: string, others: readonly string[]) =>
      others.length === 0 ? `Je bent nu in ${group}.` : `Je bent nu in ${group}, met ${names(others)}.`,
    solo: 'Je bent nu op je eigen bord. Alleen jij leest dit.',
    plenary: (board: string) => `Je bent nu met iedereen op het bord “${board}”.`,
    home: 'Je bent nu in de ruimte.',
    homeStep: (step: string) => `Je bent nu in de ruimte. Bezig: ${step}.`,
    nextStep: (step: string) => `Nu bezig: ${step}.`,
    gathered: 'De facilitator haalde iedereen hierheen.',
    following: (leader: string) => `Je kijkt nu mee met ${leader}.`,
    belongs: (where: string) => `Je hoort nu bij ${where}`,
    ownBoard: 'je eigen bord',
    onBoard: (board: string) => `het bord “${board}”`,
    somebody: 'Iemand',
    atHome: 'de ruimte',
    go: 'Ga erheen',
  },

  step: {
    question: 'De vraag',
    wholeQuestion: 'Lees de hele vraag',
    togetherIn: (group: string, others: readonly string[]) => `${group}, samen met ${names(others)}`,
    membersOf: (group: string, members: readonly string[]) => `${group}: ${names(members)}`,
    others: (count: number) => `${count} anderen`,
    lobby: 'We beginnen zo',
    of: (place: number, count: number) => `Stap ${place} van ${count}`,
  },

  reads: {
    solo: 'Alleen jij leest dit',
    group: 'Jullie lezen dit',
    groupOpen: 'Jullie en de facilitators lezen dit',
    plenary: 'Iedereen in de ruimte leest dit',
    anonymous: 'Anoniem: niemand ziet wie dit schreef',
    later: (where: string) => `Straks naar ${where}, behalve wat je achterhoudt`,
    laterPart: (where: string) => `Straks gaat een deel naar ${where}`,
    /** The parts of a board from which nothing goes along. */
    stays: (titles: readonly string[]) =>
      `Blijft hier: ${titles.map((title) => `‘${title}’`).join(', ')} en wat je achterhoudt`,
    laterTicked: (where: string) => `Straks naar ${where}, alleen wat je aanvinkt`,
    to: { duo: 'je duo', group: 'je groep', everyone: 'het bord van iedereen' },
  },

  ready: {
    mine: 'Klaar',
    group: 'Wij zijn klaar',
    setMine: 'Meld dat je klaar bent',
    setGroup: 'Meld dat jullie klaar zijn',
    takeBack: 'Toch nog niet klaar',
    othersReady: 'Iemand van jullie meldde: wij zijn klaar',
    othersNotReady: 'Iemand van jullie meldde: toch nog niet klaar',
    count: (ready: number, all: number) => `${ready} van ${all} klaar`,
  },

  hand: {
    raise: 'Hand opsteken',
    lower: 'Hand omlaag',
    short: 'Hand',
    up: 'Je hand is omhoog: de facilitator ziet het',
    lowered: 'Je hand is weer omlaag',
  },

  message: {
    from: (name: string) => `Bericht van ${name}`,
    close: 'Gelezen',
    toGroup: 'aan jullie groep',
    facilitator: 'de facilitator',
  },

  harvest: {
    /** What does not go along, on one's own board. */
    ofMine: { hold: 'Houd dit voor mezelf', holdMany: 'Houd deze voor mezelf', held: 'Voor mezelf' },
    /** The same on a board where others read along. */
    ofOurs: { hold: 'Laat dit hier', holdMany: 'Laat deze hier', held: 'Gaat niet mee' },
    /** In the corner of a part from which nothing goes along. */
    stays: 'Blijft hier',
    share: 'Deel dit',
    /** `with` is who reads it next. */
    shareWith: {
      duo: 'Deel dit met je duo',
      group: 'Deel dit met je groep',
      everyone: 'Deel dit met iedereen',
    },
    list: 'Wat deel je?',
    listHint: 'Wat je niet aanvinkt, blijft van jou alleen.',
    shared: (count: number, all: number) => `${count} van ${all} gedeeld`,
    /** Said in time to who wrote something and ticked none of it. */
    warning: {
      nothing: {
        duo: 'Wat je schreef, gaat nog niet mee naar je duo.',
        group: 'Wat je schreef, gaat nog niet mee naar je groep.',
        everyone: 'Wat je schreef, gaat nog niet mee naar het bord van iedereen.',
      },
      how: 'Zet een vinkje bij wat je wilt delen.',
      howOnPhone: 'Druk onderaan op ‘Wat deel je?’ en zet een vinkje.',
      fine: 'Ik deel dit niet',
    },
    from: (where: string) => `uit ${where}`,
    anonymous: 'Anoniem',
  },

  attention: {
    follows: (leader: string) => `Je kijkt mee met ${leader}.`,
    followsHeld: (leader: string, time: string) => `Je kijkt mee met ${leader}. Dit blijft zo tot ${time}.`,
    stop: 'Stop meekijken',
    again: 'Kijk weer mee',
    left: (leader: string) => `${leader} laat iets zien. Jij kijkt nu zelf rond.`,
    lead: 'Iedereen kijkt met jou mee.',
    release: 'Laat los',
    leadHeld: (time: string) => `Iedereen kijkt met jou mee, vast tot ${time}.`,
  },

  lobby: {
    title: 'We beginnen zo',
    comes: 'Wat komt',
    more: (count: number) => (count === 1 ? 'en nog 1 stap' : `en nog ${count} stappen`),
    here: (count: number) => `${persons(count)} binnen`,
    stay: 'Je hoeft niets te doen: straks kom je vanzelf op je bord.',
    planned: (when: string) => `Gepland: ${when}`,
    minutes,
    next: 'Volgende bijeenkomst',
    nothingPlanned: 'Er is nog geen bijeenkomst gepland.',
    nothingPlannedHint: 'Zet de stappen klaar in het draaiboek. Dat kan in een paar minuten.',
    noSteps: 'Het draaiboek is nog leeg.',
    start: 'Start bijeenkomst',
    starting: 'De bijeenkomst begint…',
    desk: 'Naar de regie',
    toBoard: 'Naar mijn bord',
    running: 'Nu bezig',
    noGroup: 'Je zit nog niet in een groep. De facilitator ziet dat je er bent.',
    chooseGroup: 'Kies je groep',
    joinGroup: (group: string) => `Doe mee met ${group}`,
    members: (list: readonly string[]) => (list.length === 0 ? 'Nog niemand' : names(list)),
    noBoard: 'Bij deze stap hoort geen bord. Je kunt gewoon luisteren en meepraten.',
    whole: (time: string) => `Samen ${time}`,
  },

  control: {
    bar: 'Bediening voor facilitators',
    next: 'Volgende',
    nextStep: (step: string) => `Volgende: ${step}`,
    first: 'Start',
    firstStep: (step: string) => `Start: ${step}`,
    lastStep: 'Dit was de laatste stap',
    previous: 'Vorige',
    previousStep: (step: string) => `Terug naar ${step}`,
    starting: 'Start…',
    minusOneLong: 'Een minuut minder',
    plusOneLong: 'Een minuut erbij',
    pause: 'Pauzeer',
    pauseLong: 'Pauzeer de tijd',
    resume: 'Verder',
    resumeLong: 'Laat de tijd verder lopen',
    gather: 'Verzamel',
    gatherLong: 'Haal iedereen naar dit bord en dit beeld',
    spotlight: 'Laat iedereen meekijken',
    spotlightLong: 'Ieders scherm volgt wat jij bekijkt',
    spotlightHeld: 'Laat iedereen meekijken, vast (5 minuten)',
    release: 'Laat los',
    releaseLong: 'Iedereen gaat terug naar het eigen bord',
    desk: 'Regie',
    deskLong: 'Terug naar de regie',
    /** On a board of another step than the one that runs. */
    others: {
      now: (step: string) => `Nu bezig: “${step}”.`,
      where: {
        solo: 'De deelnemers werken op hun eigen bord.',
        groups: 'De deelnemers werken op hun eigen bord, in groepen.',
        plenary: 'De deelnemers werken op een ander bord.',
        break: 'De deelnemers hebben pauze.',
        home: 'De deelnemers zien de vraag op de startpagina.',
      },
      toDesk: 'Bekijk in de regie',
      toBoard: 'Ga naar dat bord',
    },
    started: (step: string) => `Gestart: ${step}`,
    undo: 'Maak ongedaan',
    undoing: 'Wordt teruggedraaid…',
    undone: 'De stap is teruggedraaid.',
    more: 'Aandacht',
  },
}
