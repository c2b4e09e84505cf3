/** The pages of Samenbord with what their address says. */
export type Page =
  | { name: 'landing' | 'make' | 'privacy' | 'notFound' }
  | { name: 'style' }
  | { name: 'join'; code: string | undefined }
  | { name: 'home' | 'desk' | 'screen'; spaceId: string }
  | { name: 'board'; spaceId: string; boardId: string }

const plainPages: Readonly<Record<string, Page['name'] & ('landing' | 'make' | 'privacy' | 'style')>> = {
  '': 'landing',
  nieuw: 'make',
  privacy: 'privacy',
  stijl: 'style',
}

/** Which page stands at a path such as `/s/<space>/b/<board>`. */
export function pageAt(path: string): Page {
  const [first = '', second, third, fourth, ...rest] = path.split('/').filter(Boolean).map(decode)
  const length = path.split('/').filter(Boolean).length
  if (first === 'doe-mee' && length <= 2) return { name: 'join', code: second }
  if (first === 's' && second !== undefined && length === 2) return { name: 'home', spaceId: second }
  if (first === 's' && second !== undefined && third === 'regie' && length === 3) {
    return { name: 'desk', spaceId: second }
  }
  if (first === 's' && second !== undefined && third === 'scherm' && length === 3) {
    return { name: 'screen', spaceId: second }
  }
  if (first === 's' && second !== undefined && third === 'b' && fourth !== undefined && rest.length === 0) {
    return { name: 'board', spaceId: second, boardId: fourth }
  }
  const plain = Object.hasOwn(plainPages, first) ? plainPages[first] : undefined
  return { name: plain !== undefined && length <= 1 ? plain : 'notFound' }
}

/** A part of a path as it was meant; as it stands when its percent signs are no encoding. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
