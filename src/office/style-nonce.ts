// The page's rule applies a style only under the nonce that came with the page. Our component library writes styles while it runs,
// some of them in places that take no nonce: so every style element our scripts make is given it where it is made.

export function giveStylesTheNonce(page: Document): void {
  const nonce = page.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.nonce
  // Served without the rule, such as while working on the pages.
  if (nonce === undefined || nonce === '') return
  const make = page.createElement.bind(page)
  page.createElement = (name: string, options?: ElementCreationOptions) => {
    const made = make(name, options)
    if (made instanceof HTMLStyleElement) made.nonce = nonce
    return made
  }
}
