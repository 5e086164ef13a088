// Every check of the annual report, in the order in which the manual shows them: figures, law, identity, structure, wording, evidence.
import { addresseeMissing } from '#checkup/checks/addressee-missing.ts'
import { adviserWithoutLawyers } from '#checkup/checks/adviser-without-lawyers.ts'
import { allDisputesSettled } from '#checkup/checks/all-disputes-settled.ts'
import { attendanceBelowSessions } from '#checkup/checks/attendance-below-sessions.ts'
import { brokenPunctuation } from '#checkup/checks/broken-punctuation.ts'
import { crimeWithoutSource } from '#checkup/checks/crime-without-source.ts'
import { decisionsWithoutFigures } from '#checkup/checks/decisions-without-figures.ts'
import { dibaoAsVillageVote } from '#checkup/checks/dibao-as-village-vote.ts'
import { disputeStatesMerged } from '#checkup/checks/dispute-states-merged.ts'
import { dutiesWithoutEvents } from '#checkup/checks/duties-without-events.ts'
import { enforcementWithoutFigures } from '#checkup/checks/enforcement-without-figures.ts'
import { figureInTwoUnits } from '#checkup/checks/figure-in-two-units.ts'
import { figureToldTwice } from '#checkup/checks/figure-told-twice.ts'
import { fixedTermGarbled } from '#checkup/checks/fixed-term-garbled.ts'
import { frequencyAgainstCount } from '#checkup/checks/frequency-against-count.ts'
import { halfYearHeading } from '#checkup/checks/half-year-heading.ts'
import { headsAddedUp } from '#checkup/checks/heads-added-up.ts'
import { issuerAgainstTitle } from '#checkup/checks/issuer-against-title.ts'
import { lawLiteratePeople } from '#checkup/checks/law-literate-people.ts'
import { legalAidBody } from '#checkup/checks/legal-aid-body.ts'
import { mediatorsBelowCommittees } from '#checkup/checks/mediators-below-committees.ts'
import { missingPart } from '#checkup/checks/missing-part.ts'
import { moreDoneThanReceived } from '#checkup/checks/more-done-than-received.ts'
import { normAsResult } from '#checkup/checks/norm-as-result.ts'
import { officersBelowTwo } from '#checkup/checks/officers-below-two.ts'
import { oneIssuer } from '#checkup/checks/one-issuer.ts'
import { ordinalSkips } from '#checkup/checks/ordinal-skips.ts'
import { otherKindOfPlace } from '#checkup/checks/other-kind-of-place.ts'
import { partsAgainstTotal } from '#checkup/checks/parts-against-total.ts'
import { partsOutOfOrder } from '#checkup/checks/parts-out-of-order.ts'
import { personalData } from '#checkup/checks/personal-data.ts'
import { placeholderLeft } from '#checkup/checks/placeholder-left.ts'
import { planPeriod } from '#checkup/checks/plan-period.ts'
import { rateAgainstCounts } from '#checkup/checks/rate-against-counts.ts'
import { rateWithoutBase } from '#checkup/checks/rate-without-base.ts'
import { ratioOverHundred } from '#checkup/checks/ratio-over-hundred.ts'
import { repealedLawNamed } from '#checkup/checks/repealed-law-named.ts'
import { ruleOfLawMixed } from '#checkup/checks/rule-of-law-mixed.ts'
import { sentenceRepeated } from '#checkup/checks/sentence-repeated.ts'
import { shortcomingWithoutMeasure } from '#checkup/checks/shortcoming-without-measure.ts'
import { signatureMissing } from '#checkup/checks/signature-missing.ts'
import { signedLate } from '#checkup/checks/signed-late.ts'
import { smallNumberWithMore } from '#checkup/checks/small-number-with-more.ts'
import { speechWording } from '#checkup/checks/speech-wording.ts'
import { stalePlan } from '#checkup/checks/stale-plan.ts'
import { sumAfterParts } from '#checkup/checks/sum-after-parts.ts'
import { threeMajorsGarbled } from '#checkup/checks/three-majors-garbled.ts'
import { topicsUntold } from '#checkup/checks/topics-untold.ts'
import { unbalancedMarks } from '#checkup/checks/unbalanced-marks.ts'
import { wordsDoubled } from '#checkup/checks/words-doubled.ts'
import { yearInHeading } from '#checkup/checks/year-in-heading.ts'
import { yearUnclear } from '#checkup/checks/year-unclear.ts'

export const allChecks = [
  partsAgainstTotal,
  sumAfterParts,
  figureToldTwice,
  figureInTwoUnits,
  ratioOverHundred,
  rateAgainstCounts,
  moreDoneThanReceived,
  rateWithoutBase,
  allDisputesSettled,
  attendanceBelowSessions,
  headsAddedUp,
  smallNumberWithMore,
  frequencyAgainstCount,
  normAsResult,
  mediatorsBelowCommittees,
  legalAidBody,
  dibaoAsVillageVote,
  officersBelowTwo,
  lawLiteratePeople,
  adviserWithoutLawyers,
  repealedLawNamed,
  otherKindOfPlace,
  issuerAgainstTitle,
  yearUnclear,
  yearInHeading,
  halfYearHeading,
  stalePlan,
  planPeriod,
  missingPart,
  partsOutOfOrder,
  ordinalSkips,
  signatureMissing,
  signedLate,
  addresseeMissing,
  oneIssuer,
  fixedTermGarbled,
  threeMajorsGarbled,
  ruleOfLawMixed,
  wordsDoubled,
  sentenceRepeated,
  brokenPunctuation,
  unbalancedMarks,
  speechWording,
  placeholderLeft,
  personalData,
  disputeStatesMerged,
  enforcementWithoutFigures,
  decisionsWithoutFigures,
  dutiesWithoutEvents,
  crimeWithoutSource,
  shortcomingWithoutMeasure,
  topicsUntold,
] as const

/** Closed and stable: what is stored and linked to. */
export type CheckCode = (typeof allChecks)[number]['code']
