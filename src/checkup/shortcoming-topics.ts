// What a shortcoming is about, and by which words next year's plan would answer it.

export type ShortcomingTopic = {
  readonly name: string
  /** Words in the shortcoming's own opening. */
  readonly shown: RegExp
  /** Words in the plan that take it up. */
  readonly answered: RegExp
}

/** A shortcoming on none of these is left alone: the list is for being sure, not for being complete. */
export const shortcomingTopics: readonly ShortcomingTopic[] = [
  { name: '人员编制、力量', shown: /编制|缺编|人员(?:力量)?(?:不足|短缺|紧缺|偏少|较少|少)|力量(?:不足|薄弱|短缺|有限|严重不足)|人手/, answered: /编制|力量|人手|人员(?:配备|配置|充实|补充|调配|招录|下沉)|(?:配备|充实|配齐|配强|补充|增加|增配|招录|招聘|选配|调配|整合|下沉).{0,14}(?:人员|队伍|干部|人才|骨干)/ },
  { name: '法律专业人才', shown: /(?:无|没有|缺乏|缺少|少|不足)[^，。；]{0,8}法律(?:专业|专门|人才)|法律(?:专业|专门)?(?:人才|人员)[^，。；]{0,8}(?:缺|少|不足|匮乏)|专业(?:性)?(?:人才|人员|力量)[^，。；]{0,6}(?:缺|少|不足|不强|匮乏)/, answered: /法律(?:专业|人才|顾问)|专业(?:人才|力量|人员|队伍|化)|公职律师|法律职业|律师|招录|引进|人才|(?:充实|配备|招聘).{0,10}(?:法律|法治|执法)/ },
  { name: '普法宣传', shown: /普法|宣传|法律知识|群众.{0,12}(?:法治|法律)意识|法治氛围|法治意识/, answered: /普法|宣传|法治文化|法律明白人|法治意识|以案释法|宣讲/ },
  { name: '干部依法行政意识和能力', shown: /(?:干部|公职人员|工作人员|领导).{0,24}(?:意识|能力|水平|思维|素养|素质)|依法行政.{0,10}(?:意识|能力|水平)|学法/, answered: /学法|培训|学习|轮训|意识|能力|素养|素质|考试|旁听/ },
  { name: '执法规范', shown: /执法.{0,16}(?:不规范|不到位|不严|不够|水平|能力|素质|程序|薄弱|偏弱|有待)|综合执法/, answered: /执法/ },
  { name: '矛盾纠纷化解', shown: /矛盾纠纷|调解|纠纷化解|信访/, answered: /矛盾|纠纷|调解|信访|综治中心|枫桥/ },
  { name: '决策和合法性审查', shown: /决策|合法性审查|规范性文件/, answered: /决策|合法性审查|规范性文件|法律顾问|审查/ },
  { name: '政务公开', shown: /政务公开|信息公开|公开不/, answered: /公开/ },
  { name: '数字化', shown: /数字化|信息化|智慧|数据共享/, answered: /数字|信息化|智慧|平台|数据|智能|线上/ },
  { name: '经费保障', shown: /经费|资金(?:不足|保障|短缺)/, answered: /经费|资金|保障|投入/ },
  { name: '考核督察', shown: /考核|督察|督查|监督/, answered: /考核|督察|督查|监督|评估/ },
]
