// Small laws made up for the tests. None of their sentences stands in a real law; where a real title is used it is to meet the law book.
import { strToU8, zipSync } from 'fflate'

export type MadeUp = { readonly title: string; readonly head: readonly string[]; readonly body: readonly string[] }

/** As folders of Markdown hold a law. */
export function markdownOf({ title, head, body }: MadeUp): string {
  return [`# ${title}`, ...head, '<!-- INFO END -->', ...body].join('\n\n')
}

/** As the national database gives it out: everything is a paragraph, the history stands in brackets, chapters come twice. */
export function docxOf(lines: readonly string[], extra: Readonly<Record<string, string>> = {}): Uint8Array {
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${line.replaceAll('<', '&lt;')}</w:t></w:r></w:p>`).join('')
  return zipSync(Object.fromEntries(Object.entries({
    '[Content_Types].xml': '<Types/>', 'word/document.xml': `<w:document xmlns:w="x"><w:body>${paragraphs}</w:body></w:document>`, ...extra,
  }).map(([name, text]) => [name, strToU8(text)])))
}

/** First text of the bridge law: five articles in two chapters. */
export const bridgeLaw: MadeUp = {
  title: '中华人民共和国便桥法',
  head: ['2011年3月5日 第八届便桥大会第一次会议通过'],
  body: [
    '## 第一章 总则', '第一条 为了让行人过河，制定本法。', '第二条 本法所称便桥，是指：', '（一）木桥；', '（二）石桥。', '浮桥不适用本法。',
    '## 第二章 养护', '第三条 便桥每年检查一次。检查由村里的木匠进行，发现桥面腐朽的，应当在十日内修好。', '第四条 过桥不收费。', '第五条 本法自2011年6月1日起施行。',
  ],
}

/** Its second text: article 3 reads otherwise and is 4 now, free passage is 5 in the same words, a new article 3, no definition. */
export const bridgeLawAmended: MadeUp = {
  title: '中华人民共和国便桥法',
  head: ['2011年3月5日 第八届便桥大会第一次会议通过', '2022年9月2日 第十届便桥大会第四次会议修订'],
  body: [
    '## 第一章 总则', '第一条 为了让行人过河，制定本法。', '第二条 骑马过桥的，应当下马牵行。', '第三条 便桥两头应当立牌，写明能承多重。',
    '## 第二章 养护', '第四条 便桥每年检查两次。检查由村里的木匠进行，发现桥面腐朽的，应当在五日内修好。', '第五条 过桥不收费。', '第六条 本法自2023年1月1日起施行。《木筏渡河暂行办法》同时废止。',
  ],
}

export const raftRules: MadeUp = {
  title: '木筏渡河暂行办法', head: ['1998年4月1日 便桥部令第2号公布'],
  body: ['第一条 木筏渡河，一次不超过六人。', '第二条 涨水时不得开筏。', '第三条 本办法自公布之日起施行。'],
}
