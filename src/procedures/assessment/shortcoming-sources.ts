// Where a shortcoming was found out.

export const shortcomingSources = {
  annualReport: '年度报告所列不足',
  inspection: '法治督察反馈',
  assessment: '年度考核反馈',
  selfCheck: '自查发现',
  remedy: '复议、诉讼或案卷评查发现',
  public: '群众或企业反映',
} as const
