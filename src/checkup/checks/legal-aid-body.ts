// A legal-aid institution is set up by the justice bureau at county level or above; a township may host a station.
import { defineCheck, matchesIn } from '#checkup/check.ts'

const setUp = /(?:设立|成立|建立|组建|设有|建成|设置|挂牌)了?[^，。；、]{0,8}(?:法援|法律援助)(?:机构|中心)(?![^，。；、]{0,8}(?:工作站|联络|站|点|窗口|驻|派出|分|受理))/g
/** Somebody entitled does it, or it is not done. */
const entitled = /(?:县|市|区|旗|州)(?:级)?(?:司法局|人民政府|政府)?.{0,6}$|无权|不得|不能|依托|协调|对接|配合|由.{0,8}$/

export const legalAidBody = defineCheck({
  code: 'legal-aid-body',
  title: '乡镇自设法律援助机构',
  explains: '写本乡镇设立法律援助机构（中心）的。法律援助机构由县级以上司法行政部门设立；工作站、联络点、县里设立的不查。',
  grades: ['error'],
  basis: ['《中华人民共和国法律援助法》第十二条', '《中华人民共和国法律援助法》第十三条'],
  find: (reading) =>
    matchesIn(reading, setUp).flatMap(({ sentence, match, place }) => {
      const before = sentence.text.slice(Math.max(0, (match.index ?? 0) - 16), match.index)
      if (entitled.test(before) || /(?:县|市|区|旗)(?:级)?(?:法援|法律援助)/.test(match[0])) return []
      return [
        {
          grade: 'error' as const,
          message: '法律援助机构由县级以上人民政府司法行政部门设立，乡镇、街道不能自设。实际是工作站、联络点的，请写“设立法律援助工作站（联络点）”；没有的，请写转介办理多少件。',
          at: [place],
        },
      ]
    }),
})
