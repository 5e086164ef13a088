// The register card of one certificate, as the justice office keeps it in its folder.
import { heading, paragraph, table } from '#documents/block.ts'
import { all, first, last } from '#procedure/matter.ts'
import { paperOf } from '#procedure/paper.ts'
import { lawBook } from '#law/instrument.ts'
import { enforcementFields } from '../../enforcement-fields.ts'
import { enforcementCertificate } from '../procedure.ts'
