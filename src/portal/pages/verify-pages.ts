// Is this paper what was published? In words for everybody: what it is, when it was published, whether a word has changed since, and
// whether it still stands.
import { addDays, chineseDate } from '#calendar/plain-date.ts'
import { dayOfMoment } from '#calendar/clock.ts'
import { html, type Html } from '#portal/html.ts'
import { portalPage, type PortalPlace, type Shown } from '#portal/page.ts'
import { fullDay } from '#portal/parts/day-line.ts'
import { textField } from '#portal/parts/form-field.ts'
import { notice as noticeBox } from '#portal/parts/notice.ts'
import { summaryList } from '#portal/parts/summary-list.ts'
import type { NoticeProof } from '#portal/reading/notice-proof.ts'
import type { Notice } from '#portal/reading/notices.ts'

export type CodeView = Shown & { readonly townships: readonly PortalPlace[]; readonly area?: string; readonly code?: string; readonly wrong?: string }

/** Where a code is typed in by whoever cannot photograph it. */
export function verifyCodePage(view: CodeView): string {
  const { townships, area, code, wrong } = view
  const [only] = townships
  return portalPage({
    ...view, title: '核对一份公告、报告', here: '/public/verify', faulty: wrong !== undefined,
    body: html`<p>公告、公示单、年度报告的左上角印有二维码和核验码。扫二维码，或者在这里输核验码，就知道它是不是公布的原文，后来改没改过。</p>
<form method="get" action="/public/verify">${townships.length === 1 && only ? html`<input type="hidden" name="area" value="${only.area}">` : placeField(townships, area)}
${textField({ name: 'code', label: '核验码', hint: '9个字，如“A3C-D7E-9FH”。没有字母O、I，也没有数字0、1。', value: code ?? '', ...(wrong === undefined ? {} : { fault: wrong }) })}
<p><button type="submit">核对</button></p></form>`,
  })
}

function placeField(townships: readonly PortalPlace[], area: string | undefined): Html {
  return html`<label class="head" for="area">哪个乡镇、街道的</label><select id="area" name="area">${townships.map((each) => html`<option value="${each.area}"${each.area === area && html` selected`}>${each.name}</option>`)}</select>`
}

export type Checked = { readonly notice: Notice; readonly title: string; readonly stands: boolean; /** The notice that has corrected it since. */ readonly correction?: string; readonly proof?: NoticeProof }
export type VerifyView = Shown & { readonly place: PortalPlace; readonly what: string; readonly checked: readonly Checked[]; readonly village?: string }

export function verifyPage(view: VerifyView): string {
  const { place, what, checked, village } = view
  const [newest, ...older] = checked
  return portalPage({
    ...view, title: '核对结果', here: `/public/verify/${place.area}/${what}`, trail: [{ title: '核对真伪', to: '/public/verify' }],
    body: html`${newest ? result(place, newest, village) : noticeBox('这张纸是我们印的，但是还没有公布。公布以后再来核对。')}${older.length > 0 && html`<h2>更早公布过的</h2>${older.map((each) => html`<p>${fullDay(each.notice.fromOn)}公布过一次，后来重新公布，以新的为准。</p>`)}`}`,
  })
}

function result(place: PortalPlace, { notice, title, stands, correction, proof }: Checked, village: string | undefined): Html {
  // What is no longer public is not told again: not even what it was about.
  const told = stands ? [{ label: '内容', value: html`<a href="/public/${place.area}/notices/${notice.id}">${notice.subject}</a>` }] : []
  return html`${verdict(proof)}${correction !== undefined && noticeBox(html`后来更正过，这一份不再作数，<a href="/public/${place.area}/notices/${correction}">以更正以后的为准</a>。`)}${standing(notice, stands)}
${summaryList([
  { label: '公告', value: title }, ...told, { label: '地方', value: village ?? place.name }, { label: '公布日期', value: fullDay(notice.fromOn) },
  { label: '登记时间', value: proof ? `${fullDay(dayOfMoment(proof.recordedAt))}${Number(proof.recordedAt.slice(11, 13))}时${proof.recordedAt.slice(14, 16)}分` : '' },
])}
${stands && html`<p>请对着看：纸上说的和<a href="/public/${place.area}/notices/${notice.id}">网上这一页</a>应当一致，排版可以不同。不一致的，不是我们公布的，请告诉乡政府。</p>`}
${proof && how(proof, notice)}`
}

function verdict(proof: NoticeProof | undefined): Html {
  if (!proof || !proof.chain || proof.text === 'changed') return noticeBox('这份公告的记录和公布时留下的校验值对不上。请告诉乡政府，不要以它为准。', 'wrong')
  return noticeBox(proof.text === 'same' ? '这是公布的原文，公布以后一个字也没有改过。' : '这份公告在台账里有记录，记录没有改过。公布的时候还没有留正文的校验值。', 'status')
}

function standing({ fromOn, untilOn, ending }: Notice, stands: boolean): Html {
  if (stands) return html`<p>现在还在公开${untilOn === undefined ? '' : `，公开到${fullDay(untilOn)}`}。</p>`
  switch (ending) {
    case 'reversed': return html`<p>这次公布登记错了，已经更正撤回，不作数。</p>`
    case 'superseded': return html`<p>后来重新公布过，这一份不再作数，以新的为准。</p>`
    case 'takenDown': return html`<p>${chineseDate(addDays(untilOn ?? fromOn, 1))}已经撤下，不再公开。</p>`
    default: return html`<p>公布的期限${untilOn === undefined ? '' : `${chineseDate(untilOn)}`}已经满了，内容不再公开。</p>`
  }
}

function how({ position, statement }: NoticeProof, { digest }: Notice): Html {
  return html`<details><summary>怎么知道没有改过</summary><ul>
<li>公布的那一刻，正文算出一个校验值，写进台账第${position}条记录。现在重新算，还是：${grouped(digest)}。</li>
<li>台账的每条记录都带着前一条的校验值，中间改动任何一个字，后面的就全对不上。现在重新算过，对得上。</li>
<li>${statement ? `${chineseDate(statement.day)}的台账日结声明盖有电子签名，把这条记录也算在里面：${grouped(statement.digest)}。外单位存有声明的，可以拿来比对。` : '当天的台账日结声明第二天作出。'}</li></ul></details>`
}

function grouped(hex: string): string {
  return hex.match(/.{1,8}/g)?.join(' ') ?? ''
}
