import { common as english } from '../../shared/texts/en/common.ts'
import { common as dutch } from '../../shared/texts/nl/common.ts'

/** The heading of a page that does not exist, in either language. */
export const notFound = new RegExp(`^(${dutch.notFound.title}|${english.notFound.title})$`)
