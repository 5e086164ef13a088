// What the county sets for mediation: the classes of other offices, what is paid by the case; the first half-year's sheet from the
// dossiers that passed review; and the monthly table of the political-legal committee, kept with its columns.
import { plainDate } from '#calendar/plain-date.ts'
import { blankTable } from '#demo/blank-table.ts'
import type { Deed } from '#demo/deed.ts'
import { county, township } from '#demo/people.ts'

const on = plainDate
const standard = { by: 'xianju', of: 'allowance-standard', procedure: 'allowance-standard', area: county } as const
const sheet = { of: 'allowance-h1', procedure: 'allowance-sheet', area: township } as const

export const allowanceDeeds: readonly Deed[] = [
  {
    on: on('2024-01-03'), by: 'xianju', of: 'class-map', procedure: 'classification-map', area: county, action: 'set',
    answers: () => ({ list: 'politicalLegal', rows: [{ type: 'business', usual: '经济合同' }, { type: 'damage', usual: '损害赔偿', others: '邻里' }] }),
  },
  {
    ...standard, on: on('2024-01-04'), action: 'draft',
    answers: () => ({
      name: '双辽市人民调解以案定补标准', document: '双司联发〔2024〕1号', from: '2024-01-01', pays: ['agree'], needs: ['review', 'performed'],
      grades: [
        { grade: '简单', level: 'village', yuan: 50_00 }, { grade: '一般', level: 'village', yuan: 100_00 }, { grade: '重大疑难', level: 'village', yuan: 200_00 },
        { grade: '简单', level: 'township', yuan: 50_00 }, { grade: '一般', level: 'township', yuan: 100_00 }, { grade: '重大疑难', level: 'township', yuan: 200_00 },
      ],
      criteria: [
        { grade: '一般', types: ['housing', 'contract', 'land', 'damage', 'migrantWages'] },
        { grade: '重大疑难', parties: 10 }, { grade: '重大疑难', amount: 100_000_00 }, { grade: '重大疑难', danger: ['criminal', 'mass'] }, { grade: '重大疑难', types: ['migrantWages'], parties: 5 },
      ],
    }),
  },
  { ...standard, on: on('2024-01-05'), action: 'putInUse', answers: () => ({}) },
  { ...sheet, on: on('2024-07-26'), by: 'sifa', action: 'draw', answers: (known) => ({ standard: known.matter('allowance-standard'), from: '2024-01-01', to: '2024-06-30' }) },
  { ...sheet, on: on('2024-07-29'), by: 'fenguan', action: 'approve', answers: () => ({ opinion: '同意发放' }) },
  { ...sheet, on: on('2024-08-02'), by: 'sifa', action: 'pay', answers: () => ({ voucher: '2024年8月第6号' }) },
  {
    on: on('2024-01-08'), by: 'sifa', of: 'monthly-table', procedure: 'return-template', area: township, action: 'keep',
    answers: async (known) => ({
      name: '矛盾纠纷排查化解月报表', recipient: '市委政法委', file: [await known.file('矛盾纠纷排查化解月报表.xlsx', blankTable())], sheet: '月报', what: 'ledger', pick: 'received', first: 4, room: 3,
      columns: [{ column: 'A', field: 'index' }, { column: 'B', field: 'politicalLegal' }, { column: 'C', field: 'parties' }, { column: 'D', field: 'acceptedOn' }, { column: 'E', field: 'amount' }],
      cells: [{ cell: 'C2', field: 'place' }, { cell: 'E2', field: 'period' }],
    }),
  },
]
