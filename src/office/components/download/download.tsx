// A file that may take its time: while it is made the person sees how far it is, may stop it, and is told why it did not come.
// An ordinary link underneath, so that it can be opened elsewhere or copied as any other.
import { Button } from 'antd'
import { useEffect, useRef, useState, type MouseEvent } from 'react'
import { readFile, type Coming } from '#office/api-client.ts'
import { comingText } from '#office/components/download/coming-text.ts'
import { saveAs } from '#office/components/download/save-as.ts'
import { Notice } from '#office/components/notice/notice.tsx'

type DownloadProps = { readonly address: string; readonly name: string; readonly children: string }
type State = { readonly coming: Coming } | { readonly failed: string }

export function Download({ address, name, children }: DownloadProps) {
  const [state, setState] = useState<State>()
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  const fetchIt = async () => {
    const stopper = new AbortController()
    running.current = stopper
    setState({ coming: { bytes: 0 } })
    try {
      saveAs(await readFile(address, (coming) => setState({ coming }), stopper.signal), name)
      setState(undefined)
    } catch (cause) {
      setState(stopper.signal.aborted ? undefined : { failed: cause instanceof Error ? cause.message : '' })
    }
  }
  const click = (event: MouseEvent) => {
    // With a key held, the browser is asked for a new tab, and gets it.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void fetchIt()
  }
  if (state && 'coming' in state) {
    return <span className="download"><output>{comingText(state.coming)}</output> <Button size="small" onClick={() => running.current?.abort()}>停止导出</Button></span>
  }
  return (
    <>
      <a href={address} download={name} onClick={click}>{children}</a>
      {state ? <Notice tone="wrong" title="没有导出">{state.failed} 可以再点一次“{children}”。</Notice> : null}
    </>
  )
}
