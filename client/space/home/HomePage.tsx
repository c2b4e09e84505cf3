import { spaceTexts } from '../../../shared/texts/space.ts'
import { PageFrame } from '../../ui/components/PageFrame.tsx'
import { Waiting } from '../../ui/components/Waiting.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { EntryPage } from './entry/EntryPage.tsx'
import { KeepLink } from './entry/KeepLink.tsx'
import { useKeyInLink } from './entry/useKeyInLink.ts'
import { OpenHome } from './OpenHome.tsx'

type Props = { spaceId: string }

/** The home of a space: in with the key of a link, with the session of this browser, or told how to get in. */
export default function HomePage({ spaceId }: Props) {
  const texts = useTexts(spaceTexts)
  const entry = useKeyInLink(spaceId)
  if (entry.status === 'busy') {
    return (
      <PageFrame>
        <Waiting>{texts.exchanging}</Waiting>
      </PageFrame>
    )
  }
  if (entry.status === 'failed') return <EntryPage trouble={entry.trouble} linkFailed />
  if (entry.status === 'newLink') return <KeepLink link={entry.link} onGo={entry.on} />
  return <OpenHome spaceId={spaceId} isNew={entry.isNew} byFacilitatorLink={entry.by === 'facilitatorLink'} />
}
