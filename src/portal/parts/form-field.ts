// The questions of a form, each with its words above it, its hint, and what was wrong with the last answer. The id of a field is
// its name, so that an error summary can lead to it.
import { html, type Html } from '#portal/html.ts'

type Question = { readonly name: string; readonly label: string; readonly hint?: string; readonly fault?: string | undefined; readonly value?: string; readonly optional?: boolean }

export type TextQuestion = Question & {
  readonly type?: 'text' | 'tel' | 'search'
  readonly most?: number
  readonly autocomplete?: string
  /** `numeric` brings up the digits on a phone. */
  readonly keys?: 'numeric' | 'text'
  readonly look?: 'code' | 'short'
}

/** One line to type. Never `type=number`: a code or a telephone number is no number, and old browsers round it. */
export function textField(asked: TextQuestion): Html {
  const { name, value = '', type = 'text', most = 100, autocomplete = 'off', keys, look, optional } = asked
  return around(asked, html`<p><input type="${type}" id="${name}" name="${name}" value="${value}" maxlength="${most}" autocomplete="${autocomplete}"${keys === 'numeric' && html` inputmode="numeric"`}${look && html` class="${look}"`}${described(asked)}${!optional && html` required`}></p>`)
}

export function longField(asked: Question & { readonly most: number; readonly rows?: number }): Html {
  const { name, value = '', most, rows = 5, optional } = asked
  // The first line break of a text area is not part of what it holds.
  return around(asked, html`<p><textarea id="${name}" name="${name}" rows="${rows}" maxlength="${most}"${described(asked)}${!optional && html` required`}>
${value}</textarea></p>`)
}

export type Option = { readonly value: string; readonly title: string; readonly hint?: string }

/** One of several, as buttons large enough for a thumb. */
export function choiceField(asked: Question & { readonly options: readonly Option[] }): Html {
  const { name, label, hint, fault, value, options, optional } = asked
  return html`<fieldset id="${name}"${fault !== undefined && html` class="bad"`}${described(asked)}><legend>${label}</legend>
${hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`}${fault !== undefined && html`<p class="fault" id="${name}-fault">${fault}</p>`}
${options.map((each) => html`<label class="choice"><input type="radio" name="${name}" value="${each.value}"${each.value === value && html` checked`}${!optional && html` required`}><span>${each.title}${each.hint !== undefined && html`<br><span class="hint">${each.hint}</span>`}</span></label>`)}</fieldset>`
}

/** Any number of several. @param values those ticked */
export function choicesField(asked: Omit<Question, 'value'> & { readonly options: readonly Option[]; readonly values?: readonly string[] }): Html {
  const { name, label, hint, fault, values = [], options } = asked
  return html`<fieldset id="${name}"${fault !== undefined && html` class="bad"`}${described(asked)}><legend>${label}</legend>
${hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`}${fault !== undefined && html`<p class="fault" id="${name}-fault">${fault}</p>`}
${options.map((each) => html`<label class="choice"><input type="checkbox" name="${name}" value="${each.value}"${values.includes(each.value) && html` checked`}><span>${each.title}</span></label>`)}</fieldset>`
}

/** One of many places or kinds, where buttons would fill the page. */
export function selectField(asked: Question & { readonly options: readonly Option[] }): Html {
  const { name, value, options, optional } = asked
  return around(asked, html`<p><select id="${name}" name="${name}"${described(asked)}${!optional && html` required`}><option value="">请选择</option>${options.map((each) => html`<option value="${each.value}"${each.value === value && html` selected`}>${each.title}</option>`)}</select></p>`)
}

function around({ name, label, hint, fault }: Question, field: Html): Html {
  return html`<div${fault !== undefined && html` class="bad"`}><label class="head" for="${name}">${label}</label>
${hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`}${fault !== undefined && html`<p class="fault" id="${name}-fault">${fault}</p>`}${field}</div>`
}

function described({ name, hint, fault }: Question): Html | false {
  const ids = [...(hint === undefined ? [] : [`${name}-hint`]), ...(fault === undefined ? [] : [`${name}-fault`])]
  return ids.length > 0 && html` aria-describedby="${ids.join(' ')}"`
}
