import { useEffect, useRef } from 'react'
import { makeTexts } from '../../../shared/texts/make.ts'
import type { MadeSpace } from '../../api/spaces.ts'
import { ButtonLink } from '../../ui/components/Button.tsx'
import { CopyField } from '../../ui/components/CopyField.tsx'
import { QrCode } from '../../ui/components/QrCode.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useReachable } from '../useReachable.ts'
import styles from './Make.module.css'

/** The links of a new space: two to keep, one to give out. */
export function MadeStep({ made }: { made: MadeSpace }) {
  const texts = useTexts(makeTexts)
  const reachable = useReachable()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className={styles.form}>
      <header className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {texts.doneTitle(made.space.title)}
        </h1>
      </header>
      <section className={styles.sheet}>
        <div className={styles.invite}>
          <div className={styles.inviteWords}>
            <h2>{texts.joinTitle}</h2>
            <p className={styles.hint}>{texts.joinText}</p>
            <p className={styles.code}>
              <span className="visually-hidden">{texts.code} </span>
              {made.space.joinCode}
            </p>
          </div>
          <div className={styles.qr}>
            <QrCode link={reachable(made.links.join)} />
          </div>
        </div>
        <CopyField label={texts.joinLabel} value={reachable(made.links.join)} />
      </section>
      <section className={styles.part}>
        <p className={styles.keep}>{texts.doneText}</p>
        <CopyField
          label={texts.facilitatorLabel}
          hint={texts.facilitatorHint}
          value={reachable(made.links.facilitator)}
        />
        <CopyField
          label={texts.personalLabel}
          hint={texts.personalHint}
          value={reachable(made.links.personal)}
        />
      </section>
      <div className={styles.end}>
        <ButtonLink kind="primary" href={`/s/${made.space.id}`}>
          {texts.enter}
        </ButtonLink>
      </div>
    </div>
  )
}
