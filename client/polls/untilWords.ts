import type { Language } from '../../shared/space/model.ts'

/** A moment some days ahead: "donderdag 14 mei 17:00". */
export function untilWords(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at)
}
