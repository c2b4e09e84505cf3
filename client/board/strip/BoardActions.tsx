import { ChevronDown, LayoutTemplate, PencilLine, Snowflake, Sun } from 'lucide-react'
import { useEffect, useState } from 'react'
import { limits } from '../../../shared/protocol/limits.ts'
import { sendCommand } from '../../api/commands.ts'
import { useAction } from '../../api/useAction.ts'
import { announce } from '../../ui/components/announcements.ts'
import { Button } from '../../ui/components/Button.tsx'
import { Dialog, DialogActions } from '../../ui/components/Dialog.tsx'
import { Menu, MenuItem, MenuRule } from '../../ui/components/Menu.tsx'
import { TextField } from '../../ui/components/TextField.tsx'
import { useScene } from '../state/scene.ts'
import { useSlow } from '../state/useSlow.ts'
import styles from './BoardActions.module.css'
import { useFreeze } from './useFreeze.ts'

/** What a facilitator does with the board as a whole. */
export function BoardActions({ narrow }: { narrow: boolean }) {
  const { board, texts, view, setMode, layoutOpen, setLayoutOpen } = useScene()
  const [renaming, setRenaming] = useState(false)
  const freeze = useFreeze()
  return (
    <>
      <Menu label={texts.menu.label} {...(narrow ? {} : { face: <BoardFace label={texts.menu.button} /> })}>
        <MenuItem
          icon={board.frozen ? Sun : Snowflake}
          disabled={freeze.busy}
          onSelect={() => void freeze.run(!board.frozen)}
        >
          {board.frozen ? texts.menu.unfreeze : texts.menu.freeze}
        </MenuItem>
        <MenuItem icon={PencilLine} onSelect={() => setRenaming(true)}>
          {texts.menu.rename}
        </MenuItem>
        <MenuRule />
        <MenuItem
          icon={LayoutTemplate}
          disabled={view.access.layout !== 'write'}
          onSelect={() => {
            setMode('canvas')
            setLayoutOpen(!layoutOpen)
          }}
        >
          {layoutOpen ? texts.menu.layoutDone : texts.menu.layout}
        </MenuItem>
      </Menu>
      {renaming && <RenameDialog onClose={() => setRenaming(false)} />}
    </>
  )
}

function BoardFace({ label }: { label: string }) {
  return (
    <>
      {label}
      <ChevronDown size={16} aria-hidden />
    </>
  )
}

function RenameDialog({ onClose }: { onClose: () => void }) {
  const { space, board, texts, setUnanswered } = useScene()
  const [title, setTitle] = useState(board.title)
  const action = useAction(() => sendCommand(space.id, { type: 'renameBoard', boardId: board.id, title }))
  const slow = useSlow(action.busy)
  const lost = action.trouble?.kind === 'offline'
  useEffect(() => setUnanswered(lost), [lost, setUnanswered])
  const save = async () => {
    if ((await action.run(undefined)) === undefined) return
    announce(title)
    onClose()
  }
  return (
    <Dialog open onClose={onClose} title={texts.menu.rename}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextField
          label={texts.menu.renameTitle}
          value={title}
          onChange={setTitle}
          maxLength={limits.titleCharacters}
          required
          autoFocus
          {...(action.trouble ? { error: action.trouble.message } : {})}
        />
        {slow && <p role="status">{texts.menu.noAnswerYet}</p>}
        <DialogActions>
          <Button onClick={onClose}>{texts.menu.cancel}</Button>
          <Button
            kind="primary"
            type="submit"
            disabled={title.trim() === ''}
            busy={action.busy ? texts.menu.renaming : undefined}
          >
            {texts.menu.renameSave}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
