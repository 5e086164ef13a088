// Laws that reports still name after their repeal. A report of a later year can name them only as history.

export type RepealedLaw = { readonly titles: readonly string[]; readonly since: string; readonly lastYear: number; readonly now: string }

export const repealedLaws: readonly RepealedLaw[] = [
  {
    titles: ['婚姻法', '继承法', '民法通则', '收养法', '担保法', '合同法', '物权法', '侵权责任法', '民法总则'],
    since: '2021年1月1日',
    lastYear: 2020,
    now: '《中华人民共和国民法典》',
  },
  { titles: ['法律援助条例'], since: '2022年1月1日', lastYear: 2021, now: '《中华人民共和国法律援助法》' },
  { titles: ['信访条例'], since: '2022年5月1日', lastYear: 2022, now: '《信访工作条例》' },
  {
    titles: ['环境保护法', '大气污染防治法', '水污染防治法', '土壤污染防治法', '固体废物污染环境防治法', '噪声污染防治法', '环境影响评价法', '清洁生产促进法', '放射性污染防治法', '海洋环境保护法'],
    since: '2026年8月15日',
    lastYear: 2026,
    now: '《中华人民共和国生态环境法典》',
  },
]
