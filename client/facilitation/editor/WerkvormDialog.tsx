import { type FormEvent, useState } from 'react'
import type { Meeting } from '../../../shared/space/meeting/meeting.ts'
import type { ScriptStep } from '../../../shared/space/meeting/script.ts'
import type { Language, Settings } from '../../../shared/space/model.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { type Werkvorm, werkvormen } from '../../../shared/werkvormen/index.ts'
import { SettingFields } from '../../space/home/boards/SettingFields.tsx'
import { WerkvormChoice } from '../../space/home/boards/WerkvormChoice.tsx'
import { Button } from '../../ui/components/Button.tsx'
import { Dialog, DialogActions } from '../../ui/components/Dialog.tsx'
import { useLanguage } from '../../ui/i18n/language.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { CommandTrouble } from '../CommandTrouble.tsx'
import { useDeskView } from '../deskView.ts'
import { groupingWords } from '../groupingChoice.ts'
import { useDeskCommand } from '../useDeskCommand.ts'
import styles from './Editor.module.css'

type Added = { meetingId: string; stepIds: string[] }
type Props = { meeting: Meeting | undefined; onClose: () => void; onAdded: (added: Added) => void }

const catalogue = Object.values(werkvormen)

/** Puts the steps of a werkvorm on the run sheet; what they are is shown before. */
export function WerkvormDialog({ meeting, onClose, onAdded }: Props) {
  const { space, texts } = useDeskView()
  const common = useTexts(commonTexts)
  const language = useLanguage()
  const command = useDeskCommand()
  const [chosen, setChosen] = useState<Werkvorm | undefined>(catalogue[0])
  const [settings, setSettings] = useState<Settings>({})
  const words = texts.editor
  if (!chosen) return null
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const place = meeting ? { meetingId: meeting.id } : {}
    const added = await command.send(
      { type: 'addWerkvorm', werkvorm: chosen.id, settings, ...place },
      words.werkvormAdded(chosen.texts[language].name),
    )
    if (!added) return
    onAdded(added)
    onClose()
  }
  return (
    <Dialog open onClose={onClose} title={words.addWerkvorm} width="wide">
      <form className={styles.werkvormForm} onSubmit={submit} noValidate>
        <WerkvormChoice
          options={catalogue}
          chosen={chosen}
          spaceLanguage={space.meta.language}
          onChoose={(werkvorm) => {
            setChosen(werkvorm)
            setSettings({})
          }}
        />
        <SettingFields werkvorm={chosen} settings={settings} onChange={setSettings} />
        <Script steps={scriptOf(chosen, settings, space.meta.language)} />
        <CommandTrouble command={command} />
        <DialogActions>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="submit" kind="primary" busy={command.busy ? texts.busy : undefined}>
            {words.werkvormAction}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

/** The steps as they will be; those of the usual settings while what is filled in does not fit. */
function scriptOf(werkvorm: Werkvorm, settings: Settings, language: Language): readonly ScriptStep[] {
  const parsed = werkvorm.settingsSchema.safeParse(settings)
  return werkvorm.script(parsed.success ? parsed.data : werkvorm.defaultSettings, language)
}

function Script({ steps }: { steps: readonly ScriptStep[] }) {
  const { texts } = useDeskView()
  return (
    <div className={styles.script}>
      <p>{texts.editor.werkvormSteps(steps.length)}</p>
      <ol>
        {steps.map((step) => (
          <li key={step.key}>
            <strong>{step.title}</strong> {groupingWords(step.grouping, texts.groupings)} ·{' '}
            {texts.sheet.planned(step.minutes)}
          </li>
        ))}
      </ol>
    </div>
  )
}
