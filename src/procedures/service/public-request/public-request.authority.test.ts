// Who may say what in a request: the person by their code, the clerks at their desks, nobody in the other's place.
import { test } from 'vitest'
import { expectAuthority } from '#test/authority-table.ts'
import { publicRequest } from './procedure.ts'

const clerks = ['justice-clerk', 'window-clerk', 'staff'] as const
const anywhere = [...clerks, 'village-cadre', 'mediator'] as const

test('网上提交、本人确认只有本人能办；窗口和村里能替群众提交；答复、不予办理归乡镇', () => {
  expectAuthority(publicRequest, {
    submit: [], confirm: [], submitForPerson: anywhere, confirmOnPaper: anywhere, passOn: anywhere, supply: anywhere,
    answer: clerks, askMore: clerks, decline: clerks, withdraw: clerks, rate: clerks, rateBad: clerks, callBack: [...clerks, 'deputy-head', 'township-head'],
  })
})
