import type { Language } from '../../space/model.ts'

/** An invented person of the try-out; `id` is what notes carry as their author. */
export type TryoutMember = {
  readonly id: string
  readonly name: string
  readonly discipline: string
  readonly organisation: string
}

type Row = readonly [id: string, name: string, discipline: string, organisation: string]

const nl: readonly Row[] = [
  ['samira', 'Samira el Amrani', 'leerkracht', 'Basisschool De Wilg'],
  ['joost', 'Joost van Dam', 'leerkracht', 'Basisschool De Wilg'],
  ['anouk', 'Anouk Peters', 'leerkracht', 'Basisschool De Wilg'],
  ['marleen', 'Marleen Bos', 'intern begeleider', 'Basisschool De Wilg'],
  ['yusuf', 'Yusuf Demir', 'jongerenwerker', 'Welzijn Oosterpark'],
  ['femke', 'Femke de Groot', 'jongerenwerker', 'Welzijn Oosterpark'],
  ['rachid', 'Rachid Ouali', 'buurtsportcoach', 'Welzijn Oosterpark'],
  ['ineke', 'Ineke Vermeulen', 'maatschappelijk werker', 'Wijkteam Oost'],
  ['dwayne', 'Dwayne Kartosen', 'maatschappelijk werker', 'Wijkteam Oost'],
  ['lotte', 'Lotte Smit', 'jeugdverpleegkundige', 'Jeugdgezondheidszorg'],
  ['hilde', 'Hilde Jansen', 'leerplichtambtenaar', 'Gemeente'],
  ['priya', 'Priya Ramdin', 'student pedagogiek', 'Hogeschool'],
]

const en: readonly Row[] = [
  ['samira', 'Samira el Amrani', 'teacher', 'The Willow primary school'],
  ['joost', 'Joost van Dam', 'teacher', 'The Willow primary school'],
  ['anouk', 'Anouk Peters', 'teacher', 'The Willow primary school'],
  ['marleen', 'Marleen Bos', 'special needs coordinator', 'The Willow primary school'],
  ['yusuf', 'Yusuf Demir', 'youth worker', 'Eastside Youth'],
  ['femke', 'Femke de Groot', 'youth worker', 'Eastside Youth'],
  ['rachid', 'Rachid Ouali', 'sports coach', 'Eastside Youth'],
  ['ineke', 'Ineke Vermeulen', 'social worker', 'Eastside community team'],
  ['dwayne', 'Dwayne Kartosen', 'social worker', 'Eastside community team'],
  ['lotte', 'Lotte Smit', 'school nurse', 'Child health service'],
  ['hilde', 'Hilde Jansen', 'attendance officer', 'City council'],
  ['priya', 'Priya Ramdin', 'student of pedagogy', 'University'],
]

/** The people of the try-out: a Community of Practice around a primary school. */
export function tryoutMembers(language: Language): TryoutMember[] {
  return { nl, en }[language].map(([id, name, discipline, organisation]) => ({
    id: `tryout-${id}`,
    name,
    discipline,
    organisation,
  }))
}
