// Twelve activities, one theme a month, 20,000 leaflets out of stock, four trainings of 法律明白人 and their register.
import { plainDate } from '#calendar/plain-date.ts'
import type { Deed } from '#demo/deed.ts'
import { given, surname, township } from '#demo/people.ts'
import type { DemoPlace } from '#demo/place.ts'

const on = plainDate

type Theme = { readonly month: number; readonly day: string; readonly theme: string; readonly forms: readonly string[]; readonly targets: readonly string[]; readonly audience: number; readonly counting: string; readonly leaflets: number; readonly lecturer: string }

/** Audiences add up to 10,360; leaflets to 20,000. */
const themes: readonly Theme[] = [
  { month: 1, day: '2024-01-17', theme: '农民工工资支付和劳动权益', forms: ['consultation', 'display'], targets: ['village'], audience: 620, counting: 'estimate', leaflets: 1500, lecturer: 'justiceOffice' },
  { month: 2, day: '2024-02-06', theme: '春节前送法下乡', forms: ['ruralTrip', 'performance'], targets: ['village'], audience: 1180, counting: 'estimate', leaflets: 2000, lecturer: 'justiceOffice' },
  { month: 3, day: '2024-03-15', theme: '消费者权益日', forms: ['consultation'], targets: ['market'], audience: 540, counting: 'headcount', leaflets: 1500, lecturer: 'justiceOffice' },
  { month: 4, day: '2024-04-15', theme: '全民国家安全教育日', forms: ['display', 'talk'], targets: ['organ', 'community'], audience: 860, counting: 'headcount', leaflets: 1800, lecturer: 'leader' },
  { month: 5, day: '2024-05-22', theme: '民法典宣传月', forms: ['lecture', 'caseTalk'], targets: ['village', 'family'], audience: 730, counting: 'signIn', leaflets: 1800, lecturer: 'lawyer' },
  { month: 6, day: '2024-06-26', theme: '国际禁毒日', forms: ['display', 'consultation'], targets: ['village', 'school'], audience: 1240, counting: 'headcount', leaflets: 2000, lecturer: 'legalOfficer' },
  { month: 7, day: '2024-07-18', theme: '防汛和安全生产法规', forms: ['broadcast', 'display'], targets: ['enterprise', 'village'], audience: 560, counting: 'estimate', leaflets: 1200, lecturer: 'other' },
  { month: 8, day: '2024-08-21', theme: '土地承包和宅基地政策法规', forms: ['courtyard'], targets: ['village'], audience: 480, counting: 'signIn', leaflets: 1400, lecturer: 'justiceOffice' },
  { month: 9, day: '2024-09-12', theme: '法律进校园', forms: ['lawClass'], targets: ['school'], audience: 690, counting: 'signIn', leaflets: 1300, lecturer: 'viceHead' },
  { month: 10, day: '2024-10-17', theme: '老年人权益保障', forms: ['talk', 'consultation'], targets: ['community', 'family'], audience: 720, counting: 'headcount', leaflets: 1500, lecturer: 'lawyer' },
  { month: 11, day: '2024-11-14', theme: '消防安全和防范电信诈骗', forms: ['display', 'doorToDoor'], targets: ['village'], audience: 940, counting: 'estimate', leaflets: 1700, lecturer: 'legalOfficer' },
  { month: 12, day: '2024-12-04', theme: '国家宪法日', forms: ['display', 'talk', 'contest'], targets: ['organ', 'school', 'village'], audience: 1800, counting: 'headcount', leaflets: 2300, lecturer: 'leader' },
]

const stock: readonly Deed[] = [
  { on: on('2024-01-05'), by: 'sifa', of: 'material-leaflet', procedure: 'publicity-material', area: township, action: 'openStock', answers: () => ({ name: '法律知识宣传单', kind: 'leaflet', copies: 3200 }) },
  { on: on('2024-01-22'), by: 'sifa', of: 'material-leaflet', procedure: 'publicity-material', area: township, action: 'receive', answers: () => ({ copies: 8000, source: 'higher', note: '市司法局配发' }) },
  { on: on('2024-06-11'), by: 'sifa', of: 'material-leaflet', procedure: 'publicity-material', area: township, action: 'receive', answers: () => ({ copies: 10_000, source: 'printed' }) },
  { on: on('2024-12-27'), by: 'sifa', of: 'material-leaflet', procedure: 'publicity-material', area: township, action: 'count', answers: () => ({ counted: 1200 }) },
]

