import { TldrawUiMenuGroup, TldrawUiMenuItem, TldrawUiMenuSubmenu } from '@tldraw/tldraw'
import { useState } from 'react'
import { exportTexts } from '../../../shared/texts/exports.ts'
import { useSaving } from '../../exports/useSaving.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'

/** "Bewaar als…" in the menu of the canvas. */
export function SaveItems() {
  const { menu } = useTexts(exportTexts)
  return (
    <TldrawUiMenuGroup id="save">
      <TldrawUiMenuSubmenu id="save-as" label={menu.saveAs}>
        <Choices />
      </TldrawUiMenuSubmenu>
    </TldrawUiMenuGroup>
  )
}

function Choices() {
  const { groups, save } = useSaving()
  const [offered] = useState(groups)
  return offered.map(({ key, choices }) => (
    <TldrawUiMenuGroup key={key} id={`save-${key}`}>
      {choices.map((choice) => (
        <TldrawUiMenuItem
          key={choice.key}
          id={`save-${choice.key}`}
          label={choice.label}
          readonlyOk
          onSelect={() => void save(choice)}
        />
      ))}
    </TldrawUiMenuGroup>
  ))
}
