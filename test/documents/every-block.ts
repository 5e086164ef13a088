// A paper with every kind of block, all saying the same hostile text: what a careless or malicious hand may type.
import {
  addressee,
  annexHead,
  attachmentNote,
  centered,
  closing,
  dateLine,
  dialogue,
  flush,
  form,
  heading,
  imprint,
  masthead,
  note,
  numberLine,
  pageBreak,
  paragraph,
  picture,
  row,
  signatures,
  space,
  table,
  title,
  type Layout,
  type PaperDocument,
} from '#documents/block.ts'
import { blank, bold, figureText } from '#documents/inline.ts'

/** Markup of XML, HTML and Typst, control characters, a half surrogate, a direction override, a line end. */
export const hostile =
  '<b>&amp;"\' ]]> </w:t> #panic("x") #read("/paper.json") $x$ *b* _i_ `r` @a <lab> \\ // /* [ ] { } -- ... \u0000\u0007\u202e\ud800\n第二行'

export function everyBlock(layout: Layout, text: string = hostile): PaperDocument {
  return {
    title: text,
    layout,
    watermark: text,
    footer: text,
    blocks: [
      masthead(text, { number: text, signer: text }),
      title(text, text),
      numberLine(text),
      addressee(text),
      heading(1, text),
      heading(2, text, text),
      heading(3, text),
      heading(4, text),
      paragraph(text, bold(text), blank(3), figureText(text, { mark: text, href: `javascript:${text}` })),
      flush(text),
      centered(text),
      dialogue([{ ask: text, answer: text }]),
      form([row({ [text]: text }, { group: text }), { fields: [] }, row([{ label: text, content: text, foot: text }], { lines: 3 })]),
      form([]),
      table([], []),
      table([{ title: text }], []),
      table(
        [
          { title: text, group: text },
          { title: text, align: 'right' },
        ],
        [[text], [text, { kind: 'anchor', mark: text }, text], [{ kind: 'anchor', mark: text }]],
        { caption: text, totals: [text] },
      ),
      signatures([]),
      signatures([{ label: text, name: text, seal: true, dated: true }], 2),
      dateLine(text),
      closing([], text),
      closing([text, text], text, false),
      attachmentNote(),
      attachmentNote(text),
      attachmentNote(text, text),
      annexHead(text, text),
      note(text),
      space(0),
      space(2),
      picture(text, { caption: text }),
      pageBreak,
      imprint(text, text, text),
      paragraph(''),
      paragraph('x'.repeat(500)),
    ],
  }
}
