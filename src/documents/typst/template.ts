// The typesetter's program. It is fixed: papers reach it only as data (paper.json), so that no text can act as markup.

/** What holds for the whole file; then one function that sets one paper. */
const opening = String.raw`
#let all = json("paper.json")
#set document(
  title: all.title, keywords: all.keywords,
  date: if all.made.len() == 6 {
    let (y, m, day, h, min, s) = all.made
    datetime(year: y, month: m, day: day, hour: h, minute: min, second: s)
  } else { none },
)
#let pt(n) = n * 1pt
#let set-paper(d) = [
`

/** Measures, fonts and lines. */
const setting = String.raw`
#let p = d.page
#let fonts = all.fonts
#let type(role, size, body) = text(font: fonts.at(role), size: pt(size), body)
#let leading(size, pitch) = pt(pitch - size)

#let run(r) = {
  if r.k == "text" { r.t.split("\n").map(t => [#t]).join(linebreak()) }
  // Between two boxes a line may always end, and unlike an invisible space nothing strange is copied out of the file.
  else if r.k == "word" { r.t.clusters().map(c => box(baseline: 0.12em, c)).join() }
  else if r.k == "bold" { text(font: fonts.bold, r.t.split("\n").map(t => [#t]).join(linebreak())) }
  else if r.k == "blank" { box(width: r.n * 1em, height: 0.8em, baseline: 0.12em, stroke: (bottom: 0.6pt)) }
  else if r.k == "anchor" { if r.to > 0 [#box[#r.t] #label("figure-" + str(r.to))] else [#r.t] }
  else {
    // Raised without touching the height of the line, so that 22 lines stay 22.
    let raised = text(size: 0.62em, baseline: -0.55em, top-edge: "baseline", bottom-edge: "baseline", tracking: 0pt, r.t)
    if r.to > 0 { link(label("figure-" + str(r.to)), raised) } else { raised }
  }
}
// Most contents are one plain text, and a ledger has thousands of them.
#let runs(rs) = if rs.len() == 1 and rs.first().k == "text" and "\n" not in rs.first().t { [#rs.first().t] } else { rs.map(run).join() }

#set text(
  font: fonts.body, size: pt(p.size), lang: "zh", region: "cn", hyphenate: false,
  tracking: pt(p.step - p.size), cjk-latin-spacing: none,
  // Every line is as high as its type, whatever font fills in: the pitch is leading plus type.
  top-edge: 0.88em, bottom-edge: -0.12em, weight: 400, fallback: true,
)
#set par(leading: leading(p.size, p.pitch), spacing: leading(p.size, p.pitch), justify: true, first-line-indent: 0pt)
#show heading: it => it.body

#let foot = context {
  set text(font: fonts.song, size: pt(p.footSize), tracking: 0pt)
  set par(justify: false)
  let n = counter(page).get().first()
  if d.numbers != "own" { none } else if p.mirroredFoot {
    let side = if calc.odd(n) { right } else { left }
    align(side, pad(left: 1em, right: 1em)[— #n —])
  } else {
    align(center)[第 #n 页　共 #counter(page).final().first() 页]
  }
  if d.footer != "" { set text(size: 9pt); align(left, d.footer) }
}
#let head = context {
  set text(font: fonts.song, tracking: 0pt)
  // The running number of a file stands at the right above, where archives look for it.
  grid(columns: (1fr, auto, 1fr), align: (left, center, right), [],
    text(size: 9pt, fill: luma(45%), d.watermark),
    // Reckoned from the first numbered page: a head is set before its page restarts the counter.
    if d.numbers == "running" { text(size: 12pt, str(here().page() - query(<first-numbered>).first().location().page() + 1)) })
}
// Set on the page itself and not in the head, whose height it would stretch.
#let mark = if d.mark.lines.len() > 0 {
  place(top + left, dx: p.margin.left * 1mm, dy: d.mark.top * 1mm, grid(
    columns: (auto, auto), column-gutter: 1.5mm, align: horizon,
    if d.mark.path != "" { image(d.mark.path, width: d.mark.size * 1mm, height: d.mark.size * 1mm) },
    { set par(leading: 3pt, spacing: 3pt, justify: false); set text(font: fonts.song, size: 7pt, tracking: 0pt); d.mark.lines.join(linebreak()) },
  ))
}
#set page(
  background: mark,
  width: p.width * 1mm, height: p.height * 1mm,
  margin: (top: p.margin.top * 1mm, right: p.margin.right * 1mm, bottom: p.margin.bottom * 1mm, left: p.margin.left * 1mm),
  header: head, footer: foot, footer-descent: p.footGap * 1mm, header-ascent: p.margin.top * 0.5mm,
)
`

