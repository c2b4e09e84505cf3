/** What someone filled in to make a space. */
export type MakeValues = {
  title: string
  name: string
  discipline: string
  organisation: string
  password: string
}

export type MakeFaults = { title?: true; name?: true; password?: true }

/** The fields that may not stay empty but are. */
export function makeFaults(values: MakeValues, wantsPassword: boolean): MakeFaults {
  const empty = (text: string) => text.trim() === ''
  return {
    ...(empty(values.title) ? { title: true } : {}),
    ...(empty(values.name) ? { name: true } : {}),
    ...(wantsPassword && empty(values.password) ? { password: true } : {}),
  }
}
