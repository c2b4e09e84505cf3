const nl = {
  line: 'Tijdlijn',
  actions: 'Eerste stappen',
  groups: 'Mijlpalen per groepje',
  columns: {
    date: 'Datum',
    lane: 'Vak',
    text: 'Briefje',
    owner: 'Wie',
    leadsTo: 'Leidt tot',
    from: 'Komt van',
    action: 'Wat',
    due: 'Wanneer',
    year: 'Jaar',
  },
  elsewhere: 'Buiten de lijn',
  /** The column of what no group made. */
  here: 'Samen',
  and: 'en',
  more: (left: number) => `en nog ${left}`,
  wordless: 'briefje zonder woorden',
  findings: {
    groups: (groups: number) => `De lijnen van ${groups} groepjes liggen over elkaar.`,
    busiest: (years: string, notes: number, several: boolean) =>
      `De meeste mijlpalen en stappen liggen in ${years}: ${several ? `elk ${notes}` : notes}.`,
    complete:
      'Voor elke mijlpaal ligt een stap, naar elk toekomstbeeld wijst een pijl, en elke stap heeft een naam.',
    milestones: (notes: number, names: string) =>
      notes === 1
        ? `Voor één mijlpaal ligt nog geen stap: ${names}.`
        : `Voor ${notes} mijlpalen ligt nog geen stap: ${names}.`,
    milestonesLimits:
      'Een stap telt als een pijl ervan naar de mijlpaal leidt, of als hij in de tijd tussen de vorige mijlpaal en deze ligt.',
    steps: (notes: number, names: string) =>
      notes === 1
        ? `Eén stap heeft nog geen naam: ${names}.`
        : `${notes} stappen hebben nog geen naam: ${names}.`,
    images: (notes: number, names: string) =>
      notes === 1
        ? `Naar één toekomstbeeld wijst nog geen pijl: ${names}.`
        : `Naar ${notes} toekomstbeelden wijst nog geen pijl: ${names}.`,
    imagesLimits: 'Alleen pijlen tellen: wat er in de tijd vlak voor ligt, kan er los van staan.',
    actionOwners: (notes: number, names: string) =>
      notes === 1
        ? `Van één eerste stap staat er nog niet wie hem zet: ${names}.`
        : `Van ${notes} eerste stappen staat er nog niet wie ze zet: ${names}.`,
    actionDates: (notes: number, names: string) =>
      notes === 1
        ? `Eén eerste stap heeft nog geen dag: ${names}.`
        : `${notes} eerste stappen hebben nog geen dag: ${names}.`,
  },
  picture: (from: string, to: string, notes: number, groups: number) =>
    `Tijdlijn van ${from} tot ${to} met ${notes === 1 ? '1 briefje' : `${notes} briefjes`}${groups > 1 ? ` van ${groups} groepjes` : ''}`,
  back: 'terug',
  noOwner: 'wie?',
}

const en: typeof nl = {
  line: 'Timeline',
  actions: 'First steps',
  groups: 'Milestones by group',
  columns: {
    date: 'Date',
    lane: 'Zone',
    text: 'Note',
    owner: 'Who',
    leadsTo: 'Leads to',
    from: 'Comes from',
    action: 'What',
    due: 'When',
    year: 'Year',
  },
  elsewhere: 'Beside the line',
  here: 'Together',
  and: 'and',
  more: (left) => `and ${left} more`,
  wordless: 'note without words',
  findings: {
    groups: (groups) => `The lines of ${groups} groups lie over each other.`,
    busiest: (years, notes, several) =>
      `Most milestones and steps lie in ${years}: ${several ? `${notes} each` : notes}.`,
    complete:
      'Every milestone has a step before it, an arrow leads to every future image, and every step has a name.',
    milestones: (notes, names) =>
      notes === 1
        ? `One milestone has no step before it yet: ${names}.`
        : `${notes} milestones have no step before them yet: ${names}.`,
    milestonesLimits:
      'A step counts when an arrow leads from it to the milestone, or when it lies in time between the milestone before and this one.',
    steps: (notes, names) =>
      notes === 1 ? `One step has no name yet: ${names}.` : `${notes} steps have no name yet: ${names}.`,
    images: (notes, names) =>
      notes === 1
        ? `No arrow leads to one future image yet: ${names}.`
        : `No arrow leads to ${notes} future images yet: ${names}.`,
    imagesLimits: 'Only arrows count: what lies just before it in time may have nothing to do with it.',
    actionOwners: (notes, names) =>
      notes === 1
        ? `It is not said yet who takes one first step: ${names}.`
        : `It is not said yet who takes ${notes} first steps: ${names}.`,
    actionDates: (notes, names) =>
      notes === 1
        ? `One first step has no day yet: ${names}.`
        : `${notes} first steps have no day yet: ${names}.`,
  },
  picture: (from, to, notes, groups) =>
    `Timeline from ${from} to ${to} with ${notes === 1 ? '1 note' : `${notes} notes`}${groups > 1 ? ` of ${groups} groups` : ''}`,
  back: 'back',
  noOwner: 'who?',
}

/** What is said of a line of time. */
export const timelineTexts = { nl, en }
