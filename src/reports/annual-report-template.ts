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
    { heading: '（六）规范执法行为，提升依法办事能力', body: '权责清单列有执法事项{{powers.items}}项，持证执法人员{{officer.certified}}名，组织执法培训{{officer.trainings}}次。全年检查企业等{{enforcement.inspections}}次，巡查{{enforcement.patrols}}次、现场劝导{{enforcement.persuasions}}起（不计入案件）；作出行政处罚决定{{enforcement.penalties}}件，其中普通程序{{enforcement.ordinaryPenalties}}件、当场处罚{{enforcement.simplePenalties}}件，不予行政处罚{{enforcement.noPenalties}}件，移送有管辖权的机关{{enforcement.passedOn}}件，重大执法决定法制审核{{enforcement.legalReviews}}件。案卷在结案前逐项评查。' },
    { heading: '（七）完善基层治理，推进公开透明', body: '各村按“四议两公开一监督”形成决议{{village.resolutions}}件，没有通过{{village.resolutionsFailed}}件，公开决议{{village.resolutionsPublished}}件；一事一议筹资筹劳{{village.fundRaisings}}件；村务公开{{village.disclosures}}次，其中集体资产资源、财务公开{{village.assetDisclosures}}次。低保申请{{allowance.applications}}户，审核上报{{allowance.reviewed}}户，新增低保{{allowance.confirmed}}户。组织矛盾纠纷排查{{screening.rounds}}轮，各村回报{{screening.returns}}次，其中零报告{{screening.nilReturns}}次，会商研判{{screening.judgementMeetings}}次。' },
    { heading: '（八）坚持依法决策，强化合法性审查', body: '重大事项集体审议{{decision.collectiveMatters}}项，其中通过{{decision.passed}}项、未通过{{decision.rejected}}项；公布重大决策目录事项{{decision.catalogueItems}}项。合法性审查{{review.matters}}件，出具意见书{{review.opinions}}份，发现问题{{review.issuesFound}}个。制发规范性文件{{normdoc.issued}}件，报备{{normdoc.filed}}件。法律顾问服务{{adviser.services}}次，覆盖村（社区）{{adviser.villagesCovered}}个。' },
    { heading: '（九）健全公共法律服务，依法化解争议', body: '接待法律咨询{{consult.visits}}人次，转介法律援助{{legalAid.referrals}}件，开展法治为民服务{{legalService.outreach}}场次。办理信访事项{{petition.received}}件、热线工单{{hotline.received}}件、政府信息公开申请{{disclosure.requests}}件；行政复议应诉{{reconsideration.received}}件、行政诉讼应诉{{litigation.received}}件，负责人出庭{{litigation.leaderCourtAppearances}}件。' },
    { heading: '（十）排查安全隐患，维护平安稳定', body: '开展安全检查{{safety.inspections}}次，发现隐患{{safety.hazardsFound}}处，整改销号{{safety.hazardsFixed}}处。治安、刑事和违纪违法情况以公安、纪检机关提供的数据为准：重大刑事案件{{security.majorCrimes}}件，重大违纪违法案件{{security.majorViolations}}件。' },
    { heading: '（十一）加强考核督导，抓好问题整改', body: '接受法治督察{{assessment.inspections}}次，反馈问题{{assessment.findings}}个；登记不足{{shortcoming.found}}项，核验销号{{shortcoming.mended}}项。述法{{assessment.lawReportingPersons}}人，报送法治信息{{assessment.returnsSent}}篇。' },
    { heading: '二、存在的不足和原因', body: '（请逐项写明不足、原因、整改责任人和完成时限；整改事项应登记为督办任务，转入下一年度计划。）' },
    { heading: '三、党政主要负责人履行推进法治建设第一责任人职责情况', body: `党委书记、${kind === '街道' ? '主任' : `${kind}长`}切实履行推进法治建设第一责任人职责，对重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办，相关事项均有记录可查。` },
    { heading: `四、${year + 1}年法治政府建设工作安排`, body: '（请写明下一年度工作安排，并与第二部分所列不足逐项对应。）' },
    { heading: '五、其他需要报告的事项', body: '无其他需要报告的事项。' },
  ]
}
