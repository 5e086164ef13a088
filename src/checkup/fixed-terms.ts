// Terms of party and state papers that have one wording, and how they are known to be garbled.
// A row is certain: the wrong form is never right, whatever stands around it.

export type Garble = { readonly wrong: RegExp; readonly right: string }

export const garbles: readonly Garble[] = [
  { wrong: /习近平法[制冶]思想|习近平法思想|习近平法治治思想|习近平依法治国思想|习进平|习近乎/g, right: '习近平法治思想' },
  { wrong: /习近平新时代(?!中国特色社会主义思想|中国特色社会主义(?:的)?(?:经济|外交|生态|强军|文化|法治)思想)中国?[特持]?色?社?会?主?义?思想/g, right: '习近平新时代中国特色社会主义思想' },
  { wrong: /两个意识(?=[”"]?、?坚定)|四个确立|四个维护|两个自信/g, right: '“四个意识”“四个自信”“两个确立”“两个维护”' },
  { wrong: /两个维互|两个为护|两个确力|两个确定[”"]|四个意志[”"]|四个自觉[”"]|四个信心[”"]/g, right: '“四个意识”“四个自信”“两个确立”“两个维护”' },
  { wrong: /乘公用权|秉公用全|禀公用权|秉公用劝/g, right: '秉公用权' },
  { wrong: /(?<=[和与及、，。；的对向（“各\n]|^)员干部/g, right: '党员干部' },
  { wrong: /党员干步|党员于部|党员[千干]布/g, right: '党员干部' },
  { wrong: /办属单位/g, right: '所属单位（或者写明单位名称）' },
  { wrong: /以法治国(?!家|理|土|防|策)|依法制国|依发治国|一法治国|依法治囯/g, right: '依法治国' },
  { wrong: /(?<![执立司学普合守依用违])法制(?:政府|国家|社会|思维|中国)|依法制政府/g, right: '法治政府（法治国家、法治社会、法治思维）' },
  { wrong: /全面从言治党|全面从严制党|全面从严治觉/g, right: '全面从严治党' },
  { wrong: /[枫风]侨经验|风桥经验|枫桥经念/g, right: '“枫桥经验”' },
  { wrong: /谁执法谁执法|谁普法谁执法|谁执法，?谁负责普法/g, right: '“谁执法谁普法”' },
  { wrong: /扫黑出恶|扫黑除恶除恶|扫黑除厄/g, right: '扫黑除恶' },
  { wrong: /四议一公开|四议三公开|四义两公开|四议俩公开|四议两公示/g, right: '“四议两公开”' },
  { wrong: /首问责任负责制|首问负责责任制|首问付责/g, right: '首问负责制' },
  { wrong: /一次性告之|一次行告知|一次性高知/g, right: '一次性告知' },
  { wrong: /限时办节|现时办结|限时办理结/g, right: '限时办结' },
  { wrong: /不忘初心，?、?[老劳]记使命|不望初心|不忘出心/g, right: '不忘初心、牢记使命' },
  { wrong: /一岗双则|一岗双职责/g, right: '“一岗双责”' },
  { wrong: /重大行政绝策|重大行政决测/g, right: '重大行政决策' },
  { wrong: /民主集中治|民主集中置/g, right: '民主集中制' },
  { wrong: /人民调[节接]员|人民调[节接]委员会|人们调解/g, right: '人民调解（员、委员会）' },
  { wrong: /法律明白员|法律名白人|法律明百人/g, right: '“法律明白人”' },
]

/**
 * Long terms in which any other single character makes no sense; a form one character off is shown as a doubt.
 * `but` lists forms that are terms of their own.
 */
export type LongTerm = { readonly term: string; readonly but?: readonly RegExp[] }

export const longTerms: readonly LongTerm[] = [
  { term: '习近平法治思想', but: [/习近平文化思想|习近平经济思想|习近平外交思想|习近平强军思想/] },
  { term: '习近平新时代中国特色社会主义思想' },
  { term: '中国特色社会主义法治道路', but: [/中国特色社会主义法治道/] },
  { term: '中国特色社会主义法治体系', but: [/社会主义法律体系|社会主义理论体系|社会主义法规体系/] },
  { term: '全面从严治党', but: [/全面从严治(?:警|军|检|校|院|团|所|政|司|吏|会|企|教|局|税|监|医|审|统|关|学|库|库)/, /全面从严管党/] },
  { term: '中央八项规定' },
  { term: '法治政府建设实施纲要', but: [/法治社会建设实施纲要/] },
  { term: '推进法治建设第一责任人职责', but: [/法治建设第一责任人(?:的|制)/] },
  { term: '尊法学法守法用法' },
  { term: '办事依法遇事找法' },
  { term: '行政执法公示制度' },
  { term: '重大执法决定法制审核', but: [/重大执法决定法治审核/] },
  { term: '谁执法谁普法' },
  { term: '意识形态工作责任制' },
  { term: '领导干部应知应会', but: [/领导干部(?:应学|必知)/] },
  { term: '全过程人民民主' },
  { term: '人民调解委员会' },
  { term: '无障碍环境建设' },
]
