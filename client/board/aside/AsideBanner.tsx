import { useState } from 'react'
import { Banner } from '../../ui/components/Banner.tsx'
import { Button } from '../../ui/components/Button.tsx'
import { useScene } from '../state/scene.ts'
import { AsideDialog } from './AsideDialog.tsx'
import { useAside } from './useAside.ts'

/** Says that work of this board is only on this device, until somebody put it back or threw it away. */
export function AsideBanner() {
  const { texts, view } = useScene()
  const { works, forget } = useAside()
  const [open, setOpen] = useState(false)
  const [newest] = works
  if (!newest || !view.store) return null
  return (
    <>
      <Banner tone="warning" action={<Button onClick={() => setOpen(true)}>{texts.aside.open}</Button>}>
        {texts.aside.banner}
      </Banner>
      {open && (
        <AsideDialog
          key={newest.key}
          work={newest}
          store={view.store}
          forget={forget}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
