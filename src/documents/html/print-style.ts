// The style sheet of print HTML: A4 by the measures of the layout, heads of tables on every page.
import { fontRoles, fontWishes } from '#documents/font-names.ts'
import { markSize, type FontRole, type PageLayout } from '#documents/page-layout.ts'
import type { Layout } from '#documents/block.ts'

/** Lines that every page carries besides its text. */
export type PageEdges = { readonly watermark: boolean; readonly footer: boolean; readonly mark: boolean }

/** @returns CSS without any text of the document in it */
export function printStyle(page: PageLayout, layout: Layout, edges: PageEdges): string {
  return [
    variables(page),
    pageRules(page, layout, edges),
    textRules(page),
    noteRule(page, layout),
    partRules,
    tableRules(page),
    screenRules(page),
  ].join('\n')
}

/** Height of a watermark or footer line, taken from the margin so that the text keeps its place. */
const edgeLine = 6

function family(role: FontRole): string {
  const { families, standIn } = fontWishes[role]
  const generic = standIn.family === 'Noto Sans SC' ? 'sans-serif' : 'serif'
  return [...families, standIn.family]
    .map((name) => `"${name}"`)
    .concat(generic)
    .join(',')
}

function variables(page: PageLayout): string {
  const fonts = fontRoles.map((role) => `--${role}:${family(role)}`)
  return `:root{${[...fonts, `--size:${page.size}pt`, `--pitch:${page.pitch.toFixed(2)}pt`].join(';')}}`
}

// Margin boxes are known to Chromium from 131 on; older browsers leave the page number to their own print dialog.
function pageRules(page: PageLayout, layout: Layout, edges: PageEdges): string {
  const { right, left } = page.margin
  const top = page.margin.top - (edges.mark ? markSize : edges.watermark ? edgeLine : 0)
  const bottom = page.margin.bottom - (edges.footer ? edgeLine : 0)
  const foot = (place: string, text: string): string => `@${place}{content:${text};font:${page.footSize}pt var(--song)}`
  const dashes = '"— " counter(page) " —"'
  const numbers =
    layout === 'official'
      ? `@page:right{${foot('bottom-right', dashes)}}@page:left{${foot('bottom-left', dashes)}}`
      : `@page{${foot('bottom-center', '"第 " counter(page) " 页　共 " counter(pages) " 页"')}}`
  return `@page{size:${page.width}mm ${page.height}mm;margin:${top}mm ${right}mm ${bottom}mm ${left}mm}${numbers}`
}

function textRules(page: PageLayout): string {
  return `*{box-sizing:border-box}
html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0;font:var(--size)/var(--pitch) var(--body);letter-spacing:${(page.step - page.size).toFixed(2)}pt;color:#000;overflow-wrap:anywhere;text-autospace:no-autospace}
p,h1,h2,h3,h4,h5{margin:0;font-size:inherit;font-weight:normal;line-height:inherit}
p{text-indent:2em;text-align:justify;orphans:1;widows:1}
h1{font:${page.titleSize}pt/${page.titlePitch}pt var(--title);text-align:center;text-wrap:balance;break-after:avoid}
h2,h3,h4,h5{text-indent:2em;break-after:avoid}
h2,.level1{font-family:var(--hei)}
h3,.level2{font-family:var(--kai)}
a{color:inherit;text-decoration:none}
sup{font-size:.6em;line-height:0}
.flush,.center,.right,.number,.date-line,.subtitle,.annex-label,.imprint p,.signatures p,.closing p,.masthead p,.issue{text-indent:0}
.center,.subtitle{text-align:center}
.right,.number,.date-line{text-align:right}
.subtitle{font-family:var(--kai)}
.ask,.answer{padding-left:4em;text-indent:-2em}
.blank{display:inline-block;border-bottom:.6pt solid;height:1em;vertical-align:baseline}
.page-break,.annex{break-before:page}
.watermark,.footer,.edge{text-indent:0;font-size:9pt;line-height:${edgeLine}mm;height:${edgeLine}mm;overflow:hidden;white-space:nowrap}
.watermark{text-align:center;color:#666}
.mark{display:flex;align-items:center;gap:1.5mm;height:${markSize}mm;font:7pt/9pt var(--song);letter-spacing:0;overflow:hidden}
.mark img{width:${markSize}mm;height:${markSize}mm}
.mark .watermark{flex:1;padding-right:${2 * markSize}mm}
@media print{.footer{position:fixed;bottom:0}}`
}