function activities(places: readonly DemoPlace[]): readonly Deed[] {
  return themes.map((each) => ({
    on: on(each.day), by: 'sifa', of: `activity-${each.month}`, procedure: 'publicity-activity', area: township, action: 'record',
    answers: (known) => ({
      theme: each.theme, themeMonth: each.month, forms: each.forms, targets: each.targets, place: each.month % 2 === 0 ? '乡集市' : '村文化广场',
      places: [places[each.month % places.length]?.code, places[(each.month + 4) % places.length]?.code].filter((code) => code !== undefined),
      audience: each.audience, counting: each.counting, lecturer: each.lecturer,
      materials: [{ material: known.matter('material-leaflet'), copies: each.leaflets }], consultations: 12 + each.month,
      account: `围绕“${each.theme}”开展宣传，现场解答群众咨询。`,
    }),
  }))
}

/** Three to a village, as the policy asks. */
function lawLiterate(places: readonly DemoPlace[]): readonly Deed[] {
  const kinds = ['villageOfficer', 'womensFederation', 'groupHead'] as const
  return places.flatMap((place, village) => kinds.flatMap((kind, index): readonly Deed[] => {
    const step = { of: `literate-${village}-${index}`, procedure: 'law-literate-person', area: place.code, by: 'sifa' } as const
    const name = `${surname(village * 3 + index)}${given(village * 2 + index * 5)}`
    return [
      { ...step, on: on('2024-01-09'), action: 'nominate', answers: () => ({ person: { name, sex: kind === 'womensFederation' ? '女' : '男' }, kind, way: 'committee' }) },
      { ...step, on: on('2024-03-21'), action: 'examine', answers: () => ({ hours: 8, result: 'passed' }) },
      { ...step, on: on('2024-03-28'), action: 'confirm', answers: () => ({}) },
      ...(index === 0 ? [{ ...step, on: on('2024-09-05'), action: 'serve', answers: () => ({ service: 'publicity', note: '村广播宣讲土地承包政策' }) }] : []),
    ]
  }))
}

/** One liaison to a village, in touch with the township twice in the year. */
function liaisons(places: readonly DemoPlace[]): readonly Deed[] {
  return places.flatMap((place, village): readonly Deed[] => {
    const step = { of: `liaison-${village}`, procedure: 'law-liaison', area: place.code, by: 'sifa' } as const
    return [
      { ...step, on: on('2024-01-10'), action: 'engage', answers: () => ({ person: { name: `${surname(village + 4)}${given(village * 3 + 2)}` }, identity: 'cadre' }) },
      { ...step, on: on('2024-04-02'), action: 'report', answers: () => ({ about: village % 3 === 0 ? ['disputes', 'needs'] : ['nothing'], ...(village % 3 === 0 ? { note: '春耕地界问题较多，请司法所来讲一次土地承包' } : {}) }) },
      { ...step, on: on('2024-10-09'), action: 'report', answers: () => ({ about: ['needs'], note: '想听防范电信诈骗的法律知识' }) },
    ]
  })
}

const trainings: readonly Deed[] = ([
  ['2024-03-20', '“法律明白人”的职责和民法典常识', 33, 33], ['2024-06-13', '调解方法和协议书写作', 33, 31], ['2024-09-19', '土地承包、宅基地纠纷的依法处理', 33, 32], ['2024-11-28', '宪法和村民委员会组织法', 33, 33],
] as const).map(([day, topic, due, attendance], index) => ({
  on: on(day), by: 'sifa', of: `training-${index + 1}`, procedure: 'law-literate-training', area: township, action: 'train',
  answers: () => ({ topic, hours: 4, trainer: '司法所、市司法局普法讲师', due, attendance, counting: 'signIn' }),
}))

export function publicityDeeds(places: readonly DemoPlace[]): readonly Deed[] {
  return [...stock, ...activities(places), ...lawLiterate(places), ...liaisons(places), ...trainings]
}
