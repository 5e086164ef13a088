// A short word to the person: what is wrong, what to do, or that it is done. Loud only when it must be.
import type { ReactNode } from 'react'

export type NoticeTone = 'plain' | 'soon' | 'wrong' | 'done'

type NoticeProps = { readonly tone?: NoticeTone; readonly title?: string; readonly children?: ReactNode }

/** `wrong` interrupts a screen reader; everything else waits its turn. */
export function Notice({ tone = 'plain', title, children }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'wrong' ? 'alert' : 'status'}>
      {title === undefined ? null : <p className="notice-title">{title}</p>}
      {children}
    </div>
  )
}
