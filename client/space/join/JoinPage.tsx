import { useCallback, useEffect } from 'react'
import { parseJoinCode } from '../../../shared/space/joinCode.ts'
import { joinTexts } from '../../../shared/texts/join.ts'
import { findSpace } from '../../api/join.ts'
import { useRequest } from '../../api/useRequest.ts'
import { PageFrame } from '../../ui/components/PageFrame.tsx'
import { Waiting } from '../../ui/components/Waiting.tsx'
import { suggestLanguage } from '../../ui/i18n/language.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { usePageTitle } from '../../ui/usePageTitle.ts'
import { CodeStep } from './CodeStep.tsx'
import { JoinSteps } from './JoinSteps.tsx'
import { JoinTrouble } from './JoinTrouble.tsx'

type Props = { code: string | undefined }

/** Joining a space: the code, who you are, and you are in. */
export default function JoinPage({ code: typed }: Props) {
  const texts = useTexts(joinTexts)
  usePageTitle(texts.title)
  const code = parseJoinCode(typed ?? '')
  return (
    <PageFrame width="form">
      {code ? <WithCode key={code} code={code} /> : <CodeStep key={typed} typed={typed ?? ''} />}
    </PageFrame>
  )
}

function WithCode({ code }: { code: string }) {
  const texts = useTexts(joinTexts)
  const { state, again } = useRequest(useCallback(() => findSpace(code), [code]))
  const language = state.status === 'done' ? state.value.language : undefined
  useEffect(() => {
    if (language) suggestLanguage(language)
  }, [language])
  if (state.status === 'waiting') return <Waiting>{texts.finding}</Waiting>
  if (state.status === 'failed') return <JoinTrouble trouble={state.trouble} code={code} onRetry={again} />
  return <JoinSteps space={state.value} code={code} />
}
