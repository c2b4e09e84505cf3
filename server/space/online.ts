/** Who has a space open now: members with a connection to its space document. */
export class Online {
  readonly #bySpace = new Map<string, Map<string, number>>()

  arrive(spaceId: string, memberId: string): void {
    const members = this.#bySpace.get(spaceId) ?? new Map<string, number>()
    members.set(memberId, (members.get(memberId) ?? 0) + 1)
    this.#bySpace.set(spaceId, members)
  }

  leave(spaceId: string, memberId: string): void {
    const members = this.#bySpace.get(spaceId)
    const left = (members?.get(memberId) ?? 0) - 1
    if (left > 0) members?.set(memberId, left)
    else members?.delete(memberId)
    if (members?.size === 0) this.#bySpace.delete(spaceId)
  }

  membersOf(spaceId: string): ReadonlySet<string> {
    return new Set(this.#bySpace.get(spaceId)?.keys())
  }
}
