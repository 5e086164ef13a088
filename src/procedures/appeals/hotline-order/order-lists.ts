// The closed lists of an order from a hotline: whence, what for, and what the caller said afterwards.

export const sources = { hotline: '12345热线', platform: '基层治理平台', feedback: '群众反馈（信箱、留言、网格）' } as const

export const kinds = { ask: '咨询', request: '求助', complain: '投诉', report: '举报', suggest: '建议' } as const

export const topics = {
  utilities: '供水供电供气供暖', roads: '道路交通', environment: '环境卫生', housing: '房屋和宅基地', land: '土地', welfare: '救助和社保', wages: '劳动报酬', village: '村务',
  neighbour: '邻里纠纷', service: '办事服务', other: '其他',
} as const

export const results = { solved: '已经解决', explained: '已经解释说明', planned: '列入计划，说明了时间', unable: '无法解决，说明了原因' } as const

export const satisfactions = { yes: '满意', fair: '基本满意', no: '不满意', unreachable: '没有联系上' } as const
