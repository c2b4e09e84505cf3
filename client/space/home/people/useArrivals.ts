import { useEffect, useRef, useState } from 'react'
import type { Member } from '../../../../shared/space/model.ts'
import { spaceTexts } from '../../../../shared/texts/space.ts'
import { announce } from '../../../ui/components/announcements.ts'
import { useTexts } from '../../../ui/i18n/useTexts.ts'

/** How long someone who just came in stands out in the list. */
const freshMs = 8_000

/** Ids of the members who came in while one was looking. With `tell` their names are said as well. */
export function useArrivals(members: ReadonlyMap<string, Member>, tell: boolean): ReadonlySet<string> {
  const texts = useTexts(spaceTexts)
  const known = useRef<ReadonlySet<string>>(new Set(members.keys()))
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const arrived = [...members.values()].filter((member) => !known.current.has(member.id))
    known.current = new Set(members.keys())
    if (arrived.length === 0) return
    if (tell) announce(texts.people.arrived(arrived.map((member) => member.name).join(', ')))
    setFresh(new Set(arrived.map((member) => member.id)))
  }, [members, tell, texts])
  useEffect(() => {
    if (fresh.size === 0) return
    const timer = setTimeout(() => setFresh(new Set()), freshMs)
    return () => clearTimeout(timer)
  }, [fresh])
  return fresh
}
