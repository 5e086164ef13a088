// A signed statement of the ledger on paper: under an annual report, and as a sheet of its own that an office prints, signs and files.
import type { Door } from '#api/door.ts'
import { qrPicture } from '#api/qr-picture.ts'
import { grouped } from '#api/spoken-code.ts'
import { chineseDate } from '#calendar/plain-date.ts'
import { note, pageBreak, paragraph, picture, signatures, space, table, title, type Block, type PaperDocument } from '#documents/block.ts'
import { noPictures, type Pictures } from '#documents/picture.ts'
import { readIn } from '#ledger/database.ts'
import { statementCovering } from '#ledger/statement-book.ts'
import { shortForm, type Statement } from '#ledger/statement.ts'

const pictureName = 'statement'

type Drawn = { readonly document: PaperDocument; readonly pictures: Pictures }

/** The sheet 台账日结声明. @param township its full name */
export function statementPaper(statement: Statement, township: string): Drawn {
  const document: PaperDocument = {
    title: `${township}台账日结声明`,
    layout: 'form',
    blocks: [
      title('台账日结声明'),
      paragraph(`${township}的工作台账，到${chineseDate(statement.day)}结束时共有第1条至第${statement.lastPosition}条记录，其中当天${statement.entries}条。全部记录按次序计算的校验值和签名如下。此后对这些记录的任何改动、增删、调换次序或倒填时间，凭本声明都能查出。`),
      ...statementTable(statement),
      ...code(statement),
      note(howToCheck),
      space(1),
      signatures([{ label: '保管人', dated: true }, { label: township, seal: true, dated: true }]),
    ],
  }
  return { document, pictures: picturesOf(statement) }
}

/** Put behind a signed annual report: the statement of the first day whose end covers the entries that its figures were taken from. */
export async function withStatement(door: Door, report: { readonly tenant: number; readonly position: number; readonly document: PaperDocument }): Promise<Drawn> {
  const { document } = report
  const statement = await readIn(door.engine.database, String(report.tenant), (client) => statementCovering(client, report.tenant, report.position))
  if (statement === undefined) {
    return { document: { ...document, blocks: [...document.blocks, note('签发当天的台账日结声明在次日作出；次日以后打印的报告附有声明和二维码。')] }, pictures: noPictures }
  }
  const blocks: readonly Block[] = [
    pageBreak, title('台账日结声明'),
    paragraph(`本件的数字取自台账第1条至第${report.position}条记录。到${chineseDate(statement.day)}结束时，台账共有${statement.lastPosition}条记录，其校验值由本单位的系统签名声明如下。此后对这些记录的任何改动，凭本页都能查出。`),
    ...statementTable(statement), ...code(statement), note(howToCheck),
  ]
  return { document: { ...document, blocks: [...document.blocks, ...blocks] }, pictures: picturesOf(statement) }
}

const howToCheck = '怎样核对：把二维码扫出的文字（XZ1:开头）存成文件，在台账所在的机器上运行 xiangzhi verify --against 文件。签名公钥编号应与本单位事先公布的一致。'

const digestNames = { sha256: 'SHA-256', sm3: 'SM3' } as const
const signatureTitles = { ed25519: 'Ed25519', sm2: 'SM2（SM3摘要）' } as const

function statementTable(statement: Statement): readonly Block[] {
  return [table([{ title: '项目', width: 2 }, { title: '内容', width: 7 }], [
    ['区划代码', String(statement.tenant)],
    ['日期', chineseDate(statement.day)],
    ['最后一条', `第${statement.lastPosition}条（当天${statement.entries}条）`],
    [`校验值（${digestNames[statement.algorithm]}）`, grouped(statement.digest, 8)],
    ['签名算法', signatureTitles[statement.signature]],
    ['签名公钥编号', grouped(statement.signer, 4)],
  ])]
}

function code(statement: Statement): readonly Block[] {
  return [picture(pictureName, { width: 50, height: 50, caption: `${statement.day}日结声明（含签名）` })]
}

function picturesOf(statement: Statement): Pictures {
  return new Map([[pictureName, qrPicture(shortForm(statement))]])
}
