// A published report holds sums; an identity number, a mobile number or a bank card in it is somebody's.
import { isPlainDate } from '#calendar/plain-date.ts'
import { defineCheck, matchesInText, type Found } from '#checkup/check.ts'
import { citation, lawBook } from '#law/instrument.ts'

const personalInformationLaw = lawBook('personal-information-protection-law')
const identityNumber = /(?<![0-9A-Za-z/])\d{17}[0-9Xx](?![0-9A-Za-z/])/g
const mobileNumber = /(?<![0-9A-Za-z/-])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![0-9A-Za-z/])/g
const bankCard = /(?<![0-9A-Za-z])62\d{14,17}(?![0-9A-Za-z])/g

export const personalData = defineCheck({
  code: 'personal-data',
  title: '含有个人信息',
  explains: '身份证号（核对生日和校验位）、手机号、银行卡号；统一社会信用代码、索引号、热线电话不查。',
  grades: ['error'],
  basis: [citation(personalInformationLaw('6')), citation(personalInformationLaw('28'))],
  find: (reading) => [
    ...matchesInText(reading, identityNumber).filter(({ match }) => isIdentityNumber(match[0])).map(({ place }) => found('身份证号', place)),
    ...matchesInText(reading, mobileNumber).map(({ place }) => found('手机号码', place)),
    ...matchesInText(reading, bankCard).filter(({ match }) => passesLuhn(match[0])).map(({ place }) => found('银行卡号', place)),
  ],
})

function found(what: string, place: Found['at'][number]): Found {
  return { grade: 'error', message: `这里像是${what}。报告要公开，只能写汇总情况，请删去。`, at: [place] }
}

/** Birthday exists and the last sign is right (GB 11643). */
export function isIdentityNumber(text: string): boolean {
  const birthday = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, at) => total + weight * Number(text[at]), 0)
  return isPlainDate(birthday) && '10X98765432'[sum % 11] === text[17]?.toUpperCase()
}

function passesLuhn(text: string): boolean {
  const digits = Array.from(text).reverse().map(Number)
  return digits.reduce((sum, digit, at) => sum + (at % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0) % 10 === 0
}
