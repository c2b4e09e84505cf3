import type { meeting } from '../../shared/texts/nl/meeting.ts'

export type MeetingTexts = typeof meeting
