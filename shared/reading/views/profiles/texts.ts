/** "onderwijs, welzijn en zorg". */
function listed(words: readonly string[], and: string): string {
  const last = words.at(-1) ?? ''
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} ${and} ${last}` : last
}

type Alone = { readonly name: string; readonly discipline: string }

function named({ name, discipline }: Alone): string {
  return `${discipline} (${name})`
}

const nl = {
  tables: {
    profiles: 'Wie zijn wij',
    bring: 'Wat wij meebrengen, per vakgebied',
    questions: 'Wat wij willen leren',
    together: 'Wat wij samen zeggen',
  },
  columns: {
    name: 'Naam',
    discipline: 'Vakgebied',
    text: 'Briefje',
    who: 'Van wie',
    zone: 'Vak',
    from: 'Komt van',
  },
  noDiscipline: 'Zonder vakgebied',
  more: (left: number) => `en nog ${left}`,
  fields: {
    proud: 'Trots op',
    bring: 'Brengt mee',
    doubt: 'Twijfelt over',
    learn: 'Wil leren',
  },
  people: (people: number, disciplines: number) =>
    `Er ${people === 1 ? 'is 1 kaart' : `zijn ${people} kaarten`}, uit ${disciplines === 1 ? '1 vakgebied' : `${disciplines} vakgebieden`}.`,
  peopleLimits: 'Alleen wie iets deelde telt mee.',
  alone: (people: readonly Alone[]) =>
    `Uit ${people.length === 1 ? 'dit vakgebied' : 'deze vakgebieden'} is er één persoon: ${listed(people.map(named), 'en')}.`,
  broughtAlone: (discipline: string, what: string) => `Alleen ${discipline} brengt mee: “${what}”.`,
  bringsNothing: (disciplines: readonly string[]) =>
    `Van ${listed(disciplines, 'en')} staat er nog niets bij wat zij meebrengen.`,
  questions: (questions: number, disciplines: number) =>
    `Er ${questions === 1 ? 'is 1 leervraag' : `zijn ${questions} leervragen`}, uit ${disciplines === 1 ? '1 vakgebied' : `${disciplines} vakgebieden`}.`,
  withoutQuestion: (people: number) =>
    people === 1 ? '1 kaart heeft nog geen leervraag.' : `${people} kaarten hebben nog geen leervraag.`,
  sharedLimits: 'Wie geen vinkje zette, heeft misschien wel iets opgeschreven.',
  empty: (titles: readonly string[]) =>
    `Bij ${listed(
      titles.map((title) => `‘${title}’`),
      'en',
    )} staat nog niets.`,
  pair: (shared: number, different: number) =>
    `Jullie schreven ${counted(shared, 'ding', 'dingen')} op die jullie delen, en ${counted(different, 'verschil', 'verschillen')}.`,
}

const en: typeof nl = {
  tables: {
    profiles: 'Who we are',
    bring: 'What we bring, by discipline',
    questions: 'What we want to learn',
    together: 'What we say together',
  },
  columns: {
    name: 'Name',
    discipline: 'Discipline',
    text: 'Note',
    who: 'Whose',
    zone: 'Zone',
    from: 'Comes from',
  },
  noDiscipline: 'No discipline',
  more: (left) => `and ${left} more`,
  fields: {
    proud: 'Proud of',
    bring: 'Brings',
    doubt: 'Doubts about',
    learn: 'Wants to learn',
  },
  people: (people, disciplines) =>
    `There ${people === 1 ? 'is 1 card' : `are ${people} cards`}, from ${disciplines === 1 ? '1 discipline' : `${disciplines} disciplines`}.`,
  peopleLimits: 'Only people who shared something are counted.',
  alone: (people) =>
    `${people.length === 1 ? 'This discipline has' : 'These disciplines have'} one person: ${listed(people.map(named), 'and')}.`,
  broughtAlone: (discipline, what) => `Only ${discipline} brings: “${what}”.`,
  bringsNothing: (disciplines) => `There is nothing yet about what ${listed(disciplines, 'and')} can bring.`,
  questions: (questions, disciplines) =>
    `There ${questions === 1 ? 'is 1 learning question' : `are ${questions} learning questions`}, from ${disciplines === 1 ? '1 discipline' : `${disciplines} disciplines`}.`,
  withoutQuestion: (people) =>
    people === 1 ? '1 card has no learning question yet.' : `${people} cards have no learning question yet.`,
  sharedLimits: 'People who ticked nothing may still have written something.',
  empty: (titles) =>
    `There is nothing yet under ${listed(
      titles.map((title) => `‘${title}’`),
      'and',
    )}.`,
  pair: (shared, different) =>
    `You wrote down ${counted(shared, 'thing', 'things')} you share, and ${counted(different, 'difference', 'differences')}.`,
}

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}

/** Words of the tables and sentences about who people are. */
export const profilesTexts = { nl, en }
