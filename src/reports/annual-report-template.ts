// The first draft of the annual rule-of-law report, in the order that reports of this kind keep. The prose is ours; every
// number in it is a slot. The township rewrites it; what it cannot do is write a number that nobody counted unseen.
import type { Chapter } from '#reports/chapter.ts'

export type ReportSubject = {
  readonly year: number
  /** 永加乡 */
  readonly name: string
  /** 乡, 镇 or 街道: how the body speaks of itself. */
  readonly kind: string
}

/** @returns chapters in reading order; headings carry their numbers */
export function annualReportTemplate(subject: ReportSubject): readonly Chapter[] {
  const { year, name, kind } = subject
  return [
    { heading: '', body: `${year}年，${name}坚持以习近平法治思想为指导，围绕年度法治政府建设任务，把依法行政贯穿矛盾化解、便民服务和基层治理各环节。本报告统计期间为${year}年1月1日至12月31日，文中数字均由台账逐条汇总，口径见附表。现将有关情况报告如下。` },
    { heading: `一、${year}年度推进法治政府建设的主要举措和成效`, body: '' },
    { heading: '（一）加强组织领导，压实工作责任', body: `党政主要负责人共同担任${kind}法治建设领导小组组长，研究制定年度工作重点，列明任务{{plan.annualTasks}}项。全年召开法治建设相关会议{{meeting.ruleOfLawSessions}}次。主要负责人亲自部署{{leadership.arranged}}次、过问{{leadership.askedAfter}}次、协调{{leadership.coordinated}}次、督办{{leadership.supervised}}次，办结交办问题{{task.issuesResolved}}项。` },
    { heading: '（二）深化普法宣传，营造学法氛围', body: '坚持按月确定宣传主题，组织开展普法宣传活动{{publicity.activities}}场次，发放宣传材料{{publicity.leaflets}}份，受众{{publicity.audience|余}}人次。开展“法律明白人”专题培训{{lawLiterate.trainings}}次，在册“法律明白人”{{lawLiterate.roster}}人。宣传材料的入库、发放和结存逐笔登记，受众人数注明计数方法。' },
    { heading: '（三）抓实学法考试，提升执法能力', body: '按照计划、内容、时间、人员、效果五落实的要求，组织干部集中学法{{study.staffSessions}}次。年度法律知识考试应考{{exam.due}}人，因故免考{{exam.excused}}人，参考{{exam.sat}}人，合格{{exam.passed}}人，参考率{{exam.participationRate}}，合格率{{exam.passRate}}。' },
    { heading: '（四）做实人民调解，依法化解纠纷', body: '现有乡级人民调解委员会{{mediation.townCommittees}}个、村（社区）人民调解委员会{{mediation.villageCommittees}}个，在册人民调解员{{mediation.mediators}}名。全年受理矛盾纠纷{{mediation.cases}}件，其中达成协议{{mediation.agreed}}件、调解不成{{mediation.failed}}件、当事人拒绝{{mediation.refused}}件、撤回{{mediation.withdrawn}}件、移送{{mediation.referred}}件，其余在办；调解成功率（达成协议件数占调解终结件数）{{mediation.successRate}}。协议已全部履行{{mediation.performed}}件。' },
    { heading: '（五）优化便民服务，规范办事流程', body: '便民服务中心落实首问负责、一次性告知和限时办结，全年接待群众{{service.visits}}人次，受理服务事项{{service.applications}}件，办结{{service.completed}}件。接待人次与受理件数分别登记，不互相推算。' },
    { heading: '二、存在的不足和原因', body: '（请逐项写明不足、原因、整改责任人和完成时限；整改事项应登记为督办任务，转入下一年度计划。）' },
    { heading: '三、党政主要负责人履行推进法治建设第一责任人职责情况', body: `党委书记、${kind === '街道' ? '主任' : `${kind}长`}切实履行推进法治建设第一责任人职责，对重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办，相关事项均有记录可查。` },
    { heading: `四、${year + 1}年法治政府建设工作安排`, body: '（请写明下一年度工作安排，并与第二部分所列不足逐项对应。）' },
    { heading: '五、其他需要报告的事项', body: '无其他需要报告的事项。' },
  ]
}
