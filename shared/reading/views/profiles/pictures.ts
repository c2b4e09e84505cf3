import { comparable } from '../../../space/comparable.ts'
import type { PictureOptions } from '../../pictures/colours.ts'
import { type WordGroup, wordsPicture } from '../../pictures/words/picture.ts'
import type { ProfilesOutcome } from '../../profiles.ts'
import type { NoteRow } from '../../row.ts'
import type { OutcomePicture } from '../../view.ts'
import { profilesTexts } from './texts.ts'

/** Two people read each other's cards; a picture is for a room. */
const fewest = 3

/** What the group brings, and what it wants to learn, in large letters by discipline: never by name. */
export function profilesPictures(outcome: ProfilesOutcome, options: PictureOptions): OutcomePicture[] {
  const { tables, noDiscipline, more } = profilesTexts[options.language]
  if (outcome.profiles.length < fewest) return []
  const groups = {
    bring: outcome.bring.map(({ discipline, notes }) => ({ title: discipline || noDiscipline, notes })),
    questions: byDiscipline(outcome.questions, noDiscipline),
  }
  return (['bring', 'questions'] as const).flatMap((key) =>
    groups[key].length === 0
      ? []
      : {
          key,
          title: tables[key],
          forRoom: true,
          get svg() {
            return wordsPicture(groups[key], tables[key], options, more)
          },
        },
  )
}

function byDiscipline(notes: readonly NoteRow[], none: string): WordGroup[] {
  const groups = Map.groupBy(notes, ({ discipline }) => comparable(discipline))
  return [...groups.values()].map((own) => ({ title: own[0]?.discipline || none, notes: own }))
}
