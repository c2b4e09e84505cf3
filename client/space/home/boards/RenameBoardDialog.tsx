import { type FormEvent, useState } from 'react'
import { limits } from '../../../../shared/protocol/limits.ts'
import type { Board } from '../../../../shared/space/model.ts'
import { commonTexts } from '../../../../shared/texts/common.ts'
import { spaceTexts } from '../../../../shared/texts/space.ts'
import { Button } from '../../../ui/components/Button.tsx'
import { Dialog, DialogActions } from '../../../ui/components/Dialog.tsx'
import { TextField } from '../../../ui/components/TextField.tsx'
import { useTexts } from '../../../ui/i18n/useTexts.ts'
import type { HomeView } from '../homeView.ts'
import { useCommand } from '../useCommand.ts'
import styles from './Boards.module.css'

type Props = { home: HomeView; board: Board; onClose: () => void }

export function RenameBoardDialog({ home, board, onClose }: Props) {
  const texts = useTexts(spaceTexts)
  const common = useTexts(commonTexts)
  const [title, setTitle] = useState(board.title)
  const { busy, send } = useCommand(home.space.id)
  const empty = title.trim() === ''
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (empty || busy) return
    if (await send({ type: 'renameBoard', boardId: board.id, title }, texts.renameBoard.done)) onClose()
  }
  return (
    <Dialog open onClose={onClose} title={texts.renameBoard.title}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={texts.renameBoard.label}
          value={title}
          onChange={setTitle}
          error={empty ? texts.renameBoard.missing : undefined}
          maxLength={limits.titleCharacters}
          autoComplete="off"
        />
        <DialogActions>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="submit" kind="primary" busy={busy ? common.saving : undefined}>
            {common.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
