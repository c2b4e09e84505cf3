import { joinTexts } from '../../../shared/texts/join.ts'
import type { OwnPlace } from '../../api/ownPlace.ts'
import { Button, ButtonLink } from '../../ui/components/Button.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import styles from './Join.module.css'

type Props = { place: OwnPlace; onOther: () => void }

/** For who scans the code a second time: the same person stays one member. */
export function AlreadyStep({ place, onOther }: Props) {
  const texts = useTexts(joinTexts)
  const { name } = place.member
  return (
    <div className={styles.form}>
      <p className={styles.eyebrow}>{place.space.title}</p>
      <h1>{texts.alreadyTitle(name)}</h1>
      <p>{texts.alreadyText}</p>
      <div className={styles.actions}>
        <ButtonLink kind="primary" href={`/s/${place.space.id}`}>
          {texts.alreadyAction(name)}
        </ButtonLink>
        <Button onClick={onOther}>{texts.alreadyOther}</Button>
      </div>
    </div>
  )
}
