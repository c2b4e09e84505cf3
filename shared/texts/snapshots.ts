import { snapshots as en } from './en/snapshots.ts'
import type { BothLanguages } from './language.ts'
import { snapshots as nl } from './nl/snapshots.ts'

export const snapshotTexts: BothLanguages<typeof nl> = { nl, en }
