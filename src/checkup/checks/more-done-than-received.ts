// 受理90件，办结95件: more done than came in, unless something was carried over from the year before.
import { defineCheck, ownConsistency, within } from '#checkup/check.ts'
import { familyOf } from '#checkup/measure-words.ts'

const cameIn = /(?:受理|排查|接到|收到|接收|受案|应参加|应参考|报名|排查出|发现|交办)[^办结化解成功]{0,12}$/
const done = /(?:办结|化解|调结|调解成功|成功化解|成功调处|成功|整改|合格|通过|回复|答复|实际参加|实际参考)(?:了|率|完成|的)?$|^.{0,4}(?:办结|调解成功|化解|整改到位|整改完成|合格)/

export const moreDoneThanReceived = defineCheck({
  code: 'more-done-than-received',
  title: '办成的多于收到的',
  explains: '同一句里办结、化解、整改、合格的数大于受理、排查、发现、应参加的数，又没有写明含上年结转。',
  grades: ['error'],
  basis: [ownConsistency],
  find: (reading) =>
    reading.sentences.flatMap((sentence) =>
      sentence.figures.flatMap((figure, index) => {
        const received = sentence.figures[index - 1]
        if (!received || received.unit === '%' || familyOf(received.unit) !== familyOf(figure.unit) || figure.start - received.end > 16) return []
        if (!cameIn.test(received.lead) || !done.test(figure.lead) || /结转|上年|去年|往年|历年|积案|遗留|存量/.test(sentence.text)) return []
        if (figure.value <= received.value || received.exactness !== 'exact' || figure.exactness === 'about') return []
        const message = `收到${received.value}${received.unit}，办成${figure.value}${figure.unit}，办成的多于收到的。如含上年结转，请写明结转数；否则请改正。`
        return [{ grade: 'error' as const, message, at: [within(reading, sentence, received), within(reading, sentence, figure)] }]
      }),
    ),
})
