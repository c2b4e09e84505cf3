import { useEffect, useRef } from 'react'
import type { Role } from '../../../shared/space/model.ts'
import { spaceTexts } from '../../../shared/texts/space.ts'
import { announce } from '../../ui/components/announcements.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'

/** Tells who gets another role while looking at the home, and who just came in by the link of facilitators. */
export function useRoleNotice(role: Role, byFacilitatorLink: boolean): void {
  const texts = useTexts(spaceTexts)
  // The copy on this device may be older than the link: being a facilitator already counts as news then.
  const told = useRef<Role | undefined>(byFacilitatorLink && role === 'facilitator' ? undefined : role)
  useEffect(() => {
    if (told.current === role) return
    told.current = role
    announce(texts.roleNow[role])
  }, [role, texts])
}
