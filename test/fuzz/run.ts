// `npm run fuzz`: wrong questions for some minutes. Prints how many were tried and what broke; ends with 1 when anything did.
import { parseArgs } from 'node:util'
import { fuzzedTownship } from './fuzzed-township.ts'
import { fuzzFiles, fuzzRequests, type Result } from './http-fuzz.ts'

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string', default: '1' } } })
const [minutes, seed] = [Number(values.minutes), Number(values.seed)]

const township = await fuzzedTownship()
let broken = 0
for (const [name, fuzz] of [['requests', fuzzRequests], ['damaged files', fuzzFiles]] as const) {
  const end = performance.now() + (minutes / 2) * 60_000
  broken += tell(name, await fuzz(township, { seed, most: Number.MAX_SAFE_INTEGER, until: () => performance.now() > end }))
}
await township.close()
process.exit(broken === 0 ? 0 : 1)

function tell(name: string, { tried, accepted, refused, found }: Result): number {
  console.log(`${name}: ${tried} tried, ${accepted} accepted, ${refused} refused, ${found.length} failures found (seed ${seed})`)
  for (const each of found) console.log(`  ${each.operation}\n    ${each.fault.split('\n').slice(0, 4).join('\n    ')}\n    ${each.example}`)
  return found.length
}
