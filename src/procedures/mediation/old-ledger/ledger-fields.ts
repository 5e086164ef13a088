// What an old ledger of disputes may tell, and by which words its columns are known.

export const ledgerFields = {
  day: { title: '受理（发生）日期', header: /^(受理|登记|发生|申请|立案|纠纷)?(日期|时间)$|^(受理|登记|发生|申请)(日期|时间)/ },
  parties: { title: '当事人（一格写全）', header: /^(双方|纠纷)?当事人(姓名|名称|双方)?$|^当事人.*(基本)?情况$/ },
  one: { title: '一方姓名', header: /^(申请人|甲方|当事人(一|1|甲)|一方当事人)(姓名)?$/ },
  onePhone: { title: '一方电话', header: /^(申请人|甲方|当事人(一|1|甲))(联系)?(电话|方式|联系方式)$/ },
  other: { title: '另一方姓名', header: /^(被申请人|乙方|当事人(二|2|乙)|对方当事人|另一方当事人)(姓名)?$/ },
  otherPhone: { title: '另一方电话', header: /^(被申请人|乙方|当事人(二|2|乙))(联系)?(电话|方式|联系方式)$/ },
  type: { title: '纠纷类型', header: /^(纠纷|案件|矛盾)?(纠纷)?(类型|类别|种类|性质)$|^案由$/ },
  account: { title: '简要情况', header: /(简要)?(情况|事由|案情|经过|事实|概况)$|^(纠纷|矛盾)?(内容|摘要|主要事实)$/ },
  village: { title: '村（社区）', header: /^(所在|所属)?(村|社区|村社区|村屯|行政村|村名|村别|村（社区）|村\(社区\)|单位)$/ },
  committee: { title: '调委会', header: /调委会|人民调解委员会|调解组织/ },
  place: { title: '发生地点', header: /(发生)?(地点|地址|位置)$/ },
  way: { title: '来源', header: /来源|受理方式|受理途径|案源/ },
  result: { title: '调解结果', header: /^(调解|处理|办理)?(结果|情况结果)$|^是否(成功|达成协议|调解成功|化解)$|^(化解|办结)情况$/ },
  endedOn: { title: '办结（达成协议）日期', header: /^(结案|办结|调解|化解|达成协议|协议|调结)(日期|时间)$/ },
  form: { title: '协议形式', header: /协议(形式|类型|种类|方式)|^是否(制作|签订)?(书面)?协议(书)?$/ },
  terms: { title: '协议内容', header: /协议(主要)?内容|(达成|协议)(的)?(意见|约定|条款)|^化解措施$/ },
  amount: { title: '涉及金额（元）', header: /金额|标的/ },
  mediators: { title: '调解员', header: /^(主持|承办)?(人民)?(调解员|调解人|调解人员|承办人|经办人)(姓名)?$/ },
  performed: { title: '是否履行', header: /履行/ },
} as const satisfies Record<string, { readonly title: string; readonly header: RegExp }>

export type LedgerField = keyof typeof ledgerFields

export const ledgerFieldKeys = Object.keys(ledgerFields) as readonly LedgerField[]

/** Which column tells what: by the words at its head, so that the next file with the same heads needs no mapping. */
export type Columns = Readonly<Partial<Record<LedgerField, string>>>

/** The heads of a table: where they stand, and each column under a title of its own. */
export type Head = { readonly row: number; readonly titles: readonly string[] }

/** The row of the first twenty that says most of what such ledgers say; a ledger often has a title and a unit above it. */
export function headIn(cells: readonly (readonly string[])[]): Head {
  const scores = cells.slice(0, 20).map((row) => ledgerFieldKeys.filter((key) => row.some((cell) => ledgerFields[key].header.test(plain(cell)))).length)
  const row = Math.max(0, scores.indexOf(Math.max(...scores, 0)))
  const seen = new Map<string, number>()
  return {
    row, titles: (cells[row] ?? []).map((cell, place) => {
      const title = plain(cell) === '' ? `第${place + 1}列` : plain(cell)
      const count = (seen.get(title) ?? 0) + 1
      seen.set(title, count)
      return count === 1 ? title : `${title}（第${place + 1}列）`
    }),
  }
}

/** @returns every field whose column is plain by its head; a column tells one thing only */
export function guessColumns({ titles }: Head): Columns {
  const taken = new Set<string>()
  return Object.fromEntries(ledgerFieldKeys.flatMap((key) => {
    const title = titles.find((each) => !taken.has(each) && ledgerFields[key].header.test(each))
    if (title === undefined) return []
    taken.add(title)
    return [[key, title]]
  }))
}

export function plain(cell: string): string {
  return cell.normalize('NFKC').replaceAll(/[\s*:]/g, '')
}
