// The stock of one material, worked out in the order of days: slips that come in late fall into their place, and a count
// of the shelf settles everything up to its day. On hand = received − handed out + taken back, set right by each count.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Entry } from '#procedure/entry.ts'

/** One line of the ledger, with the balance after it. */
export type StockLine = {
  readonly action: string
  readonly on: PlainDate
  readonly seq: number
  readonly in: number
  readonly out: number
  /** What a count found more or less than the book said. */
  readonly difference: number
  readonly balance: number
}

export type Stock = { readonly lines: readonly StockLine[]; readonly onHand: number; /** The least the book ever showed. */ readonly lowest: number }

type Movement = Pick<Entry, 'action' | 'occurredOn' | 'seq' | 'answers'>

/** @param extra movements not yet written down, to see what they would do */
export function stockOf(material: { readonly entries: readonly Movement[] } | undefined, ...extra: readonly Movement[]): Stock {
  const lines: StockLine[] = []
  for (const movement of inOrderOfDays([...(material?.entries ?? []), ...extra])) {
    lines.push(lineOf(movement, lines.at(-1)?.balance ?? 0))
  }
  return { lines, onHand: lines.at(-1)?.balance ?? 0, lowest: Math.min(0, ...lines.map((line) => line.balance)) }
}

/** A shelf is counted after the day's work: what moved on that day had already moved. */
function inOrderOfDays(movements: readonly Movement[]): readonly Movement[] {
  const atNight = (movement: Movement) => (movement.action === 'count' ? 1 : 0)
  return [...movements].sort((a, b) => a.occurredOn.localeCompare(b.occurredOn) || atNight(a) - atNight(b) || a.seq - b.seq)
}

function lineOf(movement: Movement, before: number): StockLine {
  const line = { action: movement.action, on: movement.occurredOn, seq: movement.seq, in: 0, out: 0, difference: 0 }
  const copies = Number(movement.answers['copies'] ?? 0)
  switch (movement.action) {
    case 'openStock':
    case 'receive':
    case 'takeBack':
      return { ...line, in: copies, balance: before + copies }
    case 'issue':
      return { ...line, out: copies, balance: before - copies }
    case 'count': {
      const counted = Number(movement.answers['counted'])
      return { ...line, difference: counted - before, balance: counted }
    }
    default:
      return { ...line, balance: before }
  }
}
