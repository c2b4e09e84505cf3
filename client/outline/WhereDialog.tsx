import { listTexts } from '../../shared/texts/list.ts'
import { Button } from '../ui/components/Button.tsx'
import { Dialog } from '../ui/components/Dialog.tsx'
import { useTexts } from '../ui/i18n/useTexts.ts'
import styles from './List.module.css'
import type { Section } from './rows.ts'

type Props = {
  title: string
  zones: readonly Section[]
  onClose: () => void
  onChoose: (zone: string | undefined) => void
}

/** In which zone something new comes. */
export function WhereDialog({ title, zones, onClose, onChoose }: Props) {
  const texts = useTexts(listTexts)
  return (
    <Dialog open onClose={onClose} title={title}>
      <ul className={styles.where}>
        {zones.map(({ zone, title: name }) => (
          <li key={zone}>
            <Button wide onClick={() => onChoose(zone)}>
              {name || texts.zone.nameless}
            </Button>
          </li>
        ))}
        <li>
          <Button kind="plain" wide onClick={() => onChoose(undefined)}>
            {texts.add.elsewhere}
          </Button>
        </li>
      </ul>
    </Dialog>
  )
}
