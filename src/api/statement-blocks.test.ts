// The sheet that an office prints, signs and files: everything that is signed, in words and as a code.
import { expect, test } from 'vitest'
import { qrPicture } from '#api/qr-picture.ts'
import { statementPaper } from '#api/statement-blocks.ts'
import { plainDate } from '#calendar/plain-date.ts'
import { paperText } from '#documents/paper-text.ts'
import { newSigningSecret, signatureNames, signerOf } from '#ledger/signer.ts'
import { shortForm, stateDay } from '#ledger/statement.ts'

test.each(signatureNames)('台账日结声明：日期、条数、校验值、算法、公钥编号写明，二维码就是带签名的短码（%s）', async (name) => {
  const checkpoint = { day: plainDate('2026-03-05'), lastPosition: 1234, entries: 17, algorithm: 2, digest: Buffer.alloc(32, 0xab), previous: Buffer.alloc(32, 9) } as const
  const statement = await stateDay(220382203, checkpoint, await signerOf(name, newSigningSecret()))
  const { document, pictures } = statementPaper(statement, '某省某市某乡')
  const text = paperText(document).join('\n')
  for (const said of ['台账日结声明', '某省某市某乡', '220382203', '2026年3月5日', '第1234条', '17条', 'abababab-abababab', 'SM3', statement.signer.slice(0, 4), 'xiangzhi verify --against', '（盖章）']) expect(text).toContain(said)
  const drawn = [...pictures.values()]
  expect(drawn).toEqual([qrPicture(shortForm(statement))])
  // Small enough for a telephone to read from 50 millimetres: no square under half a millimetre.
  expect((drawn[0]?.width ?? 0) / 8).toBeLessThanOrEqual(100)
})
