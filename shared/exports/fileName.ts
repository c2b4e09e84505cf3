import { cleanName } from '../space/fields.ts'

const longest = 80

/**
 * The name of a file for a board: its title, without what Windows, macOS or Linux do not take in a name, and with no dot
 * at its ends, so that it is no hidden file.
 */
export function fileName(title: string, extension: string): string {
  const safe = cleanName(title.replace(/[\\/:*?"<>|]/g, ' '))
    .slice(0, longest)
    .toWellFormed()
    .replace(/^[\s.]+|[\s.\uFFFD]+$/g, '')
  return `${reserved.test(safe) || safe === '' ? `bord ${safe}`.trim() : safe}.${extension}`
}

/** Names of devices, which Windows takes for no file, whatever comes behind the dot. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** The header that makes a browser save an answer: a plain name for old programs, the real one as RFC 5987 wants it. */
export function attachment(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^\w .()-]/g, '_')
  const real = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${real}`
}
