import { createShapeId, type TLStore } from '@tldraw/tldraw'
import { Camera } from 'lucide-react'
import { useRef, useState } from 'react'
import { addImage } from '../../shared/board/edits/index.ts'
import { uploadTypes } from '../../shared/protocol/limits.ts'
import { listTexts } from '../../shared/texts/list.ts'
import { useEdits } from '../board/edits/useEdits.ts'
import { sendImages } from '../board/images/addImages.ts'
import { useScene } from '../board/state/scene.ts'
import { Button } from '../ui/components/Button.tsx'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { focusWhenThere, lineButton } from './focus.ts'
import type { Section } from './rows.ts'
import { WhereDialog } from './WhereDialog.tsx'

type Props = { zones: readonly Section[]; store: TLStore }

/** A photo or a picture from the phone, in a zone. */
export function PhotoButton({ zones, store }: Props) {
  const texts = useTexts(listTexts).add
  const field = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState<File[]>()
  const send = useSend(store)
  const take = (files: File[]) => {
    if (files.length > 0 && zones.length > 0) setChosen(files)
    else void send(files, undefined)
  }
  return (
    <>
      <Button icon={Camera} onClick={() => field.current?.click()}>
        {texts.photo}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        multiple
        accept={uploadTypes.join(',')}
        aria-label={texts.photo}
        onChange={({ target }) => {
          take([...(target.files ?? [])])
          target.value = ''
        }}
      />
      {chosen && (
        <WhereDialog
          title={texts.photoWhere}
          zones={zones}
          onClose={() => setChosen(undefined)}
          onChoose={(zone) => {
            setChosen(undefined)
            void send(chosen, zone)
          }}
        />
      )}
    </>
  )
}

function useSend(store: TLStore): (files: readonly File[], zone: string | undefined) => Promise<void> {
  const scene = useScene()
  const edits = useEdits()
  const latest = useRef(scene)
  latest.current = scene
  return async (files, zone) => {
    let last: string | undefined
    const sending = {
      spaceId: scene.space.id,
      notices: scene.notices,
      texts: () => latest.current.texts,
      connected: () => latest.current.view.connected,
    }
    await sendImages(sending, files, (image, name) => {
      const id = createShapeId()
      const { changed } = edits.apply((board) => addImage(board, { id, image, name, zone }), 'place image')
      if (changed) last = id
      return changed && store.has(id)
    })
    if (last) focusWhenThere(() => lineButton(last ?? ''))
  }
}
