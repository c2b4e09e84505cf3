import type { Language } from '../../space/model.ts'
import type { Finding } from '../finding.ts'
import type { Outcome } from '../outcome.ts'
import type { PictureOptions } from '../pictures/colours.ts'
import type { OutcomeView, Table } from '../view.ts'
import { networkView } from './network.ts'
import { notesView } from './notes.ts'
import { positionsView } from './positions.ts'
import { profilesView } from './profiles.ts'
import { timelineView } from './timeline.ts'

const views: { readonly [Kind in Outcome['kind']]: OutcomeView<Extract<Outcome, { kind: Kind }>> } = {
  notes: notesView,
  profiles: profilesView,
  timeline: timelineView,
  network: networkView,
  positions: positionsView,
}

/** The tables of an outcome: for the panel, CSV and Markdown. */
export function tablesOf(outcome: Outcome, language: Language): Table[] {
  return viewOf(outcome).tables(outcome, language)
}

/** What an outcome says in plain sentences. */
export function findingsOf(outcome: Outcome, language: Language): Finding[] {
  return viewOf(outcome).findings(outcome, language)
}

/** What an outcome looks like. */
export function picturesOf(outcome: Outcome, options: PictureOptions): ReturnType<OutcomeView['pictures']> {
  return viewOf(outcome).pictures(outcome, options)
}

/** TypeScript cannot follow that the view of a kind takes outcomes of that kind. */
function viewOf({ kind }: Outcome): OutcomeView {
  return views[kind] as OutcomeView
}
