import { useEffect } from 'react'

/**
 * Keeps the screen from going dark while the page is shown. Browsers give it only to https and localhost; on plain
 * http the laptop's own settings decide.
 */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined
    let wanted = true
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        const given = await navigator.wakeLock?.request('screen')
        if (wanted) lock = given
        else await given?.release()
      } catch {
        // A low battery may refuse it; it is asked again when the page is next shown.
      }
    }
    void ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      wanted = false
      document.removeEventListener('visibilitychange', ask)
      void lock?.release().catch(() => undefined)
    }
  }, [])
}
