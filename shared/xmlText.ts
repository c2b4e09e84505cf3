/** XML allows few control characters, not even escaped; a lone surrogate is no character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const notInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** A text of which every character may stand in XML, once it is escaped. */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(notInXml, '')
}

/** As the content of an element or of an attribute between double quotes. */
export function escapedXml(text: string): string {
  return xmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
