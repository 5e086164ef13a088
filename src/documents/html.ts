// A paper as one self-contained HTML page that prints on A4. Runs in the browser and on the server.
import { anchorsOf } from '#documents/anchor.ts'
import type { PaperDocument } from '#documents/block.ts'
import { keepsWithNext, linesBefore } from '#documents/block-spacing.ts'
import { blockHtml, type HtmlSetting } from '#documents/html/block-html.ts'
import { dataAddress } from '#documents/html/data-address.ts'
import { escapeHtml } from '#documents/html/escape.ts'
import { printStyle } from '#documents/html/print-style.ts'
import { pageLayoutOf } from '#documents/page-layout.ts'
import { noPictures, type Pictures } from '#documents/picture.ts'
import { printableDocument } from '#documents/printable.ts'

/**
 * @returns a whole page with its style inside; no script, no address outside the figures' own.
 * Page numbers come from the browser where it knows margin boxes.
 */
export function toPrintHtml(document: PaperDocument, pictures: Pictures = noPictures): string {
  const paper = printableDocument(document)
  const page = pageLayoutOf(paper)
  const body = paperBody(paper, { layout: paper.layout, page, anchors: anchorsOf(paper), pictures })
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(paper.title)}</title>
<style>${printStyle(page, paper.layout, { watermark: paper.watermark !== undefined, footer: paper.footer !== undefined, mark: paper.mark !== undefined })}</style></head>
<body>${everyPage(paper, body, pictures)}</body></html>
`
}

function paperBody(paper: PaperDocument, setting: HtmlSetting): string {
  return paper.blocks
    .map((block, index) => {
      const previous = paper.blocks[index - 1]
      const kept = previous !== undefined && keepsWithNext(previous, block)
      const gap = gapHtml(linesBefore(previous, block, paper.layout) * setting.page.pitch, kept)
      const html = blockHtml(block, setting)
      return `${gap}${keepsWithNext(block, paper.blocks[index + 1]) ? `<div class="keep">${html}</div>` : html}\n`
    })
    .join('')
}

function gapHtml(height: number, kept: boolean): string {
  return height === 0 ? '' : `<div${kept ? ' class="keep"' : ''} style="height:${height.toFixed(1)}pt"></div>`
}

// The head and foot of a table are what every browser repeats on every page; margin boxes are too young. The foot only
// keeps the room: on the last page it would follow the text, so its words are fixed to the page.
function everyPage(paper: PaperDocument, body: string, pictures: Pictures): string {
  if (paper.watermark === undefined && paper.footer === undefined && paper.mark === undefined) return `<main>${body}</main>`
  const edge = headHtml(paper, pictures)
  const head = edge === '' ? '' : `<thead><tr><td>${edge}</td></tr></thead>`
  const foot = paper.footer === undefined ? '' : `<tfoot><tr><td><p class="edge"></p></td></tr></tfoot>`
  const words = paper.footer === undefined ? '' : `<p class="footer">${escapeHtml(paper.footer)}</p>`
  return `<table class="sheet" role="presentation">${head}<tbody><tr><td><main>${body}</main></td></tr></tbody>${foot}</table>${words}`
}

function headHtml({ watermark, mark }: PaperDocument, pictures: Pictures): string {
  const words = watermark === undefined ? '' : `<p class="watermark">${escapeHtml(watermark)}</p>`
  if (mark === undefined) return words
  const picture = pictures.get(mark.picture)
  const image = picture === undefined ? '' : `<img alt="" src="${dataAddress(picture)}">`
  return `<div class="mark">${image}<span>${mark.lines.map(escapeHtml).join('<br>')}</span>${words}</div>`
}
