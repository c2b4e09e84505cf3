import { type RefObject, useRef, useState } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { joinTexts } from '../../../shared/texts/join.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { judgeCode } from './judgeCode.ts'

type CodeEntry = {
  code: string
  change: (code: string) => void
  error: string | undefined
  /** Goes to the space of the code, or tells what is wrong with it. */
  go: () => void
  field: RefObject<HTMLInputElement | null>
}

/** Typing a join code: on the landing page, on the join page and where one is not inside yet. */
export function useCodeEntry(initial = ''): CodeEntry {
  const texts = useTexts(joinTexts)
  const [code, setCode] = useState(initial)
  const [fault, setFault] = useState(() => (initial ? faultOf(initial) : undefined))
  const field = useRef<HTMLInputElement>(null)
  const change = (next: string) => {
    setCode(next)
    setFault(undefined)
  }
  const go = () => {
    const judged = judgeCode(code)
    if (judged.ok) return navigate(`/doe-mee/${judged.code}`)
    setFault(judged.fault)
    field.current?.focus()
  }
  return { code, change, error: fault && texts[fault], go, field }
}

function faultOf(code: string) {
  const judged = judgeCode(code)
  return judged.ok ? undefined : judged.fault
}
