// The papers of an inspection, in the order in which they come.
import { inspectionApproval } from './inspection-approval.ts'
import { inspectionNotice } from './inspection-notice.ts'
import { inspectionRecheck } from './inspection-recheck.ts'
import { inspectionRecord } from './inspection-record.ts'
import { inspectionResult } from './inspection-result.ts'

export const enterpriseInspectionPapers = [inspectionApproval, inspectionNotice, inspectionRecord, inspectionResult, inspectionRecheck] as const
