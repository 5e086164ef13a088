// Party committee and government report together; a report signed by one of them alone asks for a look at the local rule.
import { defineCheck, wholeLine } from '#checkup/check.ts'

export const oneIssuer = defineCheck({
  code: 'one-issuer',
  title: '只有一家落款',
  explains: '党委（党工委）和政府（办事处）联合报告的地方，应两家落款；标题或落款里已有两家的不查。',
  grades: ['missing'],
  basis: ['当地关于年度报告主体的规定'],
  find: (reading) => {
    const { signature, title } = reading.identity
    const words = [title?.text ?? '', ...(signature?.issuers.map((issuer) => issuer.text) ?? [])].join(' ')
    const party = /党委|党工委|中共.{0,30}委员会/.test(words)
    if (!signature || signature.issuers.length === 0 || (party && /政府|办事处/.test(words))) return []
    const message = `只有${party ? '党委' : '政府'}一家落款。当地要求党委和政府共同报告的，请补上${party ? '政府（办事处）' : '党委（党工委）'}。`
    return [{ grade: 'missing', message, at: signature.issuers.map((issuer) => wholeLine(reading, issuer.line)) }]
  },
})
