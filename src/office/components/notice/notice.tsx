// A short word to the person: what is wrong, what to do, or that it is done. Loud only when it must be.
import { useLayoutEffect, useRef, type ReactNode } from 'react'

export type NoticeTone = 'plain' | 'soon' | 'wrong' | 'done'

type NoticeProps = {
  readonly tone?: NoticeTone
  readonly title?: string
  /** Takes the focus when it appears: what was focused before is gone from the page. */
  readonly takesFocus?: boolean
  readonly children?: ReactNode
}

/** `wrong` interrupts a screen reader; everything else waits its turn. */
export function Notice({ tone = 'plain', title, takesFocus = false, children }: NoticeProps) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (takesFocus) box.current?.focus()
  }, [takesFocus])
  return (
    <div ref={box} tabIndex={-1} className={`notice notice-${tone}`} role={tone === 'wrong' ? 'alert' : 'status'}>
      {title === undefined ? null : <p className="notice-title">{title}</p>}
      {children}
    </div>
  )
}
