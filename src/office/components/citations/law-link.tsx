// A way to the text of the law. It opens beside the page: whoever looks up an article in the middle of a form goes on typing after it.
import type { ReactNode } from 'react'
import { Link } from 'react-router'

export function LawLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return <Link className="law-link" to={to} target="_blank" rel="noopener" title="看条文（在新窗口打开）">{children}</Link>
}
