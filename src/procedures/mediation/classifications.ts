// One dispute, three classifications: the ministry's eighteen types, the list of the political-legal committee, the list of the
// petition office. Mapped once, as data; a county edits the map, and a mediator is asked nothing.
import type { PlainDate } from '#calendar/plain-date.ts'
import type { Matter } from '#procedure/matter.ts'
import { disputeTypes, type DisputeType } from './dispute-types.ts'

/** The lists beside the ministry's own. */
export const lists = { politicalLegal: '政法委（综治）分类', petition: '信访分类' } as const

export type ListId = keyof typeof lists

export const listIds = Object.keys(lists) as readonly ListId[]

/** Where the lists that the product starts with come from. Practice, not law: a county puts its own province's in their place. */
export const listSources: Readonly<Record<ListId, string>> = {
  politicalLegal: '惯例：按各地综治系统常见的类别整理，没有查到全国统一的代码表；由县（市、区）按本省系统改。',
  // https://www.ganyu.gov.cn/gyqzf/xxtj/content/36bff61b-e1ed-4eec-af78-f23006434ce3.html counts letters by these.
  petition: '惯例：信访件按内容分类的一级类别，见有的县（区）公布的信件统计；由县（市、区）按信访系统改。',
}

/** The classes a type may fall in; the first is taken unless somebody says more exactly. */
export type Classes = readonly [string, ...string[]]
export type ClassMap = Readonly<Record<DisputeType, Classes>>

export const usualMaps: Readonly<Record<ListId, ClassMap>> = {
  politicalLegal: {
    family: ['婚姻家庭'], neighbour: ['邻里'], housing: ['房屋宅基地'], contract: ['经济合同'], business: ['经济合同', '农村“三资”'], damage: ['损害赔偿'],
    land: ['山林土地', '农村“三资”'], expropriation: ['征地拆迁'], pollution: ['环境生态'], migrantWages: ['劳资', '建筑工程'], labour: ['劳资'],
    tourism: ['消费'], onlineTrade: ['消费'], consumer: ['消费'], medical: ['医患'], traffic: ['道路交通'], property: ['物业'],
    other: ['其他', '村务管理', '农村“三资”', '农民负担', '干部作风'],
  },
  petition: {
    family: ['民政', '政法'], neighbour: ['农村农业', '城乡建设', '政法'], housing: ['国土资源', '城乡建设', '农村农业'], contract: ['经济管理'], business: ['经济管理', '农村农业'], damage: ['政法'],
    land: ['国土资源', '农村农业'], expropriation: ['国土资源', '城乡建设'], pollution: ['环境保护'], migrantWages: ['劳动和社会保障'], labour: ['劳动和社会保障'],
    tourism: ['商贸旅游'], onlineTrade: ['商贸旅游', '经济管理'], consumer: ['商贸旅游', '经济管理'], medical: ['卫生计生'], traffic: ['交通运输', '政法'], property: ['城乡建设'],
    other: ['其他', '农村农业', '民政', '教育文体', '党务政务', '组织人事', '纪检监察', '科技与信息产业'],
  },
}

/** One line of a county's map: a type, the class it usually is, and others it may be. */
export type MapRow = { readonly type: DisputeType; readonly usual: string; readonly others?: string }

/** `甲、乙` → 甲 and 乙. */
export function classesIn(row: Pick<MapRow, 'usual' | 'others'>): Classes {
  const others = (row.others ?? '').split(/[、，,；;\s]+/).map((each) => each.trim()).filter((each) => each !== '' && each !== row.usual.trim())
  return [row.usual.trim(), ...new Set(others)]
}

/**
 * The map of a list on a day: what the county (or, after it, the township) last set that was in use then; types it leaves out
 * keep the product's.
 * @param maps matters of `classification-map`, the county's before the township's
 */
export function mapOn(maps: readonly Matter[], list: ListId, day: PlainDate): ClassMap {
  const set = maps.filter((map) => map.entries[0]?.answers['list'] === list)
    .flatMap((map) => map.entries.filter((entry) => entry.action === 'set' || entry.action === 'revise' || entry.action === 'retire'))
    .filter((entry) => entry.occurredOn <= day)
  const said = set.findLast((entry) => entry.action === 'retire' || Array.isArray(entry.answers['rows']))
  const rows = said === undefined || said.action === 'retire' ? [] : said.answers['rows'] as unknown as readonly MapRow[]
  return { ...usualMaps[list], ...Object.fromEntries(rows.map((row) => [row.type, classesIn(row)])) }
}

export type Classified = {
  readonly class: string
  /** What it may be as well. One alone leaves nothing to choose. */
  readonly among: Classes
  /** Somebody has said which; otherwise it is the usual one. */
  readonly chosen: boolean
}

/** The dispute in one list. What was chosen for a dispute of another type, or is on the list no more, no longer counts. */
export function classOf(map: ClassMap, dispute: { readonly type: DisputeType; readonly chosen?: string | undefined }): Classified {
  const among = map[dispute.type]
  const chosen = dispute.chosen !== undefined && among.includes(dispute.chosen)
  return { class: chosen ? String(dispute.chosen) : among[0], among, chosen }
}

/** Every class of a map once, in the order of the eighteen types. */
export function classesOf(map: ClassMap): readonly string[] {
  return [...new Set((Object.keys(disputeTypes) as DisputeType[]).flatMap((type) => map[type]))]
}

/** The exact class somebody chose for a dispute, if anybody did: the last word counts. */
export function chosenClass(dispute: Pick<Matter, 'entries'>, list: ListId): string | undefined {
  const said = dispute.entries.findLast((entry) => entry.action === 'classify' && typeof entry.answers[list] === 'string')?.answers[list]
  return typeof said === 'string' ? said : undefined
}
