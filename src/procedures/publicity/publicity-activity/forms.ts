// The closed lists of a publicity activity: its forms, whom it goes to, who speaks, how the audience was counted.

export const forms = {
  lecture: '法治讲座',
  lawClass: '法治课',
  talk: '宣讲',
  consultation: '现场咨询',
  performance: '法治文艺演出',
  display: '展板、横幅',
  broadcast: '广播、大喇叭',
  online: '线上推送、直播',
  caseTalk: '以案释法',
  courtyard: '院坝会、板凳会',
  ruralTrip: '送法下乡',
  contest: '知识竞赛',
  moot: '模拟法庭、旁听庭审',
  doorToDoor: '入户宣传',
} as const

/** 法律“九进”: which nine differs by place, so the list holds them all. */
export const targets = {
  organ: '进机关',
  village: '进乡村',
  community: '进社区',
  school: '进学校',
  enterprise: '进企业',
  unit: '进单位',
  family: '进家庭',
  religious: '进宗教活动场所',
  military: '进军营',
  network: '进网络',
  market: '进市场、工地',
} as const

export const lecturers = {
  leader: '党政负责人或班子成员',
  justiceOffice: '司法所工作人员',
  viceHead: '法治副校长',
  lawyer: '律师、法律顾问',
  legalOfficer: '法官、检察官、民警',
  lawLiterate: '法律明白人、普法志愿者',
  other: '其他人员',
} as const

export const countings = {
  signIn: '签到',
  headcount: '现场清点',
  platform: '平台统计',
  estimate: '估算',
} as const

export type Counting = keyof typeof countings
export type Form = keyof typeof forms
