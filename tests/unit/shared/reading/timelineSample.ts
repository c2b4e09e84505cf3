import type { Action, TimelineNote, TimelineOutcome } from '../../../../shared/reading/timeline.ts'

/** A note on a line from 2026 to 2031; its words are its id. */
export function lineNote(
  id: string,
  lane: string,
  date: string | null,
  more: Partial<TimelineNote> = {},
): TimelineNote {
  return { id, text: id, by: null, discipline: '', from: '', lane, date, owner: '', leadsTo: [], ...more }
}

export function timeline(notes: readonly TimelineNote[], actions: readonly Action[] = []): TimelineOutcome {
  const lanes = {
    future: 'Toekomstbeeld',
    milestones: 'Mijlpalen',
    steps: 'Stappen',
    needed: 'Nodig',
    helpers: 'Wie helpt',
    today: 'Vandaag',
  }
  return {
    kind: 'timeline',
    from: '2026-01-01',
    to: '2031-01-01',
    lanes: Object.entries(lanes).map(([lane, title]) => ({ lane, title })),
    notes: [...notes],
    actions: [...actions],
  }
}

/** Two groups: the first with a whole line, the second with a milestone nobody works towards. */
export const twoGroups = timeline(
  [
    lineNote('Elk kind hoort erbij', 'future', '2031-01-01', { from: 'Groep 1' }),
    lineNote('Eén loket', 'future', '2031-01-01', { from: 'Groep 2' }),
    lineNote('Convenant', 'milestones', '2029-03-15', { from: 'Groep 1', leadsTo: ['Elk kind hoort erbij'] }),
    lineNote('Budget', 'milestones', '2029-11-30', { from: 'Groep 2' }),
    lineNote('Pilot', 'steps', '2028-02-01', { from: 'Groep 1', owner: 'Kim', leadsTo: ['Convenant'] }),
    lineNote('Scholing', 'steps', '2030-06-01', { from: 'Groep 2' }),
    lineNote('Een coördinator', 'needed', '2028-01-01', { from: 'Groep 1' }),
    lineNote('Bel de school', 'today', null, { from: 'Groep 1', owner: 'Ali', leadsTo: ['Pilot'] }),
    lineNote('Los idee', '', null),
  ],
  [
    {
      ...{ id: 'Bel de school', text: 'Bel de school', by: null, discipline: '', from: 'Groep 1' },
      ...{ owner: 'Ali', due: '2026-02-03' },
    },
  ],
)
