import { type Editor, useValue } from '@tldraw/tldraw'
import { useState } from 'react'
import { AstrayBar } from '../../meeting/AstrayBar.tsx'
import { OthersBar } from '../../meeting/facilitator/OthersBar.tsx'
import { othersWork } from '../../meeting/facilitator/othersWork.ts'
import { Banner } from '../../ui/components/Banner.tsx'
import { Button } from '../../ui/components/Button.tsx'
import { AsideBanner } from '../aside/AsideBanner.tsx'
import { follow, followedMember } from '../people/follow.ts'
import { presentPeople } from '../people/present.ts'
import { SharesNothing } from '../sharing/SharesNothing.tsx'
import { fullness } from '../state/fullness.ts'
import { type Scene, useScene } from '../state/scene.ts'
import { AttentionBanner } from './AttentionBanner.tsx'
import styles from './Banners.module.css'
import { useFreeze } from './useFreeze.ts'

/** Lines under the strip that say what is out of the ordinary, each with what to do. */
export function Banners({ editor }: { editor: Editor | undefined }) {
  return (
    <div className={styles.banners}>
      <ConnectionBanner />
      <AstrayBanner />
      <AccessBanner />
      <LayoutBanner />
      <FullnessBanner />
      <SetAsideBanner />
      <AsideBanner />
      <SharesNothing />
      <AttentionBanner />
      {editor && <FollowBanner editor={editor} />}
    </div>
  )
}

function ConnectionBanner() {
  const scene = useScene()
  if (scene.view.connected) return null
  return <Banner tone="offline">{offlineWords(scene)}</Banner>
}

function AstrayBanner() {
  const { space, board, me, astray } = useScene()
  const others = me.role === 'facilitator' ? othersWork(space, board) : undefined
  if (others) return <OthersBar spaceId={space.id} others={others} />
  return astray ? <AstrayBar space={space} belongs={astray} /> : null
}

function offlineWords({ view, texts, readOnly }: Scene): string {
  if (readOnly) return texts.banner.offlineReading
  return view.saved === 'unsaved' ? texts.banner.offlineUnsaved : texts.banner.offline
}

function AccessBanner() {
  const { board, texts, readOnly } = useScene()
  const freeze = useFreeze()
  if (readOnly) return <Banner>{texts.banner[readOnly]}</Banner>
  if (!board.frozen) return null
  return (
    <Banner
      action={
        <Button busy={freeze.busy ? texts.menu.unfreezing : undefined} onClick={() => void freeze.run(false)}>
          {texts.banner.unfreeze}
        </Button>
      }
    >
      {texts.banner.frozenFacilitator}
    </Banner>
  )
}

function LayoutBanner() {
  const { layoutOpen, setLayoutOpen, texts } = useScene()
  if (!layoutOpen) return null
  return (
    <Banner
      tone="warning"
      action={<Button onClick={() => setLayoutOpen(false)}>{texts.banner.layoutDone}</Button>}
    >
      {texts.banner.layout}
    </Banner>
  )
}

function FullnessBanner() {
  const { view, texts, readOnly } = useScene()
  const state = fullness(view.records)
  if (state === 'roomy' || readOnly) return null
  return (
    <Banner tone="warning">
      {state === 'full' ? texts.banner.full : texts.banner.crowded(view.records)}
    </Banner>
  )
}

function SetAsideBanner() {
  const { view, texts } = useScene()
  const [seen, setSeen] = useState(0)
  if (view.setAside <= seen) return null
  return (
    <Banner
      tone="warning"
      action={<Button onClick={() => setSeen(view.setAside)}>{texts.banner.dismiss}</Button>}
    >
      {texts.banner.setAside(view.setAside)}
    </Banner>
  )
}

/** Whom I follow, and who follows me: nobody looks along unseen. */
function FollowBanner({ editor }: { editor: Editor }) {
  const { space, me, names, texts } = useScene()
  const followed = useValue('followed', () => followedMember(editor), [editor])
  const followers = useValue(
    'followers',
    () => presentPeople(editor, space, me.id).filter((present) => present.followsMe),
    [editor, space, me.id],
  )
  // Whom everyone follows is told by AttentionBanner.
  const { attention } = space.live
  const together = attention?.kind === 'follow' ? attention.leaderId : undefined
  const name = followed && followed !== together && (names.get(followed) ?? texts.people.somebody)
  return (
    <>
      {name && (
        <Banner
          action={<Button onClick={() => follow(editor, undefined)}>{texts.banner.stopFollowing}</Button>}
        >
          {texts.banner.following(name)}
        </Banner>
      )}
      {followers.length > 0 && together !== me.id && (
        <Banner>
          {texts.banner.followedBy(followers.map(({ member }) => names.get(member.id) ?? member.name))}
        </Banner>
      )}
    </>
  )
}
