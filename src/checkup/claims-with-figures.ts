// Whether a kind of work that the report claims is backed by any figure at all.
import { within, type Found } from '#checkup/check.ts'
import type { Reading } from '#checkup/reading.ts'

export type Claim = {
  /** Words that claim the work was done. */
  readonly claims: RegExp
  /** Words of a sentence whose figures would be evidence for it. */
  readonly evidence: RegExp
  readonly message: string
}

/** "None" said in so many words is a figure too. */
const saidNone = /(?:无|未|没有|零)(?:发生|办理|作出|实施|收到|被|出现)?[^，。；]{0,10}(?:行政处罚|行政许可|行政强制|案件|复议|诉讼|规范性文件|重大行政决策|决策事项)/

/** @returns one finding at the first claim when no sentence of the report gives a figure for it */
export function unbacked(reading: Reading, { claims, evidence, message }: Claim): readonly Found[] {
  const done = reading.sentences.filter((sentence) => !sentence.parts.includes('plan') && !sentence.parts.includes('shortcomings'))
  const claim = done.find((sentence) => claims.test(sentence.text))
  if (!claim || done.some((sentence) => evidence.test(sentence.text) && (saidNone.test(sentence.text) || hasFigureNear(sentence, evidence)))) return []
  const match = claims.exec(claim.text)
  const start = match?.index ?? 0
  return [{ grade: 'missing', message, at: [within(reading, claim, { start, end: start + (match?.[0].length ?? 0) })] }]
}

/** The evidence and a figure in the same sentence; a bare rate or a list of systems (3项制度) is none. */
function hasFigureNear(sentence: Reading['sentences'][number], evidence: RegExp): boolean {
  return sentence.figures.some((figure) => figure.unit !== '%' && !/^(?:制度|机制|方面|环节)/.test(figure.tail) && evidence.test(sentence.text.slice(Math.max(0, figure.start - 60), figure.end + 30)))
}
