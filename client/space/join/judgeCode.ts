import { joinCodeLength, parseJoinCode } from '../../../shared/space/joinCode.ts'

type Judged = { ok: true; code: string } | { ok: false; fault: 'codeIncomplete' | 'codeImpossible' }

/** Whether what was typed can be a join code; the server says whether it is one. */
export function judgeCode(typed: string): Judged {
  const code = parseJoinCode(typed)
  if (code) return { ok: true, code }
  return { ok: false, fault: typed.length < joinCodeLength ? 'codeIncomplete' : 'codeImpossible' }
}
