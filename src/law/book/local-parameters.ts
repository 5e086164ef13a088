// What no national law fixes and a county sets for itself. The values are defaults to start from, never to be cited as law.
import type { Rule } from '#law/rule-record.ts'

export const localParameters = {
} as const satisfies Readonly<Record<string, Rule>>
