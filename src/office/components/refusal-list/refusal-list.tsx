// Everything that stands against a step, said together at the top of the form. It takes the focus, because a screen reader
// says nothing of what changed elsewhere, and each line leads to the field that is meant.
import { useContext, useLayoutEffect, useRef } from 'react'
import type { RefusalSaid } from '#office/api-client.ts'
import { ChangePost } from '#office/components/post-switch/change-post.tsx'
import type { Session } from '#office/reads/session.ts'
import { SessionContext } from '#office/use-session.ts'
import { postTitle, type PostId } from '#people/post.ts'
import { CitedText } from '#office/components/citations/cited-text.tsx'
import { answerId } from '#office/components/answer-form/answer-id.ts'

type RefusalListProps = { readonly refusals: readonly RefusalSaid[]; readonly title?: string }

export function RefusalList({ refusals, title = '还不能登记，请看下面各条：' }: RefusalListProps) {
  const box = useRef<HTMLDivElement>(null)
  // Whoever is refused at the door has no session yet, and no law to open.
  const session = useContext(SessionContext)
  const today = session?.today
  // With the drawing and not after it, and only when something else is said: whoever has begun to type is not interrupted.
  const said = refusals.map(({ sentence, field }) => `${field ?? ''} ${sentence}`).join('\n')
  useLayoutEffect(() => box.current?.focus(), [said])
  if (refusals.length === 0) return null
  return (
    <div ref={box} className="notice notice-wrong refusals" role="alert" tabIndex={-1}>
      <h2 className="notice-title">{title}</h2>
      <ul>
        {refusals.map((each, index) => (
          <li key={`${each.code} ${each.field ?? ''} ${index}`}>
            {each.field === undefined ? each.sentence : <a href={`#${answerId(each.field)}`} onClick={(event) => goTo(event, each.field ?? '')}>{each.sentence}</a>}
            {each.code === 'another-post' ? <ChangePost to={postsNamed(each.sentence, session)} /> : null}
            {each.basis.length > 0 ? <span className="basis">依据：{today === undefined ? each.basis.join('；') : <CitedText text={each.basis.join('；')} on={today} />}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Those of one's own posts that the sentence says to change to. */
function postsNamed(sentence: string, session: Session | undefined): readonly PostId[] {
  const instead = sentence.slice(sentence.lastIndexOf('请换成'))
  return [...new Set(session?.appointments.map((held) => held.post) ?? [])].filter((post) => instead.includes(`“${postTitle(post)}”`))
}

/** The nearest thing there is to the field: `parties.0.name`, else `parties.0`, else `parties`. */
function goTo(event: { preventDefault(): void }, path: string): void {
  event.preventDefault()
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length -= 1) {
    const found = document.getElementById(answerId(parts.slice(0, length).join('.')))
    if (!found) continue
    const target = found.matches('input, textarea, select, button') ? found : found.querySelector<HTMLElement>('input, textarea, select, button') ?? found
    target.focus()
    found.scrollIntoView({ block: 'center' })
    return
  }
}
