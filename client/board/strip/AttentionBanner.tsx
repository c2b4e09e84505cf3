import type { Attention } from '../../../shared/space/meeting/live.ts'
import { useServerNow } from '../../meeting/clock.ts'
import { useMeetingCommand } from '../../meeting/useMeetingCommand.ts'
import { Banner } from '../../ui/components/Banner.tsx'
import { Button } from '../../ui/components/Button.tsx'
import { useLanguage } from '../../ui/i18n/language.ts'
import { comeBack, leave, useLeft } from '../people/useAttentionView.ts'
import { useScene } from '../state/scene.ts'

type Follow = Extract<Attention, { kind: 'follow' }>

/** Who shows something to everyone, and the way out or back in; while people are held, until when. */
export function AttentionBanner() {
  const { space, board } = useScene()
  const { attention } = space.live
  if (attention?.kind !== 'follow' || attention.boardId !== board.id) return null
  return <Following follow={attention} />
}

function Following({ follow }: { follow: Follow }) {
  const { me, names, meeting } = useScene()
  const texts = meeting.attention
  const left = useLeft(follow.id)
  const held = useHeld(follow)
  const leader = names.get(follow.leaderId) ?? meeting.place.somebody
  if (follow.leaderId === me.id) {
    return <Banner action={<LeaderRelease />}>{held ? texts.leadHeld(held) : texts.lead}</Banner>
  }
  if (held) return <Banner>{texts.followsHeld(leader, held)}</Banner>
  const press = () => (left ? comeBack(follow.id) : leave(follow.id))
  return (
    <Banner action={<Button onClick={press}>{left ? texts.again : texts.stop}</Button>}>
      {left ? texts.left(leader) : texts.follows(leader)}
    </Banner>
  )
}

/** A participant to whom the screens were handed gives them back; facilitators have a bar for it. */
function LeaderRelease() {
  const { space, me, meeting } = useScene()
  const { send } = useMeetingCommand(space.id)
  if (me.role === 'facilitator') return null
  return <Button onClick={() => void send({ type: 'release' })}>{meeting.attention.release}</Button>
}

/** Until when nobody can leave, as a time of day; undefined when everyone can. */
function useHeld({ heldUntil }: Follow): string | undefined {
  const language = useLanguage()
  const now = useServerNow(1_000, heldUntil ?? 0)
  if (heldUntil === null || heldUntil <= now) return undefined
  return new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(heldUntil)
}
