// Whom a village puts forward first. The working standard of 2021 names ten kinds; eight of them were read in its text,
// the last two stand as townships' own rules commonly have them.

export const personKinds = {
  villageOfficer: '村干部',
  womensFederation: '村妇联执委、儿童主任',
  mediator: '人民调解员',
  policeAide: '驻村辅警',
  gridWorker: '网格员',
  groupHead: '村民小组长',
  partyMember: '中共党员',
  fiveElders: '“五老”人员',
  veteran: '退役军人',
  volunteer: '社会工作者、志愿者等热心人士',
} as const