/** One function for each kind of block. */
const blocks = String.raw`
#let line(b) = {
  let size = if b.small { p.cellSize } else { p.size }
  let pitch = if b.small { p.cellPitch } else { p.pitch }
  let step = pt(p.step)
  set text(size: pt(size), tracking: if b.small { 0pt } else { pt(p.step - p.size) })
  let side = if b.align == "center" { center } else if b.align == "right" { right } else { left }
  let first = b.first * step
  // Hanging lines: the whole paragraph moves in, and its first line back out.
  set par(
    leading: leading(size, pitch), justify: b.align == "justify",
    first-line-indent: (amount: calc.max(0pt, first), all: true),
    hanging-indent: calc.max(0pt, -first),
  )
  pad(left: b.left * step + calc.min(0pt, first), right: b.right * step, align(side, par(runs(b.runs))))
}

#let large(body) = {
  set text(font: fonts.title, size: pt(p.titleSize), tracking: 0pt)
  set par(leading: leading(p.titleSize, p.titlePitch), justify: false)
  align(center, body)
}
#let title-block(b) = {
  large(heading(level: 1, text(size: pt(p.titleSize), runs(b.text))))
  if b.subtitle.len() > 0 { align(center, text(font: fonts.kai, runs(b.subtitle))) }
}

#let roles = ("hei", "kai", "body", "body")
#let heading-block(b) = {
  // The size is said again because a heading would otherwise grow.
  let head = text(font: fonts.at(roles.at(b.level - 1)), size: pt(p.size), runs(b.text))
  set par(first-line-indent: (amount: 2 * pt(p.step), all: true))
  if b.runIn.len() > 0 { par(head + runs(b.runIn)) } else { par(heading(level: b.level + 1, head)) }
}

#let red = rgb("#dd0000")
#let masthead(b) = {
  set par(justify: false)
  v(35mm)
  align(center, type("title", b.size, text(fill: red, tracking: 0pt, runs(b.organ))))
  v(2 * pt(p.pitch))
  if b.signer.len() > 0 {
    pad(x: pt(p.step), grid(columns: (1fr, auto), runs(b.number), [签发人：] + text(font: fonts.kai, runs(b.signer))))
  } else { align(center, runs(b.number)) }
  v(4mm - leading(p.size, p.pitch), weak: false)
  std.line(length: 100%, stroke: 1.5pt + red)
}

#let annex(b) = {
  pagebreak(weak: true)
  type("hei", p.size, runs(b.label))
  v(pt(p.pitch))
  large(heading(level: 1, text(size: pt(p.titleSize), runs(b.text))))
}

#let sides = (left: left, center: center, right: right)
#let in-cells(body) = {
  set text(size: pt(p.cellSize), tracking: 0pt)
  set par(leading: leading(p.cellSize, p.cellPitch), spacing: leading(p.cellSize, p.cellPitch), justify: false)
  set table(stroke: 0.5pt, inset: (x: 4pt, y: 3pt))
  body
}
#let strong(rs) = text(font: fonts.hei, runs(rs))

#let head-cell(c) = table.cell(x: c.x, y: c.y, colspan: c.colspan, rowspan: c.rowspan, align: center + horizon, strong(c.runs))
#let ledger(b) = in-cells({
  set table.cell(breakable: b.long)
  if b.caption.len() > 0 { block(sticky: true, strong(b.caption)) }
  table(
    columns: b.widths.map(pt), align: b.aligns.map(a => sides.at(a) + horizon),
    table.header(repeat: true, ..b.head.map(head-cell)),
    ..b.cells.map(runs), ..b.totals.map(strong),
  )
})

#let form-cell(c) = {
  let side = sides.at(c.align)
  let body = runs(c.runs)
  if c.foot.len() > 0 { body = body + v(pt(p.cellPitch), weak: false) + align(right, runs(c.foot)) }
  // An invisible post keeps the room a form asks for; the row grows beyond it when there is more to say.
  if c.height > 0 { body = grid(columns: (0pt, 1fr), align: horizon, box(height: pt(c.height)), align(side, body)) }
  table.cell(x: c.x, y: c.y, colspan: c.colspan, rowspan: c.rowspan, align: side + horizon, breakable: c.long, body)
}
#let form(b) = in-cells(table(columns: b.widths.map(pt), ..b.cells.map(form-cell)))

#let signatures(b) = block(breakable: false, {
  set text(size: pt(b.size), tracking: 0pt)
  set par(justify: false)
  grid(columns: (1fr,) * b.columns, column-gutter: 8pt, row-gutter: pt(p.pitch * 1.3 - b.size), ..b.lines.map(runs))
})

// No larger than its place, never stretched; the words under it are small, so that a scan keeps the page.
#let picture(b) = {
  align(sides.at(b.align), image(b.path, page: b.page, width: pt(b.width), height: pt(b.height), fit: "contain"))
  if b.caption.len() > 0 { align(sides.at(b.align), text(font: fonts.song, size: 9pt, tracking: 0pt, runs(b.caption))) }
}

#let imprint(b) = place(bottom, float: true, clearance: pt(p.pitch), block(width: 100%, breakable: false, {
  set text(size: 14pt, tracking: 0pt)
  set par(leading: 8pt, justify: false)
  let rule(weight) = std.line(length: 100%, stroke: weight)
  set block(spacing: 5pt)
  rule(1pt)
  if b.copy.len() > 0 {
    pad(x: 1em, par(hanging-indent: 3em, [抄送：] + runs(b.copy)))
    rule(0.75pt)
  }
  pad(x: 1em, grid(columns: (1fr, auto), runs(b.office), runs(b.date)))
  rule(1pt)
}))
`

