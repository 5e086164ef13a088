// The heads' chapter in words only: each of the four duties should name something that was done.
import { defineCheck } from '#checkup/check.ts'
import { citation, lawBook } from '#law/instrument.ts'

export const dutiesWithoutEvents = defineCheck({
  code: 'duties-without-events',
  title: '第一责任人履职没有具体事项',
  explains: '党政主要负责人履职部分，没有一个数字、日期或者文件会议名称的。',
  grades: ['missing'],
  basis: [citation(lawBook('first-responsible-person-provisions')('4'))],
  find: (reading) =>
    reading.parts
      .filter((part) => part.kinds.includes('heads') && part.kinds.length === 1)
      .flatMap((part) => {
        const sentences = reading.sentences.filter((sentence) => sentence.line >= part.from && sentence.line <= part.to)
        const own = sentences.map((sentence) => sentence.text).join('')
        if (own.length < 60 || sentences.some((sentence) => sentence.figures.length > 0) || /\d+月|主持召开.{0,30}会议|《[^》]{6,}》/.test(own)) return []
        const { heading } = part
        return [
          {
            grade: 'missing' as const,
            message: '这一部分没有一件具体的事。请按“亲自部署、亲自过问、亲自协调、亲自督办”各写出什么时间、什么事项、结果怎样。',
            at: [reading.at(heading.line, heading.start, heading.end)],
          },
        ]
      }),
})
