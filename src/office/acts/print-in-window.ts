// A page made to be printed once, in a window of its own and never kept as a file.

/**
 * Opens the window, asks for the page, shows it and prints it. Called from a click: browsers open no window that nobody has just
 * clicked for, so it is opened before the page is asked for.
 * @param ask gives the whole page; what it spends (a code, the one printing allowed) isn't spent where no window opens
 * @throws where the browser opens no window, and whatever `ask` throws, with the window closed again
 */
export async function printInWindow(ask: () => Promise<string>): Promise<void> {
  const sheet = window.open('', '_blank')
  if (sheet === null) throw new Error('浏览器拦住了要打印的新窗口，还没有打印，原来的没有作废。请在地址栏允许本网站弹出窗口，再点一次。')
  const page = await ask().catch((fault: unknown) => {
    sheet.close()
    throw fault
  })
  sheet.document.write(page)
  sheet.document.close()
  letStyle(sheet.document)
  // A picture that cannot be shown leaves its words, which say the same.
  await Promise.allSettled([...sheet.document.images].map((each) => each.decode()))
  sheet.print()
}

/** The window keeps to the office's policy, which takes no style written into a page; a sheet made by a script it takes. */
function letStyle(document: Document): void {
  const Sheet = document.defaultView?.CSSStyleSheet
  if (!Sheet) return
  document.adoptedStyleSheets = [...document.querySelectorAll('style')].map(({ textContent }) => {
    const style = new Sheet()
    style.replaceSync(textContent)
    return style
  })
}
