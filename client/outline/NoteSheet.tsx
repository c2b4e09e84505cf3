import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Outline } from '../../shared/board/outline/types.ts'
import { listTexts } from '../../shared/texts/list.ts'
import { useScene } from '../board/state/scene.ts'
import { Button } from '../ui/components/Button.tsx'
import { Dialog, DialogActions } from '../ui/components/Dialog.tsx'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { FirstPlacePart } from './FirstPlacePart.tsx'
import { type Asked, placeToCome } from './firstPlace.ts'
import type { Row } from './rows.ts'
import { rowWords, shortWords } from './rowWords.ts'
import { FieldParts } from './sheet/FieldParts.tsx'
import { HoldPart } from './sheet/HoldPart.tsx'
import { LinkParts } from './sheet/LinkParts.tsx'
import { LookPart } from './sheet/LookPart.tsx'
import { PlacePart } from './sheet/PlacePart.tsx'
import styles from './sheet/Sheet.module.css'
import { ZonePart } from './sheet/ZonePart.tsx'
import { useFirstPlace } from './useFirstPlace.ts'

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
          <ZonePart row={row} outline={outline} />
          <OwnPlace key={row.id} row={row} outline={outline} />
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

/** Its values; what waits for a place gets them here. The fields stay when it has gone to its place. */
function OwnPlace({ row, outline }: { row: Row; outline: Outline }) {
  const [asked] = useState(() => placeToCome(outline, row.zone))
  const zone = outline.zones.find(({ name }) => name === row.zone)
  if (asked && (zone?.name === asked.zone || zone?.name === asked.waits?.name))
    return <GivePlace row={row} asked={asked} />
  return zone?.axes && <PlacePart key={zone.name} row={row} axes={zone.axes} />
}

function GivePlace({ row, asked }: { row: Row; asked: Asked }) {
  const place = useFirstPlace(row.id, asked)
  return <FirstPlacePart asked={asked} place={place} />
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
