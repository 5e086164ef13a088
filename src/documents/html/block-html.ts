// Every block of a paper as HTML.
import type { Block, Closing, Layout, Masthead, PictureBlock, Signatures } from '#documents/block.ts'
import { bracketed } from '#documents/block-spacing.ts'
import { closingPlace } from '#documents/closing-place.ts'
import { dataAddress } from '#documents/html/data-address.ts'
import { inlineHtml, linesHtml, type Anchors } from '#documents/html/inline-html.ts'
import { formHtml, tableHtml } from '#documents/html/table-html.ts'
import { wordsOf } from '#documents/inline.ts'
import { mastheadSize, picturePlace, textWidth, type PageLayout } from '#documents/page-layout.ts'
import { pictureWords, type Pictures } from '#documents/picture.ts'
import { signatureText } from '#documents/signature-text.ts'

export type HtmlSetting = { readonly layout: Layout; readonly page: PageLayout; readonly anchors: Anchors; readonly pictures: Pictures }

type Renderer<K extends Block['kind']> = (block: Extract<Block, { kind: K }>, setting: HtmlSetting) => string
type Renderers = { readonly [K in Block['kind']]: Renderer<K> }

const renderers: Renderers = {
  masthead: mastheadHtml,
  title: (block) => `<h1>${linesHtml(block.text)}</h1>${block.subtitle === undefined ? '' : `<p class="subtitle">${linesHtml(block.subtitle)}</p>`}`,
  number: (block) => `<p class="number">${linesHtml(block.text)}</p>`,
  addressee: (block) => `<p class="flush">${linesHtml(block.text)}</p>`,
  heading: (block, setting) => {
    if (block.runIn === undefined) return `<h${block.level + 1}>${linesHtml(block.text)}</h${block.level + 1}>`
    return `<p><span class="level${block.level}">${linesHtml(block.text)}</span>${inlineHtml(block.runIn, setting.anchors)}</p>`
  },
  paragraph: (block, setting) =>
    `<p class="${block.indent === false ? 'flush ' : ''}${block.align ?? 'left'}">${inlineHtml(block.content, setting.anchors)}</p>`,
  dialogue: (block, setting) =>
    block.turns
      .map(
        (turn) =>
          `<p class="ask">问：${inlineHtml(turn.ask, setting.anchors)}</p><p class="answer">答：${inlineHtml(turn.answer, setting.anchors)}</p>`,
      )
      .join(''),
  form: (block, setting) => formHtml(block, setting.page, setting.anchors),
  table: (block, setting) => tableHtml(block, setting.page, setting.anchors),
  signatures: signaturesHtml,
  dateLine: (block) => `<p class="date-line">${linesHtml(block.text)}</p>`,
  closing: closingHtml,
  attachmentNote: (block) => {
    const several = block.items.length > 1
    return block.items
      .map(
        (item, index) =>
          `<p class="attachment${index === 0 ? ' first' : ''}${several ? ' several' : ''}">${index === 0 ? '附件：' : ''}${several ? `${index + 1}.` : ''}${linesHtml(item)}</p>`,
      )
      .join('')
  },
  annexHead: (block) => `<section class="annex"><p class="annex-label">${linesHtml(block.label)}</p><h1>${linesHtml(block.title)}</h1></section>`,
  note: (block, setting) => {
    const content = inlineHtml(block.content, setting.anchors)
    return `<p class="note">${bracketed(wordsOf(block.content), setting.layout) ? `（${content}）` : content}</p>`
  },
  imprint: (block) =>
    `<div class="imprint">${block.copyTo === undefined ? '' : `<p>抄送：${linesHtml(block.copyTo)}</p>`}<p class="issue"><span>${linesHtml(block.office)}</span><span>${linesHtml(block.date)}印发</span></p></div>`,
  picture: pictureHtml,
  pageBreak: () => '<div class="page-break"></div>',
  space: (block, setting) => `<div style="height:${(Math.max(0, block.lines) * setting.page.pitch).toFixed(1)}pt"></div>`,
}

/** One block. Everything a person typed is escaped. */
export function blockHtml<K extends Block['kind']>(block: Extract<Block, { kind: K }>, setting: HtmlSetting): string {
  const render = renderers[block.kind as K]
  return render(block, setting)
}

function mastheadHtml(block: Masthead): string {
  const signer = block.signer === undefined ? '' : `<span>签发人：<span class="signer">${linesHtml(block.signer)}</span></span>`
  const number =
    block.number === undefined && signer === ''
      ? ''
      : `<p class="masthead-number${signer === '' ? '' : ' upward'}"><span>${linesHtml(block.number ?? '')}</span>${signer}</p>`
  return `<header class="masthead"><p class="organ" style="font-size:${mastheadSize(block.organ)}pt">${linesHtml(block.organ)}</p>${number}</header>`
}

function pictureHtml(block: PictureBlock, { page, pictures }: HtmlSetting): string {
  const { width, height } = picturePlace(block, page)
  const found = pictures.get(block.picture)
  const caption = found === undefined || found.type === 'pdf' ? pictureWords(block, found) : block.caption
  const words = caption === undefined ? '' : `<figcaption>${linesHtml(caption)}</figcaption>`
  const image = found === undefined || found.type === 'pdf' ? '' : `<img alt="" src="${dataAddress(found)}" style="max-width:${width.toFixed(1)}pt;max-height:${height.toFixed(1)}pt">`
  return `<figure class="picture ${block.align ?? 'center'}">${image}${words}</figure>`
}

function signaturesHtml(block: Signatures, { page, anchors }: HtmlSetting): string {
  const columns = block.columns ?? 1
  const size = columns === 1 ? page.size : page.cellSize
  const room = textWidth(page) / columns / size - 1
  const lines = block.lines.map((line) => `<p>${inlineHtml(signatureText(line, room), anchors)}</p>`)
  return `<div class="signatures${columns === 2 ? ' two' : ''}" style="font-size:${size}pt">${lines.join('')}</div>`
}

function closingHtml(block: Closing): string {
  const lines = closingPlace(block).map((line) => `<p style="padding-right:${line.right}em">${linesHtml(line.text)}</p>`)
  return `<div class="closing">${lines.join('')}</div>`
}
