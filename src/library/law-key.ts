// By what a law is known again, however its title is written: 《中华人民共和国行政处罚法》, 行政处罚法, 行政处罚法 （试行）.

/** The title without brackets, spaces, the name of the state, and with one kind of every sign. */
export function lawKey(title: string): string {
  return title.normalize('NFKC').replaceAll(/[\s《》〈〉<>"“”()]/g, '').replaceAll('、', '').replace(/^中华人民共和国/, '').toLowerCase()
}
