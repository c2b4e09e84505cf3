import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { SnapshotFacts } from '../../../shared/protocol/readings.ts'
import { snapshotTexts } from '../../../shared/texts/snapshots.ts'
import { sendCommand } from '../../api/commands.ts'
import { useAction } from '../../api/useAction.ts'
import { announce } from '../../ui/components/announcements.ts'
import { Button } from '../../ui/components/Button.tsx'
import { Dialog, DialogActions } from '../../ui/components/Dialog.tsx'
import { useLanguage } from '../../ui/i18n/language.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useScene } from '../state/scene.ts'
import { Failed } from './Failed.tsx'
import styles from './Snapshots.module.css'
import { nameOfSnapshot } from './snapshotName.ts'

type Props = { snapshots: readonly SnapshotFacts[]; canRemove: boolean; onRemoved: () => void }

/** What was kept, the newest on top. */
export function KeptList({ snapshots, canRemove, onRemoved }: Props) {
  const texts = useTexts(snapshotTexts)
  const language = useLanguage()
  const [asked, setAsked] = useState<SnapshotFacts>()
  return (
    <>
      <ul className={styles.list} aria-label={texts.list}>
        {snapshots.toReversed().map((snapshot) => {
          const name = nameOfSnapshot(snapshot, language)
          return (
            <li key={snapshot.id} className={styles.kept}>
              <span className={styles.name}>{name}</span>
              <span className={styles.counts}>{texts.counts(snapshot.items, snapshot.links)}</span>
              {canRemove && (
                <Button
                  kind="plain"
                  icon={Trash2}
                  aria-label={texts.removeOf(name)}
                  onClick={() => setAsked(snapshot)}
                >
                  {texts.remove}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {asked && <RemoveDialog snapshot={asked} onClose={() => setAsked(undefined)} onRemoved={onRemoved} />}
    </>
  )
}

type DialogProps = { snapshot: SnapshotFacts; onClose: () => void; onRemoved: () => void }

function RemoveDialog({ snapshot, onClose, onRemoved }: DialogProps) {
  const { space, board } = useScene()
  const texts = useTexts(snapshotTexts)
  const name = nameOfSnapshot(snapshot, useLanguage())
  const { busy, trouble, run } = useAction(() =>
    sendCommand(space.id, { type: 'removeSnapshot', boardId: board.id, snapshotId: snapshot.id }),
  )
  const remove = async () => {
    if ((await run(undefined)) === undefined) return
    onClose()
    onRemoved()
    announce(texts.removed)
  }
  return (
    <Dialog open onClose={onClose} title={texts.removeAsk(name)} lead={texts.removeWarn}>
      {trouble && <Failed trouble={trouble} />}
      <DialogActions>
        <Button onClick={onClose}>{texts.cancel}</Button>
        <Button kind="danger" busy={busy ? texts.removing : undefined} onClick={() => void remove()}>
          {texts.remove}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
