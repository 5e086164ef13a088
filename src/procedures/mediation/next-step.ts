// What a dispute waits for, in one sentence: for whoever has it open and wonders what comes now.

type Course = { readonly state: string; readonly entries: readonly { readonly action: string; readonly answers: object }[] }

/** @returns nothing once it is archived, or where nothing waits */
export function nextStepOf(dispute: Course): string | undefined {
  switch (dispute.state) {
    case '待受理': return '当事人都愿意调解的，办“受理”；不归人民调解管的，办“不予受理”。'
    case '调解中': return whileMediating(dispute)
    case '移交中': return '等对方接收；对方接收以前，当事人不愿意的可以登记“当事人拒绝”。'
    case '已达成协议': return afterAgreement(dispute)
    case '已归档': return undefined
    default: return '事情已经了结，材料齐了就办“归档”。'
  }
}

function whileMediating(dispute: Course): string {
  if (!done(dispute, 'tellRights')) return '先把权利义务告诉当事人（口头也可以），再调解。'
  const last = dispute.entries.findLast((entry) => entry.action === 'mediate')
  if (!last) return '约当事人调解，调完写“调解记录”。'
  if ((last.answers as { outcome?: unknown }).outcome === 'agreed') return '谈成了的，登记“达成协议”；要书面的先“拟写协议书”，打印签字。'
  return '接着调解，再写一次“调解记录”；谈不拢的，登记“调解不成”，告诉当事人还有哪些途径。'
}

function afterAgreement(dispute: Course): string {
  if (!done(dispute, 'performed')) return '履行完了办“登记全部履行”；没有履行的“督促履行”。双方想请法院确认的，在协议生效三十日内一起申请。'
  return done(dispute, 'visit') ? '履行和回访都登记了，可以“结案”。' : '去“回访”一次，看是不是又起纠纷，然后“结案”。'
}

function done(dispute: Course, action: string): boolean {
  return dispute.entries.some((entry) => entry.action === action)
}
