import type { SpaceState } from '../../../shared/space/model.ts'
import { screenTexts } from '../../../shared/texts/screen.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { codeParts } from '../people.ts'
import styles from './Scenes.module.css'

/** The way in for who comes later, small in a corner. */
export function CornerCode({ space }: { space: SpaceState }) {
  const texts = useTexts(screenTexts)
  if (space.meta.closed) return null
  return (
    <p className={styles.corner}>
      {texts.later} {texts.code} <strong>{codeParts(space.meta.joinCode).join(' ')}</strong>
    </p>
  )
}
