// Whether two addresses as people write them are of one home: one may begin with the province, the other with the village.

/** Fewer signs than these are a place, not a home. */
const least = 4

/** @returns false where either names no house, group or number: half a village lives “在安边村” */
export function isSameHome(one: string, other: string): boolean {
  const [short = '', long = ''] = [plain(one), plain(other)].sort((left, right) => left.length - right.length)
  return [...short].length >= least && /\d|[一二三四五六七八九十]+(?:号|栋|单元|室|户|排)/u.test(short) && long.endsWith(short)
}

/** 二组 and 2组, full-width figures, blanks and signs are no difference. */
function plain(address: string): string {
  return address.normalize('NFKC').replaceAll(/[\s\p{P}\p{S}]/gu, '').replaceAll(/[一二三四五六七八九](?=[组社屯排号栋])/gu, (digit) => String('一二三四五六七八九'.indexOf(digit) + 1))
}
