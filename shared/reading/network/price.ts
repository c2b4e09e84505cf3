import type { Place, TidyNode, TidyTie } from './tidyNode.ts'

/** How much longer ties may become, in units of the page, for one crossing less, and for running over one node less. */
const crossing = 250
const over = 400
/** Looking for crossings takes ties times ties; on a larger map only their length counts. */
const mostTies = 120
const mostNodes = 150

/** Places of nodes with what their ties cost there. Nodes and ties are known by number: this runs a million times. */
export class Layout {
  readonly #x: Float64Array
  readonly #y: Float64Array
  readonly #nodes: readonly TidyNode[]
  readonly #from: Int32Array
  readonly #to: Int32Array
  readonly #own: number[][]
  readonly #isSmall: boolean

  constructor(nodes: readonly TidyNode[], ties: readonly TidyTie[], places: ReadonlyMap<string, Place>) {
    const number = new Map(nodes.map(({ id }, at) => [id, at]))
    this.#nodes = nodes
    this.#x = Float64Array.from(nodes, (node) => (places.get(node.id) ?? node).x)
    this.#y = Float64Array.from(nodes, (node) => (places.get(node.id) ?? node).y)
    this.#from = Int32Array.from(ties, ({ from }) => number.get(from) ?? 0)
    this.#to = Int32Array.from(ties, ({ to }) => number.get(to) ?? 0)
    this.#own = nodes.map(() => [])
    for (const [tie, { from, to }] of ties.entries()) {
      for (const id of [from, to]) this.#own[number.get(id) ?? 0]?.push(tie)
    }
    this.#isSmall = ties.length <= mostTies && nodes.length <= mostNodes
  }

  placeOf(node: number): Place {
    return { x: this.#x[node] ?? 0, y: this.#y[node] ?? 0 }
  }

  put(node: number, { x, y }: Place): void {
    this.#x[node] = x
    this.#y[node] = y
  }

  /** What the ties of two nodes cost: their length, what they cross, and the nodes that they run over. */
  price(a: number, b: number): number {
    let sum = 0
    for (const tie of this.#own[a] ?? []) sum += this.#priceOf(tie)
    if (a === b) return sum
    for (const tie of this.#own[b] ?? []) {
      if (this.#from[tie] !== a && this.#to[tie] !== a) sum += this.#priceOf(tie)
    }
    return sum
  }

  #priceOf(tie: number): number {
    const [from, to] = [this.#from[tie] ?? 0, this.#to[tie] ?? 0]
    const length = Math.hypot(this.#dx(from, to), this.#dy(from, to))
    if (!this.#isSmall) return length
    let extra = 0
    for (let other = 0; other < this.#from.length; other += 1) {
      if (this.#cross(from, to, this.#from[other] ?? 0, this.#to[other] ?? 0)) extra += crossing
    }
    for (let node = 0; node < this.#nodes.length; node += 1) if (this.#runsOver(from, to, node)) extra += over
    return length + extra
  }

  #dx(from: number, to: number): number {
    return (this.#x[to] ?? 0) - (this.#x[from] ?? 0)
  }

  #dy(from: number, to: number): number {
    return (this.#y[to] ?? 0) - (this.#y[from] ?? 0)
  }

  #cross(a: number, b: number, c: number, d: number): boolean {
    if (a === c || a === d || b === c || b === d) return false
    return this.#isLeft(a, b, c) !== this.#isLeft(a, b, d) && this.#isLeft(c, d, a) !== this.#isLeft(c, d, b)
  }

  #isLeft(a: number, b: number, c: number): boolean {
    return this.#dx(a, b) * this.#dy(a, c) > this.#dy(a, b) * this.#dx(a, c)
  }

  /** Whether a tie comes nearer to the middle of a node than a part of its size. */
  #runsOver(from: number, to: number, node: number): boolean {
    if (node === from || node === to) return false
    const [dx, dy] = [this.#dx(from, to), this.#dy(from, to)]
    const [toX, toY] = [this.#dx(from, node), this.#dy(from, node)]
    const part = (toX * dx + toY * dy) / (dx * dx + dy * dy || 1)
    if (part <= 0 || part >= 1) return false
    const { w, h } = this.#nodes[node] ?? { w: 0, h: 0 }
    return Math.abs(part * dx - toX) < w * 0.4 && Math.abs(part * dy - toY) < h * 0.4
  }
}
