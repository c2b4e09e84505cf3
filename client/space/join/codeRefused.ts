import type { Trouble } from '../../api/trouble.ts'

/** Whether the code itself is in the way, so that the same one again gives the same answer. */
export function codeRefused({ kind, code }: Trouble): boolean {
  return kind === 'refused' && code !== 'too-many'
}