function noteRule(page: PageLayout, layout: Layout): string {
  return layout === 'official' ? '' : `.note{text-indent:0;font-size:${page.cellSize}pt;line-height:${page.cellPitch}pt;letter-spacing:0}`
}

const partRules = `.masthead{padding-top:35mm;text-align:center;break-inside:avoid}
.masthead .organ{font-family:var(--title);color:#d00;line-height:1.3;text-align:center}
.masthead-number{margin-top:calc(2*var(--pitch));padding-bottom:4mm;border-bottom:1.5pt solid #d00;text-align:center}
.masthead:not(:has(.masthead-number)){border-bottom:1.5pt solid #d00;padding-bottom:4mm}
.masthead-number.upward{display:flex;justify-content:space-between;padding-left:1em;padding-right:1em}
.signer{font-family:var(--kai)}
.annex-label{font-family:var(--hei);margin-bottom:var(--pitch)}
.attachment{padding-left:6em;text-indent:-1em}
.attachment:not(.several){padding-left:5em;text-indent:0}
.attachment.first{text-indent:-4em}
.attachment.first:not(.several){text-indent:-3em}
.picture{margin:0;break-inside:avoid}
.picture img{width:auto;height:auto}
.picture.right{text-align:right}
.picture.left{text-align:left}
.picture.center{text-align:center}
.picture figcaption{font:9pt var(--song)}
.note{break-before:avoid}
.keep{break-after:avoid}
.signatures{break-inside:avoid}
.signatures.two{display:grid;grid-template-columns:1fr 1fr;column-gap:1em}
.signatures p{text-align:left;line-height:calc(1.3*var(--pitch))}
.signatures .day{margin-left:1em}
.closing{break-inside:avoid}
.closing p{text-align:right}
.imprint{border-top:1pt solid;border-bottom:1pt solid;font-size:14pt;break-inside:avoid}
.imprint p{padding:0 1em}
.imprint .issue{display:flex;justify-content:space-between;border-top:.6pt solid}
.imprint .issue:first-child{border-top:0}`

function tableRules(page: PageLayout): string {
  return `table.form,table.ledger{width:100%;border-collapse:collapse;table-layout:fixed;font-size:${page.cellSize}pt;line-height:${page.cellPitch}pt;letter-spacing:0}
.form th,.form td,.ledger th,.ledger td{border:.6pt solid;padding:2.5pt 4pt;font-weight:normal;overflow-wrap:anywhere}
.form,.ledger{border:1pt solid}
.form th{text-align:center;vertical-align:middle}
.form td{vertical-align:middle;position:relative}
.form .foot{text-align:right;margin-top:${page.cellPitch}pt}
.ledger thead{display:table-header-group}
.ledger th{font-family:var(--hei);text-align:center}
.ledger tr,.form tr{break-inside:avoid}
.ledger td{text-indent:0}
.ledger td.center{text-align:center}
.ledger td.right{text-align:right;font-variant-numeric:tabular-nums}
.ledger .totals{font-family:var(--hei)}
.ledger caption{font-family:var(--hei);text-align:left;padding-bottom:2pt}
.sheet{width:100%;border-collapse:collapse;table-layout:fixed}
.sheet>*>tr>td{padding:0}`
}

function screenRules(page: PageLayout): string {
  const { top, right, bottom, left } = page.margin
  return `@media screen{body{width:${page.width}mm;margin:8mm auto;padding:${top}mm ${right}mm ${bottom}mm ${left}mm;background:#fff;box-shadow:0 0 2mm #999}html{background:#e8e8e8}}`
}
