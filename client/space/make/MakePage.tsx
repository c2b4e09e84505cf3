import { useState } from 'react'
import { makeTexts } from '../../../shared/texts/make.ts'
import type { MadeSpace } from '../../api/spaces.ts'
import { PageFrame } from '../../ui/components/PageFrame.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { usePageTitle } from '../../ui/usePageTitle.ts'
import { rememberSpace } from '../recent/recentSpaces.ts'
import { MadeStep } from './MadeStep.tsx'
import { MakeForm } from './MakeForm.tsx'

/** Making a space: one form, then the links. */
export default function MakePage() {
  const texts = useTexts(makeTexts)
  const [made, setMade] = useState<MadeSpace>()
  usePageTitle(texts.title)
  const keep = (space: MadeSpace) => {
    rememberSpace({ id: space.space.id, title: space.space.title, visitedAt: Date.now() })
    setMade(space)
  }
  return (
    <PageFrame width={made ? 'narrow' : 'form'}>
      {made ? <MadeStep made={made} /> : <MakeForm onMade={keep} />}
    </PageFrame>
  )
}
