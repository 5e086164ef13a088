// Of a request for a service: what the item is called, as the catalogue has it that day; and the law's own days to tell what is
// missing, where it is a licence.
import { ruleOn } from '#law/rule.ts'
import type { JsonObject } from '#procedure/entry.ts'
import type { Circumstances } from '#procedure/guard.ts'

export function notedOfItem({ answers, around, occurredOn }: Circumstances<{ readonly item?: string }>): JsonObject {
  const item = answers.item === undefined ? undefined : around(answers.item)
  const [listed, named] = [item?.entries[0], item?.entries.findLast((entry) => typeof entry.answers['name'] === 'string')]
  return {
    ...(named ? { item: String(named.answers['name']) } : {}),
    ...(listed?.answers['kind'] === 'licence' ? { licenceNoticeDays: ruleOn('svc-one-time-notice', occurredOn).value } : {}),
  }
}
