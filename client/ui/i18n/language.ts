import { useSyncExternalStore } from 'react'
import { type Language, languages } from '../../../shared/space/language.ts'

/**
 * The language of the interface: what the person chose on this device, else the language of the space
 * they are in, else Dutch.
 */
const storageKey = 'samenbord.language'
const listeners = new Set<() => void>()
let chosen = readChoice()
let suggested: Language | undefined

/** The language in which texts are shown now. */
export function currentLanguage(): Language {
  return chosen ?? suggested ?? 'nl'
}

/** The person's own choice; kept on this device. */
export function chooseLanguage(language: Language): void {
  chosen = language
  writeChoice(language)
  announce()
}

/** The language of a space: counts only for who has not chosen one. */
export function suggestLanguage(language: Language): void {
  suggested = language
  announce()
}

/** The current language; the component draws again when it changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function announce(): void {
  document.documentElement.lang = currentLanguage()
  for (const listener of listeners) listener()
}

function readChoice(): Language | undefined {
  try {
    return languages.find((language) => language === localStorage.getItem(storageKey))
  } catch {
    return undefined
  }
}

function writeChoice(language: Language): void {
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

document.documentElement.lang = currentLanguage()
