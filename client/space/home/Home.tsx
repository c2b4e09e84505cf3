import { Settings, UserRound } from 'lucide-react'
import { useState } from 'react'
import { spaceTexts } from '../../../shared/texts/space.ts'
import { MeetingPanel } from '../../meeting/home/MeetingPanel.tsx'
import { useMeetingPage } from '../../meeting/useMeetingPage.ts'
import { HomePolls } from '../../polls/home/HomePolls.tsx'
import { Button } from '../../ui/components/Button.tsx'
import { DisciplineMarks } from '../../ui/components/DisciplineMark.tsx'
import { PageFrame } from '../../ui/components/PageFrame.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { usePageTitle } from '../../ui/usePageTitle.ts'
import { Boards } from './boards/Boards.tsx'
import { NewLinkNote } from './entry/NewLinkNote.tsx'
import styles from './Home.module.css'
import { HomeBanners } from './HomeBanners.tsx'
import { type HomeView, isFacilitator } from './homeView.ts'
import { Invite } from './invite/Invite.tsx'
import { People } from './people/People.tsx'
import { ProfileDialog } from './people/ProfileDialog.tsx'
import { SettingsDialog } from './settings/SettingsDialog.tsx'
import { useBoardAhead } from './useBoardAhead.ts'
import { useRoleNotice } from './useRoleNotice.ts'

type Props = {
  home: HomeView
  /** Came in for the first time by the link of facilitators, without a name yet. */
  isNew: boolean
  /** Came in by that link, with or without a name. */
  byFacilitatorLink: boolean
}

/** The home of a space: its boards, its people, and the way in for who is not there yet. */
export function Home({ home, isNew, byFacilitatorLink }: Props) {
  const { space, me, connected } = home
  const texts = useTexts(spaceTexts)
  useBoardAhead(space)
  useMeetingPage({ state: space, me, connected, open: 'home' })
  const [dialog, setDialog] = useState<'profile' | 'settings' | undefined>(isNew ? 'profile' : undefined)
  const close = () => setDialog(undefined)
  usePageTitle(space.meta.title)
  // A new facilitator is told in the dialog that asks for a name.
  useRoleNotice(me.role, byFacilitatorLink && !isNew)
  return (
    <DisciplineMarks members={space.members.values()}>
      <PageFrame
        width="wide"
        bar={
          <div className={styles.bar}>
            {isFacilitator(home) && (
              <Button kind="plain" icon={Settings} onClick={() => setDialog('settings')}>
                {texts.settings.menu}
              </Button>
            )}
            <Button kind="plain" icon={UserRound} onClick={() => setDialog('profile')}>
              {me.name}
            </Button>
          </div>
        }
      >
        <div className={styles.home}>
          <header className={styles.head}>
            <h1 className={styles.title}>{space.meta.title}</h1>
            <p className={styles.role}>
              {texts.roles[me.role]} · {texts.memberCount(space.members.size)}
            </p>
          </header>
          <HomeBanners home={home} />
          <NewLinkNote spaceId={space.id} />
          <div className={styles.boards}>
            <MeetingPanel space={space} me={me} online={home.online} />
            <HomePolls space={space} me={me} connected={connected} />
            <Boards home={home} />
          </div>
          <aside className={styles.side}>
            <Invite home={home} />
            <People home={home} />
          </aside>
        </div>
        {dialog === 'profile' && (
          <ProfileDialog
            home={home}
            member={me}
            {...(isNew ? { lead: texts.newFacilitator } : {})}
            onClose={close}
          />
        )}
        {dialog === 'settings' && <SettingsDialog home={home} onClose={close} />}
      </PageFrame>
    </DisciplineMarks>
  )
}
