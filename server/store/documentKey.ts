/** The space that a document key `<spaceId>/<document>` belongs to; ids hold no slash. */
export function spaceOfDocument(document: string): string {
  const slash = document.indexOf('/')
  return slash === -1 ? document : document.slice(0, slash)
}