/** Each block in its place, with the room before it; at the head of a page that room falls away by itself. */
const page = String.raw`
#let draw(b) = {
  if b.kind == "line" { line(b) }
  else if b.kind == "heading" { heading-block(b) }
  else if b.kind == "ledger" { ledger(b) }
  else if b.kind == "form" { form(b) }
  else if b.kind == "title" { title-block(b) }
  else if b.kind == "masthead" { masthead(b) }
  else if b.kind == "signatures" { signatures(b) }
  else if b.kind == "picture" { block(width: 100%, breakable: false, picture(b)) }
}
#let sticks(b) = (b.kind == "line" and b.sticky) or b.kind == "title" or (b.kind == "heading" and b.runIn.len() == 0)
#let gap = leading(p.size, p.pitch)
#if d.restarts [#counter(page).update(1)#metadata(none) <first-numbered>]
#metadata(none) <part>
#for entry in d.blocks {
  for (index, b) in entry.parts.enumerate() {
    if b.kind == "pageBreak" { pagebreak() }
    else if b.kind == "space" { v(b.lines * pt(p.pitch)) }
    else if b.kind == "annex" { annex(b) }
    else if b.kind == "imprint" { imprint(b) }
    else {
      block(width: 100%, above: gap + if index == 0 { pt(entry.before) } else { 0pt }, below: gap, sticky: sticks(b) or (entry.keep and index == entry.parts.len() - 1), draw(b))
    }
  }
}
]
`

/** Every paper on pages of its own, and where each begins, for whoever writes the contents. */
const ending = String.raw`
#for (index, each) in all.papers.enumerate() {
  if index > 0 { pagebreak(weak: true) }
  set-paper(each)
}
#context [#metadata((starts: query(<part>).map(each => each.location().page()), pages: here().page())) <pages>]
`

export const typstTemplate = `${opening}${setting}${blocks}${page}${ending}`
