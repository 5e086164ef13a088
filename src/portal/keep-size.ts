// Large type goes along. Whoever chose it chose it for every page: each link and each form of a finished page that stays on the
// public pages is given the choice here, in one place, so that no page can forget it.

/** Only text between quotes that our own template wrote: what people typed has its quotes escaped and cannot look like this. */
const links = /(<a\b[^>]*? href=|<form method="post"[^>]*? action=)"(\/(?:public|slip)(?![\w-])[^"#]*)(#[^"]*)?"/g
const searches = /<form method="get"[^>]*>/g

/** @param address of a public page, as text, not as markup; @returns the same address in large type, or in ordinary type */
export function sized(address: string, large: boolean): string {
  const [whole = '', hash] = address.split('#', 2)
  const [path = '', query = ''] = whole.split('?', 2)
  const asked = query.split('&').filter((each) => each !== '' && each !== 'large')
  const words = large ? [...asked, 'large'] : asked
  return `${path}${words.length === 0 ? '' : `?${words.join('&')}`}${hash === undefined ? '' : `#${hash}`}`
}

/** @param page finished markup; @returns it with large type kept by every link and form that leads to a public page */
export function keepLarge(page: string): string {
  return page
    .replaceAll(links, (_, before: string, address: string, hash = '') => `${before}"${sized(address.replaceAll('&amp;', '&'), true).replaceAll('&', '&amp;')}${hash}"`)
    .replaceAll(searches, (form) => `${form}<input type="hidden" name="large" value="">`)
}
