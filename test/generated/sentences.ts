// The refusal sentences that the engine itself can say, read out of its sources.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = new URL('../..', import.meta.url).pathname
const folders = ['src/matters', 'src/accounts', 'src/api', 'src/library']

/** `refusal('code', '…')` and `refusal('code', \`…\`)`: code and sentence, each once, by code. */
export function engineSentences(): readonly (readonly [string, string])[] {
  const found = new Map<string, readonly [string, string]>()
  for (const folder of folders) {
    for (const name of readdirSync(join(root, folder)).filter((each) => each.endsWith('.ts') && !each.includes('.test.'))) {
      const source = readFileSync(join(root, folder, name), 'utf8')
      for (const match of source.matchAll(/refusal\('([a-z-]+)',\s*(?:'([^']+)'|`((?:[^`\\]|\\.)+)`)/g)) {
        const sentence = (match[2] ?? match[3] ?? '').replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…')
        found.set(`${match[1]} ${sentence}`, [`\`${match[1]}\``, sentence])
      }
    }
  }
  return [...found.values()].sort((one, other) => (one[0] + one[1] < other[0] + other[1] ? -1 : 1))
}
