// A page that could not be read: why, and a way to try again. What was typed elsewhere is not touched.
import { Button } from 'antd'
import { Problem } from '#office/api-client.ts'
import { Notice } from '#office/components/notice/notice.tsx'

/** @param refusedTitle what a refusal is headed with, where something else than looking was asked for */
export function FailedRead({ error, again, refusedTitle = '不能查看' }: { readonly error: Error; readonly again?: () => void; readonly refusedTitle?: string }) {
  const refused = error instanceof Problem
  return (
    <Notice tone="wrong" title={refused ? refusedTitle : '没有读到内容'}>
      {refused ? error.refusals.map((each) => <p key={each.code}>{each.sentence}</p>) : <p>{error.message}请检查网络，或者稍候再试；已填写的内容不会丢失。</p>}
      {again ? <Button onClick={again}>再读一次</Button> : null}
    </Notice>
  )
}
