// Papers of party and government that set tasks and methods, and the settings of a county. None of them is law, and none is cited as law.
import { plainDate as day } from '#calendar/plain-date.ts'
import type { Instrument } from '#law/instrument-record.ts'

const checkedOn = day('2026-11-22')

export const policyPapers = {
  'rule-of-law-inspection-provisions': {
    title: '法治政府建设与责任落实督察工作规定', short: '督察工作规定', kind: 'policy', number: '厅字〔2019〕28号',
    inForce: [{ from: day('2019-04-15'), articles: 35 }],
    source: 'http://m.zgkjsz.com/page/2019/0524/5143930.shtml ; http://zgtc.gov.cn/xxgk/dfbmptlj/bmxxgkpt/xslj/zfxxgkzd_22275/202309/t20230914_3274212.shtml', checkedOn,
  },
  'first-responsible-person-provisions': {
    title: '党政主要负责人履行推进法治建设第一责任人职责规定', short: '第一责任人职责规定', kind: 'policy',
    inForce: [{ from: day('2016-11-30'), note: '适用于县级以上，乡镇参照；施行日期和第四条至第六条的条款没有核对原文' }],
    source: 'http://fissico.com/html/xw/dzyw/27116.html', checkedOn,
  },
  'rule-of-law-government-outline-2021': {
    title: '法治政府建设实施纲要（2021－2025年）', short: '法治政府建设实施纲要', kind: 'policy', number: '中发〔2021〕33号',
    inForce: [{ from: day('2021-08-11'), to: day('2025-12-31'), note: '公布日起算；2026年以后的纲要没有查到' }],
    source: 'http://zgtc.gov.cn/xxgk/dfbmptlj/bmxxgkpt/xslj/zfxxgkzd_22275/202309/t20230914_3274212.shtml', checkedOn,
  },
  'publicity-plan-2021': {
    title: '中央宣传部、司法部关于开展法治宣传教育的第八个五年规划（2021－2025年）', short: '“八五”普法规划', kind: 'policy',
    inForce: [{ from: day('2021-06-15'), to: day('2025-12-31'), note: '公布日起算' }],
    source: '中国政府网', checkedOn,
  },
  'publicity-plan-2026': {
    title: '关于开展法治宣传教育的第九个五年规划（2026－2030年）', short: '“九五”普法规划', kind: 'policy',
    inForce: [{ from: day('2026-07-27'), to: day('2030-12-31'), note: '只见新闻摘要，没有见到原文和指标' }],
    source: '2026年7月29日新闻摘要', checkedOn,
  },
  'who-enforces-publicises-opinion': {
    title: '关于实行国家机关“谁执法谁普法”普法责任制的意见', short: '“谁执法谁普法”意见', kind: 'policy',
    inForce: [{ from: day('2017-05-17') }],
    source: '中国政府网', checkedOn,
  },
  'law-study-opinion': {
    title: '关于完善国家工作人员学法用法制度的意见', short: '学法用法意见', kind: 'policy',
    inForce: [{ from: day('2016-03-22') }],
    source: '新华社2016年4月7日电', checkedOn,
  },
  'law-literate-villagers-standard': {
    title: '乡村“法律明白人”培养工作规范（试行）', short: '“法律明白人”培养规范', kind: 'policy',
    inForce: [{ from: day('2021-11-08') }],
    source: 'https://epaper.cnwomen.com.cn/html/2021-11/24/nw.D110000zgfnb_20211124_4-5.htm ; https://chenshihong.com/fwc/a/MzAwMTUwODQ1MA==/2247515970/2', checkedOn,
  },
  'service-rating-opinion': {
    title: '国务院办公厅关于建立政务服务“好差评”制度提高政务服务水平的意见', short: '“好差评”意见', kind: 'policy', number: '国办发〔2019〕51号',
    inForce: [{ from: day('2019-12-03') }],
    source: '维基文库所载原文；https://ceirp.cn/zhzw/hyyw/2020-10-16/6667.html', checkedOn,
  },
  'service-standardisation-opinion': {
    title: '国务院关于加快推进政务服务标准化规范化便利化的指导意见', short: '政务服务标准化意见', kind: 'policy', number: '国发〔2022〕5号',
    inForce: [{ from: day('2022-02-07') }],
    source: 'http://stxd.com.cn/document/568.html', checkedOn,
  },
  'public-legal-service-opinion': {
    title: '关于加快推进公共法律服务体系建设的意见', short: '公共法律服务意见', kind: 'policy',
    inForce: [{ from: day('2019-07-10'), note: '公布日起算' }],
    source: 'https://m.news.shi-fen.com/china/201907/50-392248.html', checkedOn: day('2026-11-22'),
  },
  'normative-document-notice': {
    title: '国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知', short: '规范性文件监督管理通知', kind: 'policy', number: '国办发〔2018〕37号',
    inForce: [{ from: day('2018-05-16'), note: '原文没有核对' }],
    source: 'http://www.gaoqing.gov.cn/gongkai/site_gqxrmzfbgs/channel_c_5f9f6c84b9dfe9bfb0a8c85b_5fb3be98ca6492588cbb9947/doc_606d1786def539113ccd1a61.html', checkedOn,
  },
  'normative-document-review-opinion': {
    title: '国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见', short: '规范性文件合法性审核意见', kind: 'policy', number: '国办发〔2018〕115号',
    inForce: [{ from: day('2018-12-04'), note: '只见到开头部分，时限没有核对' }],
    source: 'https://flfgdq.cn 所载开头部分', checkedOn,
  },
  'legal-counsel-opinion': {
    title: '关于推行法律顾问制度和公职律师公司律师制度的意见', short: '法律顾问制度意见', kind: 'policy', number: '中办发〔2016〕30号',
    inForce: [{ from: day('2016-06-16'), note: '乡镇党委和政府根据需要设立法律顾问' }],
    source: 'http://zgjjzzsgf.com/zongbu/ShowArticle.asp?ArticleID=3266', checkedOn,
  },
  'cadre-appointment-regulations': {
    title: '党政领导干部选拔任用工作条例', short: '干部任用条例', kind: 'policy',
    inForce: [{ from: day('2019-03-03'), note: '党内法规；主要适用于县级以上，乡镇由省里规定' }],
    source: 'https://www.ajjhl.com/col_dnfgk/202503/C5D32BA4D1F76530576C3DD67CE47224.htm', checkedOn,
  },
  'three-systems-opinion': {
    title: '国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见', short: '“三项制度”意见', kind: 'policy', number: '国办发〔2018〕118号',
    inForce: [{ from: day('2018-12-05'), note: '原文没有核对，只见转载' }],
    source: 'https://news.shi-fen.com/china/201901/50-148393.html ; http://politics.people.com.cn/n1/2019/0103/c1001-30502475.html', checkedOn: day('2026-11-23'),
  },
  'business-inspection-opinion': {
    title: '国务院办公厅关于严格规范涉企行政检查的意见', short: '涉企行政检查意见', kind: 'policy', number: '国办发〔2024〕54号',
    inForce: [{ from: day('2024-12-30'), note: '原文没有核对，只见地方转载和解读' }],
    source: 'http://www.xjrq.gov.cn/rqxrmzf/c108774/202505/6171af9f5dad4536a6b2dd1c5b0ce6ff.shtml ; http://hhlawyer.com/index.php?path=%2FHome-Article-articleinfo-article_id-1653.html', checkedOn: day('2026-11-23'),
  },
  'hotline-opinion': {
    title: '国务院办公厅关于进一步优化地方政务服务便民热线的指导意见', short: '便民热线意见', kind: 'policy',
    inForce: [{ from: day('2021-01-06'), note: '公布日起算' }],
    source: 'http://cnganbu.com/news/view?id=49625', checkedOn,
  },
  'rural-party-organisation-regulations': {
    title: '中国共产党农村基层组织工作条例', short: '农村基层组织工作条例', kind: 'policy',
    inForce: [{ from: day('2019-01-10'), note: '党内法规；公布日起算，原文没有核对' }],
    source: 'https://tunchang.fytlaw.com/news/202501/09/5929.html', checkedOn,
  },
  'village-supervision-opinion': {
    title: '关于建立健全村务监督委员会的指导意见', short: '村务监督委员会意见', kind: 'policy',
    inForce: [{ from: day('2017-12-04'), note: '公布日起算' }],
    source: 'https://china.zjol.com.cn/gnxw/201712/t20171205_5935846.shtml', checkedOn,
  },
  'village-rules-opinion': {
    title: '关于做好村规民约和居民公约工作的指导意见', short: '村规民约意见', kind: 'policy', number: '民发〔2018〕144号',
    inForce: [{ from: day('2018-12-04'), note: '只见转载的开头部分，报备案的日数没有核对原文' }],
    source: 'http://m.per-better.com/doc/51754.html', checkedOn: day('2026-11-22'),
  },
  'village-fund-raising-measures': {
    title: '村民一事一议筹资筹劳管理办法', short: '筹资筹劳管理办法', kind: 'policy', number: '国办发〔2007〕4号',
    inForce: [{ from: day('2007-01-16'), note: '条文序号没有核对，只引文件' }],
    source: 'http://m.sxsjbj.com/economics/2007-03/01/content_2368121.htm ; https://xiexiebang.com/a9/2019051418/a705bbd87ae1925f.html', checkedOn,
  },
  'village-fund-raising-procedure-opinion': {
    title: '农业部关于规范村民一事一议筹资筹劳操作程序的意见', short: '筹资筹劳操作程序意见', kind: 'policy',
    inForce: [{ from: day('2012-06-01'), note: '见于2012年第6期《农村财务会计》，发文日期没有核对' }],
    source: '《农村财务会计》2012年第6期', checkedOn,
  },
  'allowance-confirmation-measures': {
    title: '最低生活保障审核确认办法', short: '低保审核确认办法', kind: 'policy', number: '民发〔2021〕57号',
    inForce: [{ from: day('2021-07-01'), note: '没有见到原文，只见地方转述；社会救助法施行后是否修订没有查到' }],
    source: 'https://zy.jiceng.zhengzhou.gov.cn/005002003/7816181.jhtml ; http://www.cqsdj.gov.cn/bmjz/bm/mzj/zfxxgkml_124879/zczxwd/202112/t20211228_10241308_wap.html', checkedOn,
  },
  'local-rules': {
    title: '本地规定', short: '本地规定', kind: 'local',
    inForce: [{ from: day('2011-01-01'), note: '数值由县（市、区）设定，这里只有默认值' }],
    source: '县（市、区）的文件，设定时填写', checkedOn,
  },
} as const satisfies Readonly<Record<string, Instrument>>
