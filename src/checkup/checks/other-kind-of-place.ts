// A 乡 that writes of its own 街道, a 街道 that writes 我乡: left over from somebody else's report.
import { defineCheck, matchesIn, ownConsistency } from '#checkup/check.ts'
import type { AreaType } from '#checkup/identity.ts'
import { citation, lawBook } from '#law/instrument.ts'

const chineseName: Readonly<Record<AreaType, string>> = { township: '乡', town: '镇', subdistrict: '街道' }

/**
 * What the body of each kind of place says of itself. Each begins where no place name can stand before it: after a
 * mark, a number, or the words 全、我、本、各. So 城关街道办事处, 乡镇（街道） and 街道两侧 stay silent.
 */
const opening = '(?<=^|[，。；：、！？（“ ]|\\d个|[一二三四五六七八九十]个|建立|成立|设立|配备|召开)'
const ownWords: Readonly<Record<AreaType, RegExp>> = {
  subdistrict: new RegExp(`(?:全|我|本)街道(?!两侧|沿线|路)|${opening}街道(?:党工委|办事处|调委会|人民调解委员会|调解委员会|综合行政执法|综合执法|便民服务中心|司法所|班子|机关干部|人大工委)`, 'g'),
  town: new RegExp(`(?:(?<![城集乡市建小重])(?:全|我|本)镇(?!街|[（(]))|${opening}镇(?:党委|人民政府|政府|机关|长(?![期久]|治)|调委会|人民调解委员会|便民服务中心|司法所|人大)`, 'g'),
  township: new RegExp(`(?:全|我|本)乡(?!镇|村|土|亲|音|下|民|间|情)|${opening}乡(?:党委|人民政府|政府|机关|长(?![期久])|调委会|人民调解委员会|便民服务中心|司法所|人大)`, 'g'),
}
/** Somebody else is meant: 某某乡镇、各街道, or the place as it was before. */
const others = /原$|[各些每邻]$|撤销|合并|乡镇[、（和及与]?$|镇[、（和及与]$|乡[、（和及与]$|街道[、（和及与]$|县[、（和及与]$|政府[、（和及与]$|社区[、（]$/
const afterwards = /^(?:[）、/](?:乡|镇|街道)|乡镇|镇村|（)/

export const otherKindOfPlace = defineCheck({
  code: 'other-kind-of-place',
  title: '乡、镇、街道写混了',
  explains: '标题或落款是乡（镇、街道），正文却用另一种自称（如乡的报告写“街道调委会”“全镇”）。“乡镇（街道）”一类统称、别处的地名、街道作道路讲的不查。',
  grades: ['error'],
  basis: [ownConsistency, citation(lawBook('people-mediation-law')('34'))],
  find: (reading) => {
    const own = reading.areaType
    if (!own) return []
    return (['township', 'town', 'subdistrict'] as const)
      .filter((type) => type !== own)
      .flatMap((type) => matchesIn(reading, ownWords[type]))
      .flatMap(({ sentence, match, place }) => {
        const start = match.index ?? 0
        if (others.test(sentence.text.slice(Math.max(0, start - 4), start)) || afterwards.test(sentence.text.slice(start + match[0].length)) || isCollective(sentence.text, start, match[0].length)) return []
        const message = `本报告是${chineseName[own]}的报告，这里写“${match[0]}”。请改成本${chineseName[own]}的机构名称；如指别的地方，请写出全名。`
        return [{ grade: 'error' as const, message, at: [place] }]
      })
  },
})

/** 县、乡、村三级; 乡（镇、街道）: the words stand in a row of levels or kinds. */
function isCollective(text: string, start: number, length: number): boolean {
  const around = text.slice(Math.max(0, start - 6), start + length + 6)
  return /[县市区][、和](?:乡|镇|街道)|乡[（、]镇|镇[（、]街道|镇街道|乡镇|镇乡|[（、]街道[）、]|街道[（、](?:乡|镇)/.test(around)
}
