/**
 * The languages of the interface. They stand apart from the schemas of model.ts, so that the pages for who
 * is not inside yet need no schema library.
 */
export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]
