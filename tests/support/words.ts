import { notFound as english } from '../../shared/texts/en/notFound.ts'
import { notFound as dutch } from '../../shared/texts/nl/notFound.ts'

/** The heading of a page that does not exist, in either language. */
export const notFound = new RegExp(`^(${dutch.title}|${english.title})$`)
