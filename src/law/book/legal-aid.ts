// Legal aid: who gives it, who may ask for it, what is looked into, and how long each body has. A township only refers.
import { plainDate as day } from '#calendar/plain-date.ts'
import { lawBook, type Basis } from '#law/instrument.ts'
import type { Rule } from '#law/rule-record.ts'

const aidLaw = lawBook('legal-aid-law')

const read = { source: '国家法律法规数据库（副本 LawRefBook/Laws@2f4c5c2）', checkedOn: day('2026-11-22'), confidence: 'high', verified: true } as const

const since2022 = <const Value>(value: Value, basis: Basis) => [{ value, from: day('2022-01-01'), basis }] as const

export const legalAid = {
  'aid-institution-who': {
    title: '谁设立法律援助机构', unit: 'choice', values: since2022('县级以上人民政府司法行政部门', aidLaw('12')), note: '乡镇不能自己设立法律援助机构，只做引导、转交和协助。', ...read,
  },
  'aid-station': { title: '法律援助机构可以设工作站、联络点，就近受理申请', unit: 'yes-no', values: since2022(true, aidLaw('13')), ...read },
  'aid-free': { title: '法律援助人员向受援人收取的财物', unit: 'yuan', values: since2022(0, aidLaw('20')), ...read },
  'aid-confidential': { title: '法律援助中知悉的秘密和个人隐私，予以保密', unit: 'yes-no', values: since2022(true, aidLaw('21')), ...read },
  'aid-matters': {
    title: '经济困难的当事人可以申请援助的民事、行政事项', unit: 'list',
    values: since2022(['国家赔偿', '社会保险待遇或者社会救助', '抚恤金', '赡养费、抚养费、扶养费', '劳动关系或者劳动报酬', '认定民事行为能力', '工伤、交通、食药、医疗事故人身损害', '环境污染、生态破坏损害', '法律、法规、规章规定的其他情形'], aidLaw('31')),
    ...read,
  },
  'aid-no-means': {
    title: '不受经济困难条件限制的情形', unit: 'list',
    values: since2022(['英雄烈士近亲属维护人格权益', '见义勇为主张民事权益', '再审改判无罪请求国家赔偿', '虐待、遗弃、家庭暴力受害人', '法律、法规、规章规定的其他情形'], aidLaw('32')),
    ...read,
  },
  'aid-tell': { title: '办理案件和相关事务时，告知有权申请法律援助', unit: 'yes-no', values: since2022(true, aidLaw('35')), ...read },
  'aid-where': {
    title: '向哪里的法律援助机构申请', unit: 'list', values: since2022(['诉讼事项：办案机关所在地', '非诉讼事项：争议处理机关所在地或者事由发生地'], aidLaw('38')), ...read,
  },
  'aid-means-exempt': {
    title: '有材料证明、免予核查经济困难状况的人员', unit: 'list',
    values: since2022(['无固定生活来源的未成年人、老年人、残疾人等', '社会救助、司法救助、优抚对象', '请求劳动报酬、工伤赔偿的进城务工人员', '法律、法规、规章规定的其他人员'], aidLaw('42')),
    ...read,
  },
  'aid-review-7': { title: '法律援助机构决定是否给予援助', unit: 'calendar-day', values: since2022(7, aidLaw('43', '1')), ...read },
  'aid-assign-3': { title: '决定给予援助后，指派法律援助人员', unit: 'calendar-day', values: since2022(3, aidLaw('43', '1')), ...read },
  'aid-one-time-notice': { title: '申请材料不齐全的，法律援助机构告知几次', unit: 'time', values: since2022(1, aidLaw('43', '2')), note: '未按要求补充或者说明的，视为撤回申请。', ...read },
  'aid-urgent-first': {
    title: '距时效、期限届满不足几日的，可以先行援助', unit: 'calendar-day', runs: 'before', values: since2022(7, aidLaw('44', '1(1)')), ...read,
  },
  'aid-objection-5': { title: '司法行政部门审查对不予援助的异议', unit: 'calendar-day', values: since2022(5, aidLaw('49', '2')), ...read },
} as const satisfies Readonly<Record<string, Rule>>
