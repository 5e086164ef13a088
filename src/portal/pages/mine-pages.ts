// 我的事办到哪了: the code and the last digits of the telephone; then what happened, whose move it is and until when, and what the
// person may do now. The code and the digits travel in the body of the form and never in an address.
import { html, type Html } from '#portal/html.ts'
import { portalPage, type Shown } from '#portal/page.ts'
import { fullDay, whyThisDay } from '#portal/parts/day-line.ts'
import { errorSummary, faultAt, type FormFault } from '#portal/parts/error-summary.ts'
import { choiceField, choicesField, longField, textField } from '#portal/parts/form-field.ts'
import { notice } from '#portal/parts/notice.ts'
import { summaryList } from '#portal/parts/summary-list.ts'
import type { Mine, OwnMatter } from '#portal/reading/mine.ts'
import { badGrades, complaints, goodGrades } from '#procedures/service/ratings.ts'

export type Asked = { readonly code: string; readonly digits: string }

/** @param code from the address that the receipt's square holds, or as typed before */
export function askCodePage(shown: Shown & { readonly code: string; readonly faults?: readonly FormFault[] }): string {
  const { code, faults = [] } = shown
  return portalPage({
    ...shown, title: '我的事办到哪了', here: '/public/mine', faulty: faults.length > 0,
    body: html`${errorSummary(faults)}<p>照着回执输入码，再输入登记时留的电话末四位。</p>
<form method="post" action="/public/mine">${textField({ name: 'code', label: '回执上的码', hint: '一共十二个字符；大写小写都可以，中间的横线可以不输。', value: code, most: 40, look: 'code', fault: faultAt(faults, 'code') })}
${textField({ name: 'digits', label: '电话末四位', type: 'tel', keys: 'numeric', most: 8, look: 'short', fault: faultAt(faults, 'digits') })}
<p><button type="submit">查看</button></p></form>
<h2>没有回执，或者码不能用</h2><p>带上身份证到办事的窗口问，可以当场重打一张回执。</p>`,
  })
}

export type MinePage = Shown & { readonly asked: Asked; readonly mine: Mine; readonly offers: Offers; readonly command: string; readonly said?: string; readonly faults?: readonly FormFault[] }

/** What the person may do now. */
export type Offers = { readonly confirm: boolean; readonly supply: boolean; readonly withdraw: boolean; readonly rate: boolean }

export function minePage(page: MinePage): string {
  const { mine, said, faults = [], offers } = page
  const current = mine.became?.own ?? mine.own
  return portalPage({
    ...page, title: current.title, here: '/public/mine', faulty: faults.length > 0,
    body: html`${said !== undefined && notice(said, 'status')}${errorSummary(faults)}${standing(current)}
${offers.confirm && confirmForm(page)}${offers.supply && supplyForm(page)}
${mine.became && told(mine.became.own)}${told(mine.own)}
${summaryList([{ label: '您是', value: mine.name }, { label: '编号', value: current.number }, { label: '收到日期', value: fullDay(mine.own.openedOn) }])}
<h2>办了哪些</h2><ol>${[...mine.own.steps, ...mine.became?.own.steps ?? []].map((each) => html`<li>${fullDay(each.on)}　${each.title}</li>`)}</ol>
${offers.rate && rateForm(page)}${offers.withdraw && withdrawForm(page)}`,
  })
}

/** How it stands in one sentence, and for every date that runs why it is that day. */
function standing({ state, ended, moves }: OwnMatter): Html {
  if (moves.length === 0) return html`<p class="note">${ended ? html`<b>${state}。</b>` : html`现在：<b>${state}</b>。没有规定最晚哪天，想问进度可以到窗口。`}</p>`
  return html`<div class="note"><p>现在：<b>${state}</b>。</p><ul>${moves.map(({ title, whose, due, provisional, overdue, receipt }) => html`<li>轮到<b>${whose}</b>：${title}，${due === undefined ? '期限暂停了，恢复以后接着算' : html`最晚<b><time datetime="${due}">${fullDay(due)}</time></b>`}${provisional && '（放假安排还没有公布，到时可能顺延）'}${overdue && html`。<b>已经过了期限</b>，您可以到窗口问，也可以打12345`}${whyThisDay(receipt)}</li>`)}</ul></div>`
}

function told({ told: words }: OwnMatter): Html | false {
  return words.length > 0 && html`<h2>对您说的</h2>${summaryList(words.map((each) => ({ label: each.title, value: html`${each.text}<br><span class="hint">${fullDay(each.on)}</span>` })))}`
}

function form(page: MinePage, act: string, fields: Html, button: string, upload = false): Html {
  const { asked, command } = page
  return html`<form method="post" action="/public/mine/${act}"${upload && html` enctype="multipart/form-data"`}><input type="hidden" name="code" value="${asked.code}"><input type="hidden" name="digits" value="${asked.digits}"><input type="hidden" name="command" value="${command}">
${fields}<p><button type="submit">${button}</button></p></form>`
}

function confirmForm(page: MinePage): Html {
  return html`<h2>请您确认</h2><p>这件事是工作人员替您提交的。内容没有错就确认；有错请打电话或者到窗口说。</p>${form(page, 'confirm', html``, '是我要办的，确认')}`
}

function supplyForm(page: MinePage): Html {
  const { faults = [] } = page
  return html`<h2>补上要的材料</h2>${form(page, 'supply', html`${longField({ name: 'said', label: '要说明的', hint: '可以不写。', most: 1000, optional: true, fault: faultAt(faults, 'said') })}
<div${faultAt(faults, 'paper') !== undefined && html` class="bad"`}><label class="head" for="paper">照片或者PDF</label><p class="hint" id="paper-hint">可以不传；每个不超过10兆，最多三个。拍照要看得清字。</p><p><input type="file" id="paper" name="paper" accept="image/jpeg,image/png,application/pdf" multiple aria-describedby="paper-hint"></p></div>`, '交上去', true)}`
}

const options = (grades: Readonly<Record<string, string>>) => Object.entries(grades).map(([value, title]) => ({ value, title }))
const stars = ['★★★★★', '★★★★', '★★★', '★★', '★']

function rateForm(page: MinePage): Html {
  const { faults = [] } = page
  const grades = options({ ...goodGrades, ...badGrades }).map((each, place) => ({ ...each, hint: stars[place] ?? '' }))
  return html`<h2>您满意吗</h2><p>愿意评就评，不评也不影响什么。只能评一次；不满意的，会有人回访。</p>
${form(page, 'rate', html`${choiceField({ name: 'grade', label: '这次办得怎么样', options: grades, fault: faultAt(faults, 'grade') })}
${choicesField({ name: 'about', label: '哪里不满意（可以不选）', options: options(complaints) })}
${longField({ name: 'said', label: '想说的', hint: '可以不写。', most: 500, rows: 3, optional: true })}`, '评价')}`
}

function withdrawForm(page: MinePage): Html {
  return html`<details><summary>不想办了，撤回</summary>${form(page, 'withdraw', longField({ name: 'reason', label: '原因', hint: '可以不写。', most: 500, rows: 2, optional: true }), '撤回')}</details>`
}
