import { useId } from 'react'
import type { Poll } from '../../../shared/space/meeting/poll.ts'
import type { Member, SpaceState } from '../../../shared/space/model.ts'
import { pollTexts } from '../../../shared/texts/polls.ts'
import { useServerNow } from '../../meeting/clock.ts'
import { ButtonLink } from '../../ui/components/Button.tsx'
import { useLanguage } from '../../ui/i18n/language.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { boardHref } from '../boardHref.ts'
import { OpenPoll } from '../OpenPoll.tsx'
import { PollOutcome } from '../PollOutcome.tsx'
import { hasDots, openPolls, outcomesOnHome } from '../pollPlaces.ts'
import { untilWords } from '../untilWords.ts'
import { usePollNews } from '../usePollNews.ts'
import styles from './HomePolls.module.css'

type Props = { space: SpaceState; me: Member; connected: boolean }

/** Polls on the home: those that are open, to answer there, and the outcome of what was just closed. */
export function HomePolls({ space, me, connected }: Props) {
  const now = useServerNow(60_000)
  const open = openPolls(space)
  usePollNews(open)
  const outcomes = outcomesOnHome(space, now)
  return (
    <>
      {open.map((poll) => (
        <Card key={poll.id} poll={poll}>
          <OpenPoll space={space} me={me} poll={poll} connected={connected} />
        </Card>
      ))}
      {outcomes.map((poll) => (
        <Card key={poll.id} poll={poll}>
          {hasDots(poll) ? (
            <OnBoard space={space} me={me} poll={poll} />
          ) : (
            <PollOutcome poll={poll} nameOf={nobody} />
          )}
        </Card>
      ))}
    </>
  )
}

const nobody = () => undefined

function Card({ poll, children }: { poll: Poll; children: React.ReactNode }) {
  const texts = useTexts(pollTexts)
  const language = useLanguage()
  const id = useId()
  const isOpen = poll.state === 'open'
  const until = poll.closesAt === null ? texts.open : texts.openUntil(untilWords(poll.closesAt, language))
  return (
    <section className={styles.card} data-open={isOpen ? '' : undefined} aria-labelledby={id}>
      <header className={styles.head}>
        <p className={styles.kind}>{isOpen ? `${texts.poll} · ${until}` : texts.result.title}</p>
        <h2 id={id} className={styles.title}>
          {poll.title}
        </h2>
      </header>
      {children}
    </section>
  )
}

/** Dots are read on the board, where what they stand on has words. */
function OnBoard({ space, me, poll }: { space: SpaceState; me: Member; poll: Poll }) {
  const texts = useTexts(pollTexts)
  const href = boardHref(space, me, poll)
  return (
    <div className={styles.toBoard}>
      <p>{texts.result.people(poll.rounds.at(-1)?.people ?? 0)}</p>
      {href && <ButtonLink href={href}>{texts.dots.toBoard}</ButtonLink>}
    </div>
  )
}
