import { useEffect, useState } from 'react'
import { getConfig } from '../../api/config.ts'

type LicenseKey = { readonly key: string | undefined }

let asked: Promise<LicenseKey> | undefined
let known: LicenseKey | undefined

/**
 * tldraw's licence key, where the owner of this server has one. tldraw reads it once, so the canvas waits
 * for the answer; when none comes, it opens without.
 */
export function useLicenseKey(): LicenseKey | 'waiting' {
  const [key, setKey] = useState<LicenseKey | 'waiting'>(known ?? 'waiting')
  useEffect(() => {
    if (known) return
    let wanted = true
    asked ??= ask()
    void asked.then((answer) => wanted && setKey(answer))
    return () => {
      wanted = false
    }
  }, [])
  return key
}

async function ask(): Promise<LicenseKey> {
  const answer = await getConfig()
  if (answer.ok) known = { key: answer.value.tldrawLicenseKey }
  // Without an answer the question is asked again on the next board.
  else asked = undefined
  return known ?? { key: undefined }
}
