// What no national law fixes and a county sets for itself. The values are defaults to start from, never to be cited as law.
import { plainDate as day } from '#calendar/plain-date.ts'
import { keepingPersonalData } from '#law/book/keeping-personal-data.ts'
import { lawBook } from '#law/instrument.ts'
import type { Rule } from '#law/rule-record.ts'

const basis = lawBook('local-rules')('')
const checkedOn = day('2026-11-22')
const setLocally = { checkedOn, confidence: 'medium', verified: false } as const
const custom = { checkedOn, confidence: 'low', verified: false, source: '惯例', note: '没有查到法定依据，是否安排由县（市、区）定。' } as const

const byDefault = <const Value>(value: Value) => [{ value, from: day('2011-01-01'), basis }] as const

export const localParameters = {
  ...keepingPersonalData,
  'pi-request-answer': {
    title: '答复个人信息查阅、更正、删除的申请', unit: 'working-day', values: [{ value: 15, from: day('2021-11-01'), basis }], checkedOn, confidence: 'low', verified: false,
    note: '个人信息保护法第四十五条、第四十六条只说“及时”，没有定天数；默认十五个工作日，由县（市、区）设定，到期只提醒。', source: '惯例',
  },
  'svc-rating-bad-fix': {
    title: '差评整改并答复', unit: 'working-day', values: [{ value: 5, from: day('2019-12-03'), basis }], ...setLocally,
    note: '各地不同，五个工作日较常见，也有十五个工作日的；由县（市、区）设定。', source: 'https://ceirp.cn/zhzw/hyyw/2020-10-16/6667.html',
  },
  'svc-promised-days': {
    title: '没有另行承诺的事项办结', unit: 'working-day', values: [{ value: 20, from: day('2020-01-01'), basis }], ...setLocally,
    note: '优化营商环境条例第三十六条要求自己确定时限并公开。默认值取行政许可的一般期限；由县（市、区）按事项设定更短的时限。', source: '优化营商环境条例第三十六条',
  },
  'rep-township-mar1-local': {
    title: '乡镇报告上一年度法治政府建设情况的截止日', unit: 'month-day', values: byDefault('03-01'), ...setLocally,
    note: '国家文件没有写到乡镇；四川的指引定为三月一日前，吉林的日期没有查到。由县（市、区）设定。',
    source: 'http://zgtc.gov.cn/xxgk/dfbmptlj/bmxxgkpt/xslj/zfxxgkzd_22275/202309/t20230914_3274212.shtml',
  },
  'pm-return-visit': {
    title: '达成调解协议以后回访', unit: 'calendar-day', values: byDefault(30), checkedOn, confidence: 'low', verified: false,
    note: '人民调解法第三十一条只要求监督履行，没有定回访的日期；各地七日、十五日、三十日不等，由县（市、区）设定，到期只提醒。', source: '惯例',
  },
  'pm-hand-over-receipt': {
    title: '收到移交的纠纷，接收或者退回', unit: 'working-day', values: byDefault(3), checkedOn, confidence: 'low', verified: false,
    note: '没有查到法定期限；由县（市、区）设定，到期只提醒。', source: '惯例',
  },
  'consult-answer': {
    title: '不能当场答复的法律咨询，答复', unit: 'working-day', values: [{ value: 5, from: day('2019-07-10'), basis }], ...custom,
    note: '没有查到法定期限；由县（市、区）设定，到期只提醒。',
  },
  'dec-meeting-quorum': {
    title: '集体讨论重大事项，到会人数占应到人数不少于', unit: 'share', values: byDefault(2 / 3), checkedOn, confidence: 'low', verified: false,
    note: '三分之二。国家没有为乡镇的会议定人数，各地“三重一大”制度多作此规定；由县（市、区）设定。', source: '惯例',
  },
  'dec-large-fund': {
    title: '达到多少元算大额资金', unit: 'yuan', values: byDefault(50_000), checkedOn, confidence: 'low', verified: false,
    note: '“三重一大”的金额标准由地方定，这里只是起点；由县（市、区）设定。', source: '惯例',
  },
  'rev-material-days': {
    title: '收到送审材料后受理或者一次性告知缺件', unit: 'working-day', values: byDefault(2), checkedOn, confidence: 'low', verified: false,
    note: '国家没有定天数；由县（市、区）设定。', source: '惯例',
  },
  'rev-decision-days': {
    title: '重大决策合法性审查', unit: 'working-day', values: byDefault(7), checkedOn, confidence: 'low', verified: false,
    note: '条例只要求送审单位保证一般不少于七个工作日的审查时间，没有定最长时间；由县（市、区）设定。', source: '惯例',
  },
  'rev-other-days': {
    title: '合同、重大执法决定、村规民约等合法性审查', unit: 'working-day', values: byDefault(5), checkedOn, confidence: 'low', verified: false,
    note: '浙江有的街道对重大执法决定定五个工作日；由县（市、区）设定。', source: 'http://www.yuhuan.gov.cn/art/2020/8/11/art_1229433407_59038827.html',
  },
  'rev-urgent-days': {
    title: '紧急事项合法性审查', unit: 'working-day', values: byDefault(2), checkedOn, confidence: 'low', verified: false, note: '由县（市、区）设定。', source: '惯例',
  },
  'rev-extend-days': {
    title: '经分管领导同意，合法性审查可以延长', unit: 'working-day', values: byDefault(5), checkedOn, confidence: 'low', verified: false,
    note: '由县（市、区）设定。', source: 'http://www.yuhuan.gov.cn/art/2020/8/11/art_1229433407_59038827.html',
  },
  'doc-filing': {
    title: '规范性文件报送备案', unit: 'calendar-day', values: byDefault(15), checkedOn, confidence: 'low', verified: false,
    note: '各省不同，十五日、三十日都有，自公布之日起算；由县（市、区）按省里的规定设定。', source: '惯例',
  },
  'doc-comment-days': {
    title: '规范性文件公开征求意见不少于', unit: 'calendar-day', values: byDefault(7), checkedOn, confidence: 'low', verified: false,
    note: '与市场主体生产经营密切相关的，优化营商环境条例定为一般不少于三十日；其他的国家没有定天数，由县（市、区）按省里的规定设定。', source: '惯例',
  },
  'doc-validity-years': {
    title: '规范性文件的有效期，最长', unit: 'year', runs: 'term', values: byDefault(5), checkedOn, confidence: 'low', verified: false,
    note: '各省多定五年，暂行、试行的二年；由县（市、区）按省里的规定设定。', source: '惯例',
  },
  'doc-trial-years': {
    title: '暂行、试行的规范性文件的有效期，最长', unit: 'year', runs: 'term', values: byDefault(2), checkedOn, confidence: 'low', verified: false, note: '由县（市、区）按省里的规定设定。', source: '惯例',
  },
  'pen-large-fine-citizen': {
    title: '对公民罚款，达到多少元要告知听证权利', unit: 'yuan', values: byDefault(3000), checkedOn, confidence: 'low', verified: false,
    note: '行政处罚法第六十三条的“较大数额”由省里或者部门规定，吉林的数额没有查到；默认值取江西的三千元，由县（市、区）按省里的规定设定。', source: 'http://dongshibiao.com/listing/lawsshow_pi.php?id=4489',
  },
  'pen-large-fine-organisation': {
    title: '对单位罚款，达到多少元要告知听证权利', unit: 'yuan', values: byDefault(20_000), checkedOn, confidence: 'low', verified: false,
    note: '行政处罚法第六十三条的“较大数额”由省里或者部门规定，吉林的数额没有查到；默认值取江西的二万元，由县（市、区）按省里的规定设定。', source: 'http://dongshibiao.com/listing/lawsshow_pi.php?id=4489',
  },
  'pen-filing-days': {
    title: '线索登记以后决定是否立案', unit: 'working-day', values: byDefault(15), checkedOn, confidence: 'low', verified: false,
    note: '行政处罚法第五十四条只说“及时”，没有定天数；部门规章有定十五日的，由县（市、区）设定，到期只提醒。', source: '惯例',
  },
  'insp-approval-made-up': {
    title: '情况紧急当场检查的，补办批准手续', unit: 'working-day', values: byDefault(1), checkedOn, confidence: 'low', verified: false,
    note: '国家只要求及时补办，没有查到天数；由县（市、区）设定。', source: '惯例',
  },
  'acting-most-days': {
    title: '代理岗位，一次最长', unit: 'calendar-day', runs: 'term', values: byDefault(90), checkedOn, confidence: 'low', verified: false,
    note: '没有查到法定天数；由县（市、区）设定。', source: '惯例',
  },
  'certificate-renew-ahead': {
    title: '证件有效期满前办理换证，至少提前', unit: 'calendar-day', runs: 'before', values: byDefault(60), checkedOn, confidence: 'low', verified: false,
    note: '没有查到法定日数；换证要先培训、考试，由县（市、区）按当地的安排设定，到期只提醒。', source: '惯例',
  },
  'insp-result-told': {
    title: '现场检查以后向企业反馈结果', unit: 'working-day', values: byDefault(5), checkedOn, confidence: 'low', verified: false,
    note: '没有查到法定期限；由县（市、区）设定，到期只提醒。', source: '惯例',
  },
  'hazard-receipt': {
    title: '隐患移送以后收到有权部门的回执', unit: 'working-day', values: byDefault(5), checkedOn, confidence: 'low', verified: false,
    note: '没有查到法定期限；由县（市、区）设定，到期只提醒。', source: '惯例',
  },
  'hotline-answer': {
    title: '热线、平台工单没有写明时限的，答复', unit: 'working-day', values: byDefault(5), checkedOn, confidence: 'low', verified: false,
    note: '各地三、五、十个工作日不等，按工单上的时限办；没有写的由县（市、区）设定。', source: '惯例',
  },
  'hotline-return': {
    title: '不属于本乡镇的工单，退回', unit: 'working-day', values: byDefault(1), checkedOn, confidence: 'low', verified: false, note: '由县（市、区）设定，到期只提醒。', source: '惯例',
  },
  'business-answer': {
    title: '答复企业诉求', unit: 'working-day', values: byDefault(10), checkedOn, confidence: 'low', verified: false,
    note: '没有查到法定期限；由县（市、区）设定，到期只提醒。', source: '惯例',
  },
  'four-two-plan-ahead': {
    title: '党员大会审议前，把方案送到党员手中至少提前', unit: 'calendar-day', runs: 'before', values: byDefault(3), checkedOn, confidence: 'low', verified: false,
    note: '“四议两公开”没有全国统一的日数；由县（市、区）设定。', source: 'https://m.70edu.com/wenku/1168442_15.html',
  },
  'four-two-party-quorum': {
    title: '党员大会审议，到会党员占应到党员不少于', unit: 'share', values: byDefault(2 / 3), checkedOn, confidence: 'low', verified: false,
    note: '三分之二。各地通行做法，不是法律；由县（市、区）设定。', source: 'https://tunchang.fytlaw.com/news/202501/09/5929.html',
  },
  'four-two-party-majority': {
    title: '党员大会审议，赞成的占应到党员多于', unit: 'share', values: byDefault(1 / 2), checkedOn, confidence: 'low', verified: false,
    note: '半数。各地通行做法，不是法律；由县（市、区）设定。', source: 'https://tunchang.fytlaw.com/news/202501/09/5929.html',
  },
  'vil-posting-days': {
    title: '法律没有定日数时，村务公布不少于', unit: 'calendar-day', runs: 'term', values: byDefault(7), checkedOn, confidence: 'low', verified: false,
    note: '2026年以前法律没有定日数，各地多定七日；2026年起依照村民委员会组织法。', source: 'https://pinweizhan.com/xiaoshou/xinli/6kjp10.html',
  },
  'vil-publish-promptly': {
    title: '决议、实施结果“及时”公布', unit: 'working-day', values: byDefault(3), checkedOn, confidence: 'low', verified: false,
    note: '法律只写及时、随时，没有定日数；由县（市、区）设定，到期只提醒。', source: '惯例',
  },
  'vil-objection-answer': {
    title: '答复村民对村务的异议', unit: 'calendar-day', values: byDefault(7), checkedOn, confidence: 'low', verified: false,
    note: '没有查到法定期限；由县（市、区）设定，到期只提醒。', source: '惯例',
  },
  'vil-disclosure-inquiry': {
    title: '乡镇调查核实村务公开的反映', unit: 'working-day', values: byDefault(15), checkedOn, confidence: 'low', verified: false,
    note: '法律要求调查核实，没有定日数；由县（市、区）设定，到期只提醒。', source: '惯例',
  },
  'vil-rules-examine': {
    title: '乡镇对报备案的村规民约提出意见', unit: 'working-day', values: byDefault(10), checkedOn, confidence: 'low', verified: false,
    note: '没有查到法定期限；由县（市、区）设定，到期只提醒。', source: '惯例',
  },
  'raise-money-cap': {
    title: '一事一议筹资，每人每年不超过多少元', unit: 'yuan', values: byDefault(15), checkedOn, confidence: 'low', verified: false,
    note: '上限由省定，吉林的数没有查到，这里取别省的一个数作起点；由县（市、区）按省里的文件设定。', source: 'http://www.fymate.net/html/text/lar/169499/16949931_4.html',
  },
  'raise-labour-cap': {
    title: '一事一议筹劳，每个劳动力每年不超过几个工日', unit: 'time', values: byDefault(10), checkedOn, confidence: 'low', verified: false,
    note: '上限由省定，吉林的数没有查到，这里取别省的一个数作起点；由县（市、区）按省里的文件设定。', source: 'http://www.fymate.net/html/text/lar/169499/16949931_4.html',
  },
  'raise-township-review': {
    title: '乡镇初审筹资筹劳方案', unit: 'working-day', values: byDefault(7), checkedOn, confidence: 'low', verified: false,
    note: '没有查到乡镇初审的日数；由县（市、区）设定，到期只提醒。', source: '惯例',
  },
  'dib-one-time-notice': {
    title: '低保申请材料不齐，一次性告知', unit: 'working-day', values: byDefault(5), checkedOn, confidence: 'low', verified: false,
    note: '参照行政许可的日数；由县（市、区）设定，到期只提醒。', source: '惯例',
  },
  'slip-days': {
    title: '当事人凭核对码回答的期限', unit: 'calendar-day', values: byDefault(30), checkedOn, confidence: 'low', verified: false,
    note: '没有法律规定；过期以后核对码作废，需要时重新发单。由县（市、区）设定。', source: '惯例',
  },
  'request-answer': {
    title: '处理网上和窗口代提的群众来件', unit: 'working-day', values: byDefault(5), checkedOn, confidence: 'low', verified: false,
    note: '没有一般的法定期限；转到台账以后按那件事自己的期限。由县（市、区）设定，到期只提醒。', source: '惯例',
  },
  'receipt-days': {
    title: '查进度的回执码管多少天', unit: 'calendar-day', values: byDefault(730), checkedOn, confidence: 'low', verified: false,
    note: '没有法律规定；过期以后带身份证到窗口查。由县（市、区）设定。', source: '惯例',
  },
  'review-days': {
    title: '评查一件调解卷宗', unit: 'working-day', values: byDefault(10), checkedOn, confidence: 'low', verified: false,
    note: '没有查到法定期限；由县（市、区）设定，到期只提醒。', source: '惯例',
  },
  'signal-repeat-days': {
    title: '相同当事人、同类纠纷相隔不超过多少天，提示可能重复登记', unit: 'days-apart', values: byDefault(30), checkedOn, confidence: 'low', verified: false,
    note: '短时间内同一方来两次，多半是同一件事；相隔更久的常常是旧事复发，不提示。由县（市、区）设定。', source: '惯例',
  },
  'signal-batch-count': {
    title: '一次坐下来补记多少件别的日子的调解，提示核实', unit: 'time', values: byDefault(5), checkedOn, confidence: 'low', verified: false,
    note: '补记一两件是常事；一口气补记五件以上，当时的情形多半已经记不清。由县（市、区）设定。', source: '惯例',
  },
  'signal-batch-minutes': {
    title: '两次登记相隔不超过多少分钟算一次坐下来', unit: 'minutes-apart', values: byDefault(30), checkedOn, confidence: 'low', verified: false,
    note: '认真写一份调解记录，中间停顿很少超过半小时。由县（市、区）设定。', source: '惯例',
  },
  'signal-batch-days': {
    title: '发生以后超过多少天才登记，算补记', unit: 'days-apart', values: byDefault(7), checkedOn, confidence: 'low', verified: false,
    note: '村里没有电脑、没有网络，隔几天才录入是常事。由县（市、区）设定。', source: '惯例',
  },
  'signal-late-days': {
    title: '纠纷受理以后超过多少天才登记，提示核实', unit: 'days-apart', values: byDefault(30), checkedOn, confidence: 'low', verified: false,
    note: '一般的调解一个月内要调结，超过这个时间才登记的，等于事后补一整件。由县（市、区）设定。', source: '惯例',
  },
  'signal-copied-share': {
    title: '两份调解记录相同的部分占多少，提示核实', unit: 'share', values: byDefault(0.8), checkedOn, confidence: 'low', verified: false,
    note: '格式话、套话先去掉再比；剩下的八成相同，很难是两次调解各自写出来的。由县（市、区）设定。', source: '惯例',
  },
  'signal-copied-length': {
    title: '少于多少字的记录不比对', unit: 'time', values: byDefault(60), checkedOn, confidence: 'low', verified: false,
    note: '三言两语的记录本来就容易相同，简单纠纷也可以简单记。由县（市、区）设定。', source: '惯例',
  },
  'signal-day-count': {
    title: '一名调解员一天调解多少件互不相干的纠纷，提示核实', unit: 'time', values: byDefault(6), checkedOn, confidence: 'low', verified: false,
    note: '一次调解通常要一小时以上；一批人告同一方的算一件。由县（市、区）设定。', source: '惯例',
  },
  'pubday-03-15': { title: '消费者权益日', unit: 'yearly-day', values: byDefault('03-15'), ...custom },
  'pubday-05': { title: '民法典宣传月', unit: 'yearly-day', values: [{ value: '05', from: day('2021-01-01'), basis }], ...custom },
  'pubday-06': { title: '安全生产月、防范非法集资宣传月', unit: 'yearly-day', values: byDefault('06'), ...custom },
  'pubday-06-26': { title: '国际禁毒日', unit: 'yearly-day', values: byDefault('06-26'), ...custom },
  'pubday-11-09': { title: '消防日', unit: 'yearly-day', values: byDefault('11-09'), ...custom },
  'pubday-12-02': { title: '交通安全日', unit: 'yearly-day', values: [{ value: '12-02', from: day('2012-12-02'), basis }], ...custom },
} as const satisfies Readonly<Record<string, Rule>>
