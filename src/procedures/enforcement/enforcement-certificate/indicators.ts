// How many people may enforce here. A certificate counts while it is in use, its holder once.
import { indicatorsOf, ratio } from '#procedure/indicator.ts'
import { enforcementCertificate } from './procedure.ts'

const { roster, count } = indicatorsOf(enforcementCertificate)

const holder = (certificate: { readonly entries: readonly { readonly answers: object }[] }) => {
  const answers = certificate.entries[0]?.answers ?? {}
  return 'holder' in answers ? [String(answers.holder)] : []
}

const examined = { unit: '名', system: 'enforcement', actions: ['exam'] } as const

/** Exams of those who hold a certificate already are no exams for it. */
function isBeforeIssue(entry: { readonly seq: number }, { entries }: { readonly entries: readonly { readonly seq: number; readonly action: string }[] }): boolean {
  return !entries.some((each) => each.seq < entry.seq && (each.action === 'issue' || each.action === 'certify'))
}

export const enforcementCertificateIndicators = [
  roster({
    id: 'officer.certified', title: '持证执法人员人数', unit: '名', system: 'enforcement', standing: ['有效'], key: holder,
    definition: '期末持有在用执法证件的人员，一人计一；暂停、收回的不计。过了有效期没有换证的，应当登记收回。',
  }),
  roster({
    id: 'officer.certificatesSuspended', title: '暂停使用的执法证件数', unit: '件', system: 'enforcement', standing: ['暂停'],
    definition: '期末处于暂停状态的执法证件。',
  }),
  count({ id: 'officer.certificatesIssued', title: '新发、换发执法证件数', unit: '件', system: 'enforcement', definition: '年内发证、换证的次数；照原证补登记的不计。', actions: ['certify', 'renew'] }),
  count({ ...examined, id: 'officer.examSatAlone', title: '单独登记的执法资格考试参考人数', definition: '直接登记在证件上、发证以前的考试，一人一次计一；培训里登记的考试另计，不在此数。', when: (entry, certificate) => isBeforeIssue(entry, certificate) }),
  count({ ...examined, id: 'officer.examPassedAlone', title: '单独登记的执法资格考试通过人数', definition: '直接登记在证件上、发证以前的考试，结果为合格的，一人一次计一；培训里登记的考试另计，不在此数。', when: (entry, certificate) => entry.answers.passed && isBeforeIssue(entry, certificate) }),
  ratio({
    id: 'officer.certifiedRate', title: '执法持证率', unit: '%', system: 'enforcement', numerator: 'officer.certified', denominator: 'officer.count',
    definition: '期末持证执法人员人数除以任职为行政执法人员的人数；持证而没有登记这项任职的，先登记任职。',
  }),
] as const
