const nl = {
  notes: 'Briefjes',
  columns: { zone: 'Vak', text: 'Briefje', discipline: 'Vakgebied', from: 'Komt van' },
  elsewhere: 'Buiten de vakken',
}

const en: typeof nl = {
  notes: 'Notes',
  columns: { zone: 'Zone', text: 'Note', discipline: 'Discipline', from: 'Comes from' },
  elsewhere: 'Outside the zones',
}

/** Words that the tables of every reading use. */
export const noteTexts = { nl, en }
