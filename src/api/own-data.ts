// What is handed to a person who asked to see what is kept of them: every matter in which they are written down, and what it says of
// them, of nobody else.
import { chineseDate } from '#calendar/plain-date.ts'
import { closing, paragraph, table, title } from '#documents/block.ts'
import type { PaperDocument } from '#documents/block.ts'
import { readIn } from '#ledger/database.ts'
import { readMatters } from '#ledger/stored-matter.ts'
import type { Engine } from '#matters/engine.ts'
import { openSealed } from '#matters/open-sealed.ts'
import { lookedFor, mattersNaming, tracePersons } from '#matters/person-traces.ts'
import { matterOf, pinnedProcedure } from '#matters/stored.ts'
import type { PersonInput } from '#procedure/field.ts'
import { reasons } from '#procedure/held.ts'
import { heldBy } from '#procedure/personal-data.ts'
import { numberText } from '#projections/number-text.ts'
import { placeNames } from '#projections/places.ts'

/**
 * @param whose as the request names them. With a telephone or identity number only records that have the same; with a name alone
 * none, because villages have many of one name
 * @returns nothing where there is only a name
 */
export async function ownData(engine: Engine, { tenant, whose, on }: { readonly tenant: number; readonly whose: PersonInput; readonly on: Parameters<typeof chineseDate>[0] }): Promise<PaperDocument | undefined> {
  const sure = [whose.idNumber, whose.phone].flatMap((each) => (each === undefined ? [] : lookedFor(each) ?? []))
  if (sure.length === 0) return undefined
  await tracePersons(engine, tenant)
  return readIn(engine.database, String(tenant), async (client) => {
    const named = (await Promise.all(sure.map((looked) => mattersNaming(engine, client, { tenant, looked })))).flat()
    const opened = await openSealed(engine, client, tenant, named.map(({ source }) => source))
    const own = new Set(named.filter(({ source }) => (opened[source] as PersonInput | undefined)?.name === whose.name).map(({ source }) => source))
    const stored = await readMatters(client, tenant, [...new Set(named.filter(({ source }) => own.has(source)).map(({ matter }) => matter))])
    const rows = stored.flatMap((each) => {
      const [procedure, matter] = [pinnedProcedure(engine.system, each), matterOf(engine.system, each)]
      const why = [...new Set(heldBy(procedure).filter(({ kind }) => kind === 'person').map(({ reason }) => reasons[reason]))].join('；')
      return named.filter(({ source, matter: at }) => at === each.id && own.has(source)).map(({ source }) => [procedure.title, numberText(procedure, matter), chineseDate(matter.openedOn), saidOf(opened[source] as PersonInput | undefined), why])
    })
    const { township } = await placeNames(client, tenant)
    return {
      title: '个人信息清单', layout: 'official',
      blocks: [
        title('个人信息清单'),
        paragraph(rows.length === 0 ? '本机关的台账里没有按所提供的电话、身份证号登记的个人信息。' : `按所提供的电话、身份证号，本机关的台账里登记了你的以下个人信息，共${rows.length}处。`),
        ...(rows.length === 0 ? [] : [table([{ title: '事项', width: 2 }, { title: '编号', width: 2 }, { title: '登记日期', width: 2 }, { title: '登记的内容', width: 4 }, { title: '用途', width: 3 }], rows)]),
        closing(`${township.fullName}人民政府`, chineseDate(on)),
      ],
    }
  })
}

function saidOf(person: PersonInput | undefined): string {
  if (!person) return ''
  return [person.name, person.sex, person.phone && `电话${person.phone}`, person.idNumber && `身份证号${person.idNumber}`, person.address && `住址${person.address}`].filter((each) => each !== undefined && each !== '').join('，')
}
