import { StoreError, type StoreFault } from '../store/store.ts'

/** Whether what people write can be kept at the moment, and if not, why. */
export class StoreHealth {
  #fault: StoreFault | undefined

  get fault(): StoreFault | undefined {
    return this.#fault
  }

  failed(error: unknown): void {
    this.#fault = error instanceof StoreError ? error.fault : 'failed'
  }

  recovered(): void {
    this.#fault = undefined
  }
}
