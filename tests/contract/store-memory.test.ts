import { MemoryStore } from '../../server/store/memory.ts'
import { storeContract } from './store.ts'

storeContract('memory', async () => new MemoryStore())
