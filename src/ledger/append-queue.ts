// Commands that arrive together are written together. While one statement is on its way to the disk, what comes in waits and
// goes with the next; so the cost of a commit is shared by everybody who is waiting for it, and nobody waits who is alone.
import { append, type Appended } from '#ledger/append.ts'
import type { Change } from '#ledger/change.ts'
import type { Database } from '#ledger/database.ts'

export type Append = (change: Change) => Promise<Appended>

type Waiting = { readonly change: Change; readonly done: (appended: Appended) => void; readonly broke: (cause: unknown) => void }

/** Enough to share a commit among; few enough that nobody's answer waits for a long statement. */
const mostTogether = 64

/** Townships of one county share a line: a statement stays inside the wall of what it writes. */
export function appendQueue(database: Database): Append {
  const lines = new Map<string, Line>()
  return (change) => {
    const county = String(change.tenant).slice(0, 6)
    const line = lines.get(county) ?? new Line(database, county)
    lines.set(county, line)
    return line.add(change)
  }
}

class Line {
  readonly #database: Database
  readonly #county: string
  #waiting: Waiting[] = []
  #running = false

  constructor(database: Database, county: string) {
    this.#database = database
    this.#county = county
  }

  add(change: Change): Promise<Appended> {
    return new Promise((done, broke) => {
      this.#waiting.push({ change, done, broke })
      if (!this.#running) void this.#run()
    })
  }

  /** One statement at a time: a second one beside it would take from the first those it could share with, and wait for its townships. */
  async #run(): Promise<void> {
    this.#running = true
    while (this.#waiting.length > 0) await this.#write(this.#take())
    this.#running = false
  }

  /** The longest run of waiting changes that do not touch the same matter or repeat a command. */
  #take(): readonly Waiting[] {
    const taken: Waiting[] = []
    const left: Waiting[] = []
    const touched = new Set<string>()
    for (const each of this.#waiting) {
      const keys = [...each.change.matters.map((row) => row.id), ...each.change.entries.map((row) => row.command)]
      if (taken.length >= mostTogether || keys.some((key) => touched.has(key))) left.push(each)
      else taken.push(each)
      for (const key of keys) touched.add(key)
    }
    this.#waiting = left
    return taken
  }

  async #write(together: readonly Waiting[]): Promise<void> {
    const [only] = together
    if (together.length === 1 && only) return this.#alone(only)
    const appended = await append(this.#database.pool, merged(together.map((each) => each.change)), this.#scopeOf(together)).catch(() => undefined)
    // One of them stood in the way of all: each is tried by itself, and only that one is refused.
    if (appended?.outcome !== 'written') for (const each of together) await this.#alone(each)
    else for (const each of together) each.done({ outcome: 'written', written: appended.written.filter((row) => each.change.matters.some((matter) => matter.id === row.matter)) })
  }

  async #alone({ change, done, broke }: Waiting): Promise<void> {
    await append(this.#database.pool, change).then(done, broke)
  }

  #scopeOf(together: readonly Waiting[]): string {
    const tenants = new Set(together.map((each) => each.change.tenant))
    return tenants.size === 1 ? String([...tenants][0]) : this.#county
  }
}

/** Several changes as one, side by side. */
function merged(changes: readonly Change[]): Change {
  return {
    tenant: changes[0]?.tenant ?? 0,
    entries: changes.flatMap((change) => change.entries),
    matters: changes.flatMap((change) => change.matters),
    deadlines: changes.flatMap((change) => change.deadlines),
    tallies: changes.flatMap((change) => change.tallies),
    registers: changes.flatMap((change) => change.registers),
    sealed: changes.flatMap((change) => change.sealed),
    recognitions: changes.flatMap((change) => change.recognitions),
    publications: changes.flatMap((change) => change.publications),
  }
}
