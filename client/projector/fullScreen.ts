import { useSyncExternalStore } from 'react'

/** The whole screen for this page, where the browser lets a page ask for it. */
export const fullScreen = {
  isPossible: (): boolean => document.fullscreenEnabled === true,
  toggle: (): void => {
    const done = document.fullscreenElement
      ? document.exitFullscreen?.()
      : document.documentElement.requestFullscreen?.()
    // A browser that says no leaves the page as it is.
    done?.catch(() => undefined)
  },
}

/** Whether nothing but this page is on the screen, by this page or by the browser's own F11. */
export function useIsFullScreen(): boolean {
  return useSyncExternalStore(subscribe, isFullScreen)
}

function isFullScreen(): boolean {
  return document.fullscreenElement !== null || matchMedia('(display-mode: fullscreen)').matches
}

function subscribe(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener)
  addEventListener('resize', listener)
  return () => {
    document.removeEventListener('fullscreenchange', listener)
    removeEventListener('resize', listener)
  }
}
