import { useCallback } from 'react'
import { type Profile, type ProfilesOutcome, profileFields } from '../../../../shared/reading/profiles.ts'
import { profilesTexts } from '../../../../shared/reading/views/profiles/texts.ts'
import type { Board, Member } from '../../../../shared/space/model.ts'
import { spaceTexts } from '../../../../shared/texts/space.ts'
import { getProfiles } from '../../../api/readings.ts'
import { type RequestState, useRequest } from '../../../api/useRequest.ts'
import { placePath } from '../../../meeting/useFollowPlace.ts'
import { Dialog } from '../../../ui/components/Dialog.tsx'
import { ErrorNotice } from '../../../ui/components/ErrorNotice.tsx'
import { Link } from '../../../ui/components/Link.tsx'
import { Waiting } from '../../../ui/components/Waiting.tsx'
import { useTexts } from '../../../ui/i18n/useTexts.ts'
import styles from './Card.module.css'

type Props = { spaceId: string; board: Board; member: Member; name: string; onClose: () => void }

/** What a person shared of themselves on the board where the cards hang. */
export function CardDialog({ spaceId, board, member, name, onClose }: Props) {
  const texts = useTexts(spaceTexts)
  const { state } = useRequest(useCallback(() => getProfiles(spaceId, board.id), [spaceId, board.id]))
  return (
    <Dialog open onClose={onClose} title={texts.people.card.title(name)} lead={member.discipline}>
      <Shared state={state} member={member} name={name} />
      <p className={styles.from}>
        {texts.people.card.from} <Link href={placePath(spaceId, board.id)}>{board.title}</Link>
      </p>
    </Dialog>
  )
}

type SharedProps = { state: RequestState<{ outcome: ProfilesOutcome }>; member: Member; name: string }

function Shared({ state, member, name }: SharedProps) {
  const { card } = useTexts(spaceTexts).people
  if (state.status === 'waiting') return <Waiting>{card.reading}</Waiting>
  if (state.status === 'failed') return <ErrorNotice>{state.trouble.message}</ErrorNotice>
  const profile = state.value.outcome.profiles.find(({ memberId }) => memberId === member.id)
  if (!profile || Object.keys(profile.fields).length === 0) return <p>{card.nothing(name)}</p>
  return <Fields profile={profile} />
}

function Fields({ profile }: { profile: Profile }) {
  const { fields } = useTexts(profilesTexts)
  return (
    <dl className={styles.fields}>
      {profileFields.map((field) => {
        const notes = profile.fields[field] ?? []
        return notes.length === 0 ? null : (
          <div key={field}>
            <dt>{fields[field]}</dt>
            {notes.map(({ id, text }) => (
              <dd key={id}>{text}</dd>
            ))}
          </div>
        )
      })}
    </dl>
  )
}
