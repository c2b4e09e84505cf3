import type { TLStore } from '@tldraw/tldraw'
import { useState } from 'react'
import { listTexts } from '../../shared/texts/list.ts'
import { useScene } from '../board/state/scene.ts'
import { NoticeList } from '../board/strip/NoticeList.tsx'
import { Button } from '../ui/components/Button.tsx'
import { useTexts } from '../ui/i18n/useTexts.ts'
import styles from './List.module.css'
import { useListActions } from './listActions.ts'
import { PhotoButton } from './PhotoButton.tsx'
import type { Section } from './rows.ts'
import { WhereDialog } from './WhereDialog.tsx'

type Props = { sections: readonly Section[]; store: TLStore }

/** Messages, and what is made most: a note, a photo. */
export function ListFoot({ sections, store }: Props) {
  const { readOnly, notesOnly } = useScene()
  const texts = useTexts(listTexts).add
  const actions = useListActions()
  const [asking, setAsking] = useState(false)
  const zones = sections.filter(({ zone }) => zone !== undefined)
  return (
    <div className={styles.foot}>
      <NoticeList />
      {!readOnly && (
        <div className={styles.footRow}>
          <Button
            kind="primary"
            wide
            {...(zones.length > 0 ? { 'aria-haspopup': 'dialog' as const } : {})}
            onClick={() => (zones.length === 0 ? actions.add(undefined) : setAsking(true))}
          >
            {texts.note}
          </Button>
          {!notesOnly && <PhotoButton zones={zones} store={store} />}
        </div>
      )}
      {asking && (
        <WhereDialog
          title={texts.where}
          zones={zones}
          onClose={() => setAsking(false)}
          onChoose={(zone) => {
            setAsking(false)
            actions.add(zone)
          }}
        />
      )}
    </div>
  )
}
