import { useEffect, useRef } from 'react'
import { joinTexts } from '../../../shared/texts/join.ts'
import type { Joined, OpenSpace } from '../../api/join.ts'
import { ButtonLink } from '../../ui/components/Button.tsx'
import { CopyField } from '../../ui/components/CopyField.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import styles from './Join.module.css'

type Props = { space: OpenSpace; joined: Joined }

/** You are in: the way on first, the link to come back with below it. */
export default function WelcomeStep({ space, joined }: Props) {
  const texts = useTexts(joinTexts)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className={styles.form}>
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {texts.welcomeTitle(joined.member.name)}
        </h1>
        <p className={styles.under}>{texts.welcomeText(space.title)}</p>
      </header>
      <ButtonLink kind="primary" wide href={`/s/${space.id}`}>
        {texts.enter}
      </ButtonLink>
      <div className={styles.keep}>
        <CopyField label={texts.personalLabel} hint={texts.personalHint} value={joined.links.personal} />
      </div>
    </div>
  )
}
