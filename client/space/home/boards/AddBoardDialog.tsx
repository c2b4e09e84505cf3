import { type FormEvent, useState } from 'react'
import { limits } from '../../../../shared/protocol/limits.ts'
import type { Settings } from '../../../../shared/space/model.ts'
import { commonTexts } from '../../../../shared/texts/common.ts'
import { spaceTexts } from '../../../../shared/texts/space.ts'
import { type Werkvorm, werkvormen } from '../../../../shared/werkvormen/index.ts'
import { Button } from '../../../ui/components/Button.tsx'
import { Dialog, DialogActions } from '../../../ui/components/Dialog.tsx'
import { TextField } from '../../../ui/components/TextField.tsx'
import { useLanguage } from '../../../ui/i18n/language.ts'
import { useTexts } from '../../../ui/i18n/useTexts.ts'
import type { HomeView } from '../homeView.ts'
import { useCommand } from '../useCommand.ts'
import styles from './Boards.module.css'
import { SettingFields } from './SettingFields.tsx'
import { WerkvormChoice } from './WerkvormChoice.tsx'

type Props = { home: HomeView; onClose: () => void }

const catalogue = Object.values(werkvormen)

/** Adds a board: which werkvorm, what it is called, and the settings of the werkvorm. */
export function AddBoardDialog({ home, onClose }: Props) {
  const texts = useTexts(spaceTexts)
  const common = useTexts(commonTexts)
  const language = useLanguage()
  const [chosen, setChosen] = useState<Werkvorm | undefined>(catalogue[0])
  const [title, setTitle] = useState('')
  const [settings, setSettings] = useState<Settings>({})
  const { busy, send } = useCommand(home.space.id)
  if (!chosen) return null

  const choose = (werkvorm: Werkvorm) => {
    setChosen(werkvorm)
    setSettings({})
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const name = title.trim() || chosen.texts[home.space.meta.language].name
    const added = await send(
      { type: 'addBoard', werkvorm: chosen.id, title: name.slice(0, limits.titleCharacters), settings },
      texts.addBoard.added(name),
    )
    if (added) onClose()
  }

  return (
    <Dialog open onClose={onClose} title={texts.addBoard.title} width="wide">
      <form className={styles.form} onSubmit={submit} noValidate>
        <WerkvormChoice
          options={catalogue}
          chosen={chosen}
          onChoose={choose}
          spaceLanguage={home.space.meta.language}
        />
        <TextField
          label={texts.addBoard.boardTitle}
          placeholder={chosen.texts[language].name}
          optional
          value={title}
          onChange={setTitle}
          maxLength={limits.titleCharacters}
          autoComplete="off"
        />
        <SettingFields werkvorm={chosen} settings={settings} onChange={setSettings} />
        <DialogActions>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="submit" kind="primary" busy={busy ? texts.addBoard.busy : undefined}>
            {texts.addBoard.action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
