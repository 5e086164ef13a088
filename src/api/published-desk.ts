// What hangs on a board or stands on the web is written with a desk that cannot tell more than a masked name: whoever writes such a
// paper need not remember to mask, and cannot forget.
import { hiddenText } from '#api/masked-for.ts'
import { publishedPerson } from '#people/mask.ts'
import type { Desk } from '#procedure/paper.ts'

export function publishedDesk(desk: Desk): Desk {
  return { ...desk, person: (sealed) => publishedPerson(desk.person(sealed)), text: () => hiddenText }
}
