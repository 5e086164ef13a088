// The day of signature against the days for handing in and publishing. Both days are local settings.
import { chineseDate, dayOf, yearOf } from '#calendar/plain-date.ts'
import { defineCheck, wholeLine } from '#checkup/check.ts'
import { lawMonthDay } from '#checkup/law-value.ts'
import { citation, lawBook } from '#law/instrument.ts'

export const signedLate = defineCheck({
  code: 'signed-late',
  title: '报告日期晚于时限',
  explains: '落款日期晚于报送日或者公开日的（可按当地规定设定，默认3月1日报送、4月1日公开）；早于报告年度的也查。',
  grades: ['doubt'],
  basis: [citation(lawBook('rule-of-law-inspection-provisions')('')), '当地关于年度报告时限的规定'],
  find: (reading) => {
    const { identity, year, options } = reading
    const signature = identity.signature
    if (!signature || year === undefined) return []
    const reportBy = options.reportBy ?? lawMonthDay('rep-township-mar1-local', year)
    const publishBy = options.publishBy ?? lawMonthDay('rep-publish-apr1', year)
    const [handedIn, published] = [reportBy, publishBy].map(({ month, day }) => dayOf(year + 1, month, day))
    const at = [wholeLine(reading, signature.dated.line)]
    const said = `落款日期是${chineseDate(signature.day)}`
    if (yearOf(signature.day) < year) return [{ grade: 'doubt', message: `${said}，早于报告年度${year}年。请核对。`, at }]
    if (published && signature.day > published) return [{ grade: 'doubt', message: `${said}，已过公开时限（${chineseDate(published)}前）。请尽快公开，并说明迟延原因；当地时限不同的，请在设置里改。`, at }]
    if (handedIn && signature.day > handedIn) return [{ grade: 'doubt', message: `${said}，晚于报送时限（${chineseDate(handedIn)}前）。当地时限不同的，请在设置里改。`, at }]
    return []
  },
})
