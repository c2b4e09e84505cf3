import { type Ref, useImperativeHandle, useRef } from 'react'
import { useBringIn } from './useBringIn.ts'

/** Opens the window in which a file is chosen. */
export type ChooseFile = { open(): void }

/** The unseen field behind "bring in a drawing". */
export function TldrInput({ ref }: { ref: Ref<ChooseFile> }) {
  const input = useRef<HTMLInputElement>(null)
  const bring = useBringIn()
  useImperativeHandle(ref, () => ({ open: () => input.current?.click() }), [])
  return (
    <input
      ref={input}
      type="file"
      accept=".tldr,application/vnd.tldraw+json"
      hidden
      data-bring-in=""
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? []
        // The same file again is a choice too.
        currentTarget.value = ''
        if (file) void bring(file)
      }}
    />
  )
}
