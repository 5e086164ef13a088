// What was made once and is still right: kept under a key while its stamp has not changed, the least lately used forgotten first,
// and made once when many ask for it at the same moment.

type Slot<T> = { readonly stamp: string; readonly made: Promise<T | undefined>; weight: number }

export class Kept<T> {
  readonly #most: number
  readonly #weigh: (made: T) => number
  readonly #slots = new Map<string, Slot<T>>()
  #weight = 0

  /** @param bounds how much may be kept in all, and how much one of them weighs */
  constructor({ most, weigh = () => 1 }: { readonly most: number; readonly weigh?: (made: T) => number }) {
    this.#most = most
    this.#weigh = weigh
  }

  /**
   * @param at `key`: everything it depends on but what moves; `stamp`: where that stands now
   * @param make nothing where there is none, which is not kept
   */
  async get({ key, stamp }: { readonly key: string; readonly stamp: string }, make: () => Promise<T | undefined>): Promise<T | undefined> {
    const kept = this.#slots.get(key)
    if (kept?.stamp === stamp) return this.#again(key, kept)
    this.#forget(key)
    const slot: Slot<T> = { stamp, weight: 0, made: make() }
    this.#slots.set(key, slot)
    try {
      const made = await slot.made
      if (this.#slots.get(key) === slot) this.#weighed(key, slot, made)
      return made
    } catch (cause) {
      if (this.#slots.get(key) === slot) this.#forget(key)
      throw cause
    }
  }

  /** Used again, and so the last to be forgotten. */
  #again(key: string, slot: Slot<T>): Promise<T | undefined> {
    this.#slots.delete(key)
    this.#slots.set(key, slot)
    return slot.made
  }

  #weighed(key: string, slot: Slot<T>, made: T | undefined): void {
    if (made === undefined) return this.#forget(key)
    slot.weight = this.#weigh(made)
    this.#weight += slot.weight
    for (const oldest of this.#slots.keys()) {
      if (this.#weight <= this.#most || oldest === key) break
      this.#forget(oldest)
    }
  }

  #forget(key: string): void {
    this.#weight -= this.#slots.get(key)?.weight ?? 0
    this.#slots.delete(key)
  }
}
