// Laws and decisions of the national legislature.
import { plainDate as day } from '#calendar/plain-date.ts'
import { articlesBefore2026 } from '#law/book/villagers-committee-articles.ts'
import type { Instrument } from '#law/instrument-record.ts'

const checkedOn = day('2026-11-22')
/** Copies of the national database of laws; the text was read there. */
const readTo2025 = { source: '国家法律法规数据库（副本 LawRefBook/Laws@2f4c5c2）', checkedOn }
const readTo2026 = { source: '国家法律法规数据库（副本 qisehong/china-law-db@f31e171，2026年9月30日同步）', checkedOn }

export const statutes = {
  'constitution': {
    title: '中华人民共和国宪法', short: '宪法', kind: 'statute',
    inForce: [{ from: day('2018-03-11'), articles: 143, note: '2018年修正；更早的文本没有收录' }], ...readTo2025,
  },
  'people-mediation-law': {
    title: '中华人民共和国人民调解法', short: '人民调解法', kind: 'statute',
    inForce: [{ from: day('2011-01-01'), articles: 35 }], ...readTo2025,
  },
  'civil-code': {
    title: '中华人民共和国民法典', short: '民法典', kind: 'statute',
    inForce: [{ from: day('2021-01-01'), articles: 1260 }], ...readTo2025,
  },
  'civil-law-general-provisions': {
    title: '中华人民共和国民法总则', short: '民法总则', kind: 'statute',
    inForce: [{ from: day('2017-10-01'), to: day('2020-12-31'), articles: 206, note: '民法典施行之日废止' }],
    source: '全国人民代表大会公布文本（第十章经两处转载核对）', checkedOn,
  },
  'civil-procedure-law': {
    title: '中华人民共和国民事诉讼法', short: '民事诉讼法', kind: 'statute',
    inForce: [
      {
        from: day('2022-01-01'), to: day('2023-12-31'), articles: 291, note: '2021年修正',
        numbers: { 85: '85', 87: '87', 88: '88', 89: '89', 90: '90', 91: '91', 92: '92', 93: '93', 94: '94', 95: '95', 205: '201', 206: '202' },
      },
      { from: day('2024-01-01'), articles: 306, note: '2023年修正' },
    ], ...readTo2025,
  },
  'civil-servant-law': {
    title: '中华人民共和国公务员法', short: '公务员法', kind: 'statute',
    inForce: [{ from: day('2019-06-01'), articles: 113, note: '2018年修订' }], ...readTo2025,
  },
  'administrative-licensing-law': {
    title: '中华人民共和国行政许可法', short: '行政许可法', kind: 'statute',
    inForce: [{ from: day('2019-04-23'), articles: 83, note: '2019年修正' }], ...readTo2025,
  },
  'administrative-penalty-law': {
    title: '中华人民共和国行政处罚法', short: '行政处罚法', kind: 'statute',
    inForce: [{ from: day('2021-07-15'), articles: 86, note: '2021年修订' }], ...readTo2025,
  },
  'administrative-coercion-law': {
    title: '中华人民共和国行政强制法', short: '行政强制法', kind: 'statute',
    inForce: [{ from: day('2012-01-01'), articles: 71 }], ...readTo2025,
  },
  'administrative-reconsideration-law': {
    title: '中华人民共和国行政复议法', short: '行政复议法', kind: 'statute',
    inForce: [
      { from: day('2018-01-01'), to: day('2023-12-31'), articles: 43, note: '2017年修正', numbers: { 20: '9' } },
      { from: day('2024-01-01'), articles: 90, note: '2023年修订' },
    ], ...readTo2025,
  },
  'administrative-litigation-law': {
    title: '中华人民共和国行政诉讼法', short: '行政诉讼法', kind: 'statute',
    inForce: [{ from: day('2017-07-01'), articles: 103, note: '2017年修正' }], ...readTo2025,
  },
  'villagers-committee-law': {
    title: '中华人民共和国村民委员会组织法', short: '村民委员会组织法', kind: 'statute',
    inForce: [
      { from: day('2018-12-29'), to: day('2025-12-31'), articles: 41, note: '2018年修正', numbers: articlesBefore2026 },
      { from: day('2026-01-01'), articles: 50, note: '2025年修正，条文重新编号' },
    ], ...readTo2026,
  },
  'local-government-organic-law': {
    title: '中华人民共和国地方各级人民代表大会和地方各级人民政府组织法', short: '地方组织法', kind: 'statute',
    inForce: [{ from: day('2022-03-12'), articles: 90, note: '2022年修正' }], ...readTo2025,
  },
  'legal-aid-law': {
    title: '中华人民共和国法律援助法', short: '法律援助法', kind: 'statute',
    inForce: [{ from: day('2022-01-01'), articles: 71 }], ...readTo2025,
  },
  'government-procurement-law': {
    title: '中华人民共和国政府采购法', short: '政府采购法', kind: 'statute',
    inForce: [{ from: day('2014-08-31'), articles: 88, note: '2014年修正' }], ...readTo2025,
  },
  'rule-of-law-publicity-law': {
    title: '中华人民共和国法治宣传教育法', short: '法治宣传教育法', kind: 'statute',
    inForce: [{ from: day('2025-11-01'), articles: 65 }], ...readTo2026,
  },
  'constitution-day-decision': {
    title: '全国人民代表大会常务委员会关于设立国家宪法日的决定', short: '国家宪法日决定', kind: 'decision',
    inForce: [{ from: day('2014-11-01') }],
    source: '全国人民代表大会常务委员会公报', checkedOn,
  },
  'publicity-resolution-2021': {
    title: '全国人民代表大会常务委员会关于开展第八个五年法治宣传教育的决议', short: '“八五”普法决议', kind: 'decision',
    inForce: [{ from: day('2021-06-10'), to: day('2025-12-31'), note: '2021年至2025年' }],
    source: '全国人民代表大会常务委员会公报', checkedOn,
  },
  'personal-information-protection-law': {
    title: '中华人民共和国个人信息保护法', short: '个人信息保护法', kind: 'statute',
    inForce: [{ from: day('2021-11-01'), articles: 74 }], ...readTo2025,
  },
  'statistics-law': {
    title: '中华人民共和国统计法', short: '统计法', kind: 'statute',
    inForce: [
      { from: day('2010-01-01'), to: day('2024-09-12'), articles: 50, note: '2009年修订', numbers: { 7: '6', 8: '7' } },
      { from: day('2024-09-13'), articles: 53, note: '2024年修正' },
    ], ...readTo2025,
  },
  'public-security-penalties-law': {
    title: '中华人民共和国治安管理处罚法', short: '治安管理处罚法', kind: 'statute',
    inForce: [{ from: day('2026-01-01'), articles: 144, note: '2025年修订' }], ...readTo2026,
  },
  'land-contract-disputes-law': {
    title: '中华人民共和国农村土地承包经营纠纷调解仲裁法', short: '农村土地承包经营纠纷调解仲裁法', kind: 'statute',
    inForce: [{ from: day('2010-01-01'), articles: 53 }], ...readTo2025,
  },
  'emergency-response-law': {
    title: '中华人民共和国突发事件应对法', short: '突发事件应对法', kind: 'statute',
    inForce: [
      { from: day('2007-11-01'), to: day('2024-10-31'), articles: 70, numbers: { 34: '21', 42: '29', 61: '39', 73: '49', 86: '58' } },
      { from: day('2024-11-01'), articles: 106, note: '2024年修订' },
    ], ...readTo2025,
  },
  'work-safety-law': {
    title: '中华人民共和国安全生产法', short: '安全生产法', kind: 'statute',
    inForce: [{ from: day('2021-09-01'), articles: 119, note: '2021年修正' }], ...readTo2025,
  },
  'rural-collective-organisations-law': {
    title: '中华人民共和国农村集体经济组织法', short: '农村集体经济组织法', kind: 'statute',
    inForce: [{ from: day('2025-05-01'), articles: 67 }], ...readTo2025,
  },
  'agriculture-law': {
    title: '中华人民共和国农业法', short: '农业法', kind: 'statute',
    inForce: [
      { from: day('2013-01-01'), to: day('2026-12-31'), articles: 99, note: '2012年修正', numbers: { 87: '73', 110: '95' } },
      { from: day('2027-01-01'), articles: 115, note: '2026年修订，条文重新编号' },
    ], ...readTo2026,
  },
  'social-assistance-law': {
    title: '中华人民共和国社会救助法', short: '社会救助法', kind: 'statute',
    inForce: [{ from: day('2026-07-01'), articles: 78 }], ...readTo2026,
  },
  'national-security-law': {
    title: '中华人民共和国国家安全法', short: '国家安全法', kind: 'statute',
    inForce: [{ from: day('2015-07-01'), articles: 84 }], ...readTo2025,
  },
  'national-defence-education-law': {
    title: '中华人民共和国国防教育法', short: '国防教育法', kind: 'statute',
    inForce: [{ from: day('2024-09-21'), articles: 42, note: '2024年修订' }], ...readTo2025,
  },
  'family-education-law': {
    title: '中华人民共和国家庭教育促进法', short: '家庭教育促进法', kind: 'statute',
    inForce: [{ from: day('2022-01-01'), articles: 55 }], ...readTo2025,
  },
  'disabled-persons-law': {
    title: '中华人民共和国残疾人保障法', short: '残疾人保障法', kind: 'statute',
    inForce: [{ from: day('2018-10-26'), articles: 68, note: '2018年修正' }], ...readTo2025,
  },
  'elderly-rights-law': {
    title: '中华人民共和国老年人权益保障法', short: '老年人权益保障法', kind: 'statute',
    inForce: [{ from: day('2018-12-29'), articles: 85, note: '2018年修正' }], ...readTo2025,
  },
  'electronic-signature-law': {
    title: '中华人民共和国电子签名法', short: '电子签名法', kind: 'statute',
    inForce: [{ from: day('2019-04-23'), articles: 36, note: '2019年修正；更早的文本没有收录' }], ...readTo2025,
  },
  'ethnic-unity-law': {
    title: '中华人民共和国民族团结进步促进法', short: '民族团结进步促进法', kind: 'statute',
    inForce: [{ from: day('2026-07-01'), articles: 65 }], ...readTo2026,
  },
  'science-popularisation-law': {
    title: '中华人民共和国科学技术普及法', short: '科学技术普及法', kind: 'statute',
    inForce: [{ from: day('2024-12-25'), articles: 60, note: '2024年修订' }], ...readTo2025,
  },
  'rural-revitalisation-law': {
    title: '中华人民共和国乡村振兴促进法', short: '乡村振兴促进法', kind: 'statute',
    inForce: [{ from: day('2021-06-01'), articles: 74 }], ...readTo2025,
  },
  'heroes-and-martyrs-law': {
    title: '中华人民共和国英雄烈士保护法', short: '英雄烈士保护法', kind: 'statute',
    inForce: [{ from: day('2018-05-01'), articles: 30 }], ...readTo2025,
  },
  'sports-law': {
    title: '中华人民共和国体育法', short: '体育法', kind: 'statute',
    inForce: [{ from: day('2023-01-01'), articles: 122, note: '2022年修订' }], ...readTo2025,
  },
  'environmental-protection-law': {
    title: '中华人民共和国环境保护法', short: '环境保护法', kind: 'statute',
    inForce: [{ from: day('2015-01-01'), to: day('2026-08-14'), articles: 70, note: '生态环境法典施行之日废止' }], ...readTo2025,
  },
  'ecology-day-decision': {
    title: '全国人民代表大会常务委员会关于设立全国生态日的决定', short: '全国生态日决定', kind: 'decision',
    inForce: [{ from: day('2023-06-28') }],
    source: '全国人民代表大会常务委员会公报', checkedOn,
  },
} as const satisfies Readonly<Record<string, Instrument>>
