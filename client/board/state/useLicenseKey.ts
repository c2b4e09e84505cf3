import { useEffect, useState } from 'react'
import { getConfig } from '../../api/config.ts'

type LicenseKey = { readonly key: string | undefined }

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
    void getConfig().then((answer) => {
      if (answer.ok) known = { key: answer.value.tldrawLicenseKey }
      if (wanted) setKey(known ?? { key: undefined })
    })
    return () => {
      wanted = false
    }
  }, [])
  return key
}
