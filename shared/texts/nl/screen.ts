const groupKinds: Readonly<Record<number, readonly [one: string, many: string]>> = {
  2: ['duo', 'duo’s'],
  3: ['drietal', 'drietallen'],
}

/** So many groups of that size: "12 duo’s", "1 drietal", "6 groepjes van 4". */
const groupsOf = (size: number, count: number) => {
  const kind = groupKinds[size]
  if (kind) return `${count} ${count === 1 ? kind[0] : kind[1]}`
  return count === 1 ? `1 groepje van ${size}` : `${count} groepjes van ${size}`
}
const persons = (count: number) => (count === 1 ? '1 persoon' : `${count} mensen`)

/** Words of the shared screen: large, few, read from 6 metres. */
export const screen = {
  title: 'Deelscherm',
  opening: 'Het deelscherm gaat open…',
  entry: {
    title: 'Open het deelscherm vanuit de regie',
    text: 'Deze pagina laat alleen zien wat iedereen mag zien. Een facilitator opent haar met de knop Deelscherm.',
    toDesk: 'Naar de regie',
    keyGone: 'Deze link werkt niet meer: er is een nieuwer deelscherm geopend.',
    reload: 'Laad de pagina opnieuw',
  },
  offline: 'Even geen verbinding',
  keys: 'Klik of druk op F voor het hele scherm',
  notHere: 'Volgende en vorige werken hier niet: in deze browser is geen facilitator ingelogd.',
  later: 'Later erbij?',
  code: 'Code',

  welcome: {
    title: (space: string) => `Welkom bij ${space}`,
    orGo: 'Scan de code met je telefoon, of ga naar',
    andType: 'en vul in',
    here: (count: number) => (count === 0 ? 'Nog niemand binnen' : `${persons(count)} binnen`),
    more: (count: number) => `en nog ${count}`,
    first: 'We beginnen met',
    startsAt: (time: string) => `We beginnen om ${time}`,
    closed: 'Deze ruimte is nu dicht voor nieuwe mensen.',
  },

  work: {
    solo: 'Ieder voor zich',
    soloPrivate: 'Wat je schrijft, lees alleen jij',
    together: 'Met z’n allen',
    choose: 'Kies je groep op je eigen scherm',
    /** From many to few: "11 duo’s en 1 drietal". */
    groups: (sizes: readonly (readonly [size: number, count: number])[]) =>
      sizes.map(([size, count]) => groupsOf(size, count)).join(' en '),
    groupsMixed: (count: number) => `${count} groepen`,
    ready: (ready: number, total: number) =>
      ready === 0 ? 'Nog niemand klaar' : `${ready} van ${total} klaar`,
    allReady: 'Iedereen is klaar',
    withoutGroup: (names: readonly string[]) =>
      `Nog zonder groep: ${names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`}`,
    withoutGroupMany: (count: number) => `Nog ${count} mensen zonder groep`,
  },

  timer: {
    left: 'nog',
    over: 'tijd is om',
    word: { calm: '', orange: 'bijna om', red: 'rond af', over: '', paused: 'staat stil' },
  },

  board: {
    follows: (leader: string) => `We kijken mee met ${leader}`,
    drawing: 'Het bord komt eraan…',
    closed: 'Dit bord is niet voor iedereen. Kijk op je eigen scherm.',
  },

  reading: {
    /** Above what a board says, beside its picture. */
    says: 'Wat het bord zegt',
  },

  vote: {
    now: 'Stem op je eigen scherm',
    answer: 'Geef antwoord op je eigen scherm',
    secret: 'De uitslag komt als de peiling sluit. Niemand ziet wie wat koos.',
    dots: (count: number) => (count === 1 ? 'Je hebt 1 stip' : `Je hebt ${count} stippen`),
    questions: (count: number) => `${count} vragen`,
  },

  result: {
    answered: (count: number) => (count === 1 ? '1 persoon deed mee' : `${count} mensen deden mee`),
    page: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
    round: (round: number) => `Ronde ${round}`,
  },

  pause: {
    title: 'Pauze',
    until: (time: string) => `We gaan verder om ${time}`,
    over: 'We gaan verder',
  },

  thanks: {
    title: 'Bedankt',
    text: 'Alles wat jullie maakten blijft bewaard. Kom terug met je eigen link.',
    people: (count: number) => `${persons(count)} deden mee`,
  },
}
