/** Sets of ids that grow together: a union-find, in the order in which the ids were given. */
export class Unions {
  readonly #parents: Map<string, string>

  constructor(ids: Iterable<string>) {
    this.#parents = new Map([...ids].map((id) => [id, id]))
  }

  /** The id that stands for the set; undefined for an id that is not known. */
  find(id: string): string | undefined {
    const parent = this.#parents.get(id)
    if (parent === undefined || parent === id) return parent
    return this.#shorten(id)
  }

  join(one: string, other: string): void {
    const [a, b] = [this.find(one), this.find(other)]
    if (a !== undefined && b !== undefined && a !== b) this.#parents.set(b, a)
  }

  /** The sets, each in the order of the ids. */
  sets(): string[][] {
    return [...Map.groupBy(this.#parents.keys(), (id) => this.find(id)).values()]
  }

  /** Points every id on the way straight at its end, so that long chains stay cheap. */
  #shorten(id: string): string {
    const way: string[] = []
    let at = id
    for (let up = this.#parents.get(at); up !== undefined && up !== at; up = this.#parents.get(at)) {
      way.push(at)
      at = up
    }
    for (const passed of way) this.#parents.set(passed, at)
    return at
  }
}
