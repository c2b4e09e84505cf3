import type { Language } from '../../shared/space/model.ts'

/** A time of the day on this device: "11:34". */
export function clockWords(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    at,
  )
}

/** A day: "donderdag 14 mei". */
export function dayWords(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(at)
}

export function isSameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString()
}

/** What a field of type datetime-local shows: the time of this device, without a zone. */
export function toLocalField(at: number): string {
  const local = new Date(at)
  const part = (value: number) => String(value).padStart(2, '0')
  const day = [local.getFullYear(), part(local.getMonth() + 1), part(local.getDate())].join('-')
  return `${day}T${part(local.getHours())}:${part(local.getMinutes())}`
}

/** The inverse; undefined for what is no time yet. */
export function fromLocalField(text: string): number | undefined {
  const at = new Date(text).getTime()
  return Number.isFinite(at) && text !== '' ? at : undefined
}
