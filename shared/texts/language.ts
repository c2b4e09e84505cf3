import type { Language } from '../space/model.ts'

/** The texts of one area in both languages; Dutch is the master that gives the type. */
export type BothLanguages<T> = Readonly<Record<Language, T>>
