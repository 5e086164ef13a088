// The forms a session of law study takes. One session may have several; each counts it once.

export const forms = {
  theoryGroup: '理论学习中心组学习',
  topic: '专题学法（班子学法）',
  partyCommittee: '党委（党组）会学法',
  preMeeting: '会前学法',
  staff: '集中学法（全体干部）',
  branch: '党支部学法（三会一课）',
  training: '法治培训',
  lecture: '法治讲座',
  seminar: '专题研讨',
  readingClass: '读书班',
  video: '观看法治视频',
  court: '旁听庭审',
} as const

export type Form = keyof typeof forms

export const lecturers = {
  leader: '党政负责人或班子成员',
  adviser: '法律顾问、律师',
  legalOfficer: '法官、检察官、民警',
  teacher: '党校教师、专家',
  justiceOffice: '司法所工作人员',
  none: '没有主讲（自学、交流）',
} as const
