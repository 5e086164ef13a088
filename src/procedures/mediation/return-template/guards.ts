// A match must point to real columns and cells, and to things there are.
import { lawBook } from '#law/instrument.ts'
import { guard } from '#procedure/guard.ts'
import { columnTitles } from '../return-fields.ts'
import type { TemplateKept } from '../template-kept.ts'

const basis = [lawBook('local-rules')('')]

export const oneWorkbook = guard<TemplateKept>({
  code: 'template-not-one-file', otherwise: '请上传一个空白的Excel表（.xlsx），只要一个文件。', basis, field: 'file',
  holds: ({ answers }) => answers.file.length === 1 && /\.xlsx$/i.test(answers.file[0]?.name ?? ''),
})

export const somethingMatched = guard<TemplateKept>({
  code: 'template-unmatched', otherwise: '还没有对应任何一列或者一格。请至少对应一列。', basis, field: 'columns',
  holds: ({ answers }) => (answers.columns ?? []).length + (answers.cells ?? []).length > 0,
})

export const addressesReal = guard<TemplateKept>({
  code: 'template-address', otherwise: '列要写列标，如“B”；格要写地址，如“C3”；对应了列的，要写从第几行填起。同一列、同一格只写一次。', basis, field: 'columns',
  holds: ({ answers }) => {
    const [columns, cells] = [(answers.columns ?? []).map((each) => each.column), (answers.cells ?? []).map((each) => each.cell)]
    return columns.every((each) => /^[A-Z]{1,3}$/.test(each)) && cells.every((each) => /^[A-Z]{1,3}[1-9]\d{0,4}$/.test(each))
      && new Set(columns).size === columns.length && new Set(cells).size === cells.length && (columns.length === 0 || answers.first !== undefined)
  },
})

export const fieldsFit = guard<TemplateKept>({
  code: 'template-field-unfit', otherwise: '有的列对应的内容与“怎样填”不合，或者选了分类没有写类别。一件一行的表选纠纷的内容，一个调委会一行的表选统计的内容。', basis, field: 'columns',
  holds: ({ answers }) => (answers.columns ?? []).every((each) => Object.hasOwn(columnTitles(answers.what), each.field))
    && [...answers.columns ?? [], ...answers.cells ?? []].every((each) => !each.field.includes('.class.') || each.class !== undefined),
})

export const aboveVillage = guard<object>({
  code: 'template-at-village', otherwise: '报送表由县（市、区）或者乡镇留存，不能登记在村（社区）。请重新选择地方。', basis, field: 'area',
  holds: ({ area }) => area.length < 12,
})
