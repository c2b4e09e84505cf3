import { joinCodeLength } from '../../../shared/space/joinCode.ts'

/** The code in a pasted join link: its last part. */
const inLink = /\/doe-mee\/([A-Za-z0-9]+)/

/** What is typed or pasted in the field of the join code, as far as it can be one. A whole link works too. */
export function typedCode(text: string): string {
  const code = inLink.exec(text)?.[1] ?? text
  return code
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, joinCodeLength)
}
