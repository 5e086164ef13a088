// The papers a mediation dossier is made of, between its cover and contents in front and its back. A county orders them and
// says which must be there; the names are data that its standard, the dossier and the page share.

export const dossierRows = {
  application: '申请书（受理登记表）',
  rights: '权利义务告知书',
  identity: '当事人身份证明',
  mandate: '授权委托书',
  inquiry: '调查记录',
  evidence: '证据目录和证据材料',
  linkage: '移交函和回执',
  panel: '联调通知和会商纪要',
  record: '调解记录',
  agreement: '协议书（口头协议登记表）',
  ended: '终止调解告知书',
  performance: '履行凭证',
  visit: '回访记录',
  confirmation: '司法确认材料',
  other: '其他材料',
  remarks: '卷宗情况说明',
} as const

export type DossierRow = keyof typeof dossierRows

/** What an item of a review sheet may look at: one paper, or whether all are there that must be. */
export const judged = { whole: '整卷：应当有的都有', ...dossierRows } as const

export type Judged = keyof typeof judged

/** 必须有 only where the case has come to it: no agreement is wanted of parties who did not agree. */
export const needs = { must: '应当有', ifAny: '有就入卷' } as const

export type Need = keyof typeof needs

export function isDossierRow(key: string): key is DossierRow {
  return Object.hasOwn(dossierRows, key)
}
