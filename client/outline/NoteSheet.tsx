import { Trash2 } from 'lucide-react'
import type { Outline } from '../../shared/board/outline/types.ts'
import { listTexts } from '../../shared/texts/list.ts'
import { useScene } from '../board/state/scene.ts'
import { Button } from '../ui/components/Button.tsx'
import { Dialog, DialogActions } from '../ui/components/Dialog.tsx'
import { useTexts } from '../ui/i18n/useTexts.ts'
import type { Row } from './rows.ts'
import { rowWords, shortWords } from './rowWords.ts'
import { FieldParts } from './sheet/FieldParts.tsx'
import { HoldPart } from './sheet/HoldPart.tsx'
import { LinkParts } from './sheet/LinkParts.tsx'
import { LookPart } from './sheet/LookPart.tsx'
import styles from './sheet/Sheet.module.css'
import { WherePart } from './sheet/WherePart.tsx'

type Props = { row: Row; outline: Outline; onClose: () => void; onRemove: (row: Row) => void }

/** Everything that can be done with a note beside its words. What is chosen is done at once. */
export function NoteSheet({ row, outline, onClose, onRemove }: Props) {
  const { board, notesOnly, readOnly } = useScene()
  const texts = useTexts(listTexts)
  const madeBy = useMadeBy(row)
  return (
    <Dialog
      open
      onClose={onClose}
      title={texts.sheet.title(shortWords(rowWords(row, texts.note)))}
      {...(madeBy === '' ? {} : { lead: madeBy })}
    >
      {!readOnly && (
        <div className={styles.sheet}>
          <WherePart key={row.id} row={row} outline={outline} />
          {row.color !== '' && <LookPart row={row} werkvorm={board.werkvorm} />}
          <FieldParts row={row} werkvorm={board.werkvorm} />
          <LinkParts row={row} outline={outline} mayConnect={!notesOnly} />
          <HoldPart row={row} />
        </div>
      )}
      <DialogActions>
        {!readOnly && (
          <Button kind="danger" icon={Trash2} onClick={() => onRemove(row)}>
            {texts.sheet.remove}
          </Button>
        )}
        <Button kind="primary" onClick={onClose}>
          {texts.sheet.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

/** Who made it and where it came from; on an anonymous board nobody. */
function useMadeBy(row: Row): string {
  const { space, board, names, meeting, texts: words } = useScene()
  const texts = useTexts(listTexts)
  const member = row.by === undefined ? undefined : space.members.get(row.by)
  const known = member ? [names.get(member.id) ?? member.name, member.discipline] : [words.people.gone]
  const who = board.anonymous
    ? meeting.harvest.anonymous
    : row.by === undefined
      ? ''
      : known.filter(Boolean).join(', ')
  const from = row.origin ? meeting.harvest.from(row.origin.label) : ''
  return [who && texts.sheet.made(who), from].filter(Boolean).join(' · ')
}
