import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { openStore } from '../../server/store/open.ts'
import { storeContract } from './store.ts'

let root: string
let stores = 0
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'samenbord-store-'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

storeContract('sqlite', () => {
  stores += 1
  return openStore(join(root, `data-${stores}`))
})
