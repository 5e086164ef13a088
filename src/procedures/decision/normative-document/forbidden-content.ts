// What a township's document may not set up, each with the law that says so.
import { lawBook } from '#law/instrument.ts'
import { guard, type Guard } from '#procedure/guard.ts'

const 许可法 = lawBook('administrative-licensing-law')
const 处罚法 = lawBook('administrative-penalty-law')
const 强制法 = lawBook('administrative-coercion-law')
const 营商条例 = lawBook('business-environment-regulation')
const 规范性文件通知 = lawBook('normative-document-notice')

export const sensitive = {
  licence: '设定许可，或者增设许可条件', penalty: '设定处罚', coercion: '设定强制措施或者强制执行', fee: '设定收费、摊派', certificate: '要求出具没有依据的证明',
  burden: '没有上位依据，减损权利或者增加义务', entry: '没有上位依据，设置市场准入、退出条件或者干预经营',
} as const

export type Sensitive = keyof typeof sensitive

const grounds: Readonly<Record<Sensitive, Guard<object>['basis']>> = {
  licence: [许可法('17')], penalty: [处罚法('16')], coercion: [强制法('10', '4'), 强制法('13', '1')], fee: [规范性文件通知('')], certificate: [规范性文件通知('')],
  burden: [营商条例('64', '1'), 规范性文件通知('')], entry: [营商条例('64', '1')],
}

/** One for each, so that all that has to come out of the draft is said at once. */
export const nothingForbidden = (Object.keys(sensitive) as readonly Sensitive[]).map((kind) => guard<object>({
  code: `document-sets-${kind}`,
  otherwise: `规范性文件不得有这样的内容：${sensitive[kind]}。请先“修改草案”去掉，再提交审议。`,
  basis: grounds[kind],
  holds({ matter }) {
    const said = matter?.entries.findLast((entry) => entry.action === 'draft' || entry.action === 'revise')?.answers['contains']
    return !Array.isArray(said) || !said.includes(kind)
  },
}))
