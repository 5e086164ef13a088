// How many mediators' certificates are in use.
import { indicatorsOf } from '#procedure/indicator.ts'
import { mediatorCertificate } from './procedure.ts'

const { roster, count } = indicatorsOf(mediatorCertificate)

export const mediatorCertificateIndicators = [
  roster({ id: 'mediation.certificates', title: '在用调解员证件数', unit: '件', system: 'mediation', definition: '期末在用的调解员证，暂停、收回的不计。', standing: ['有效'] }),
  count({ id: 'mediation.certificatesIssued', title: '新发、换发调解员证件数', unit: '件', system: 'mediation', definition: '年内发证、换证的次数。', actions: ['issue', 'renew'] }),
] as const
