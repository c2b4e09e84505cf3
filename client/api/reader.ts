import type * as z from 'zod/mini'

/** Reads an unknown value as a T; undefined when it is none. */
export type Reader<T> = (value: unknown) => T | undefined

/**
 * Readers of a few shapes, for the answers that the first pages need: zod would be a tenth of what a phone
 * loads before it can join. All other answers are read by the schemas of the contract.
 */
export const text: Reader<string> = (value) => (typeof value === 'string' ? value : undefined)
export const flag: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined)
export const count: Reader<number> = (value) => (typeof value === 'number' ? value : undefined)

export function oneOf<T extends string>(options: readonly T[]): Reader<T> {
  return (value) => options.find((option) => option === value)
}

export function list<T>(entry: Reader<T>): Reader<T[]> {
  return (value) => {
    if (!Array.isArray(value)) return undefined
    const read = value.map(entry)
    return read.every((each) => each !== undefined) ? read : undefined
  }
}

/** An object with these fields; others are left out. */
export function object<T extends object>(fields: { [Key in keyof T]: Reader<T[Key]> }): Reader<T> {
  return (value) => {
    if (typeof value !== 'object' || value === null) return undefined
    const read: Partial<T> = {}
    for (const key in fields) {
      const field = fields[key](
        Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined,
      )
      if (field === undefined) return undefined
      read[key] = field
    }
    return read as T
  }
}

/** A schema of the contract as a reader. */
export function bySchema<T>(schema: z.ZodMiniType<T>): Reader<T> {
  return (value) => schema.safeParse(value).data
}
