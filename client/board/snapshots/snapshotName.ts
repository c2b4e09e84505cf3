import type { SnapshotFacts } from '../../../shared/protocol/readings.ts'

/** Its name with the day, or the day and the time. */
export function nameOfSnapshot({ title, at }: Pick<SnapshotFacts, 'title' | 'at'>, language: string): string {
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' })
  const moment = new Intl.DateTimeFormat(language, {
    ...{ day: 'numeric', month: 'long', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit' },
  })
  return title === '' ? moment.format(at) : `${title} (${day.format(at)})`
}
