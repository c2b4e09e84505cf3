import { useSyncExternalStore } from 'react'

export type ThemeChoice = 'system' | 'light' | 'dark'
export type Theme = 'light' | 'dark'

/** Continues public/theme.js, which reads the same key before the first paint. */
const storageKey = 'samenbord.theme'
const systemDark = matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()
let choice = readChoice()
let usual: Theme | undefined

/** What the person chose: follow the system, or always light or dark. */
export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(subscribe, () => choice)
}

/** The theme that is shown now; tldraw follows it too. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme)
}

export function chooseTheme(next: ThemeChoice): void {
  choice = next
  try {
    localStorage.setItem(storageKey, next)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  show()
}

/** What is shown to who did not choose, whatever their system does; undefined: what the system does. */
export function setUsualTheme(theme: Theme | undefined): void {
  usual = theme
  show()
}

function currentTheme(): Theme {
  if (choice !== 'system') return choice
  return usual ?? (systemDark.matches ? 'dark' : 'light')
}

function show(): void {
  document.documentElement.dataset.theme = currentTheme()
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function readChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem(storageKey)
    return stored === 'light' || stored === 'dark' ? stored : 'system'
  } catch {
    return 'system'
  }
}

systemDark.addEventListener('change', show)
