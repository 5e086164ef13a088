// The answer of long work: lines that say how far it is, then one with what came of it.
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { jsonOf, wholeOf, type Flow } from '#cli/asking.ts'
import type { Told } from '#cli/progress.ts'
import { Fault } from '#ledger/fault.ts'

/**
 * @returns what the work came to
 * @throws CommandError with the refusal's sentence; Fault when the answer ended before the work did
 */
export async function resultOf(flow: Flow, told: Told): Promise<unknown> {
  if (flow.status !== 200) return jsonOf({ status: flow.status, body: await wholeOf(flow) })
  const lines = Readable.from(flow.body)
  // A stream that breaks ends the lines early; what is missing then is the result.
  for await (const text of createInterface({ input: lines.on('error', () => undefined), crlfDelay: Infinity })) {
    const said = JSON.parse(text) as { result?: unknown; done?: number; of?: number }
    if (said.result !== undefined) return said.result
    told(said.done ?? 0, said.of)
  }
  throw new Fault('answer-cut', '还没有做完，服务就中断了；没有得出结果，请再试一次。')
}
