// The ledger against statements that somebody outside kept: what its owner changed and sealed anew is found only like this.
import { Button, Input } from 'antd'
import { useState } from 'react'
import { proveAgainst, type Compared, type Kept } from '#office/acts/prove.ts'
import { FileButton } from '#office/components/file-button/file-button.tsx'
import { FaultList } from '#office/components/ledger-proof/fault-list.tsx'
import { Working } from '#office/components/ledger-proof/working.tsx'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { useArea, usePlaces } from '#office/use-area.ts'
import { useSteps } from '#office/use-steps.ts'

export function KeptProof() {
  const { area } = useArea()
  const [text, setText] = useState('')
  const [files, setFiles] = useState<readonly Kept[]>([])
  const [lacking, setLacking] = useState(false)
  const { work, start, stop } = useSteps<Compared>()
  const take = async (chosen: readonly File[]) => setFiles(await Promise.all(chosen.map(async (each) => ({ name: each.name, text: await each.text() }))))
  const begin = () => {
    const kept = [...files, ...(text.trim() === '' ? [] : [{ name: '粘贴的内容', text }])]
    setLacking(kept.length === 0)
    if (kept.length > 0) void start((steps) => proveAgainst(area, kept, steps))
  }
  return (
    <section aria-labelledby="kept-proof-title">
      <h2 id="kept-proof-title">和外面保管的声明对照</h2>
      <p className="hint">找保管的单位要回一份日结声明。纸上的，扫描二维码，把得到的文字（XZ1:开头）粘贴在下面；数据文件的，直接选择文件。可以一次放好几份。</p>
      <p className="unprinted"><label htmlFor="statement-files">声明文件</label><br /><FileButton id="statement-files" many accept=".json,.txt" disabled={work.state === 'working'} onChoose={(chosen) => void take(chosen)} />{files.length > 0 ? <> <Button size="small" onClick={() => setFiles([])}>不用文件</Button></> : null}</p>
      <p><label htmlFor="statement-text">纸上的声明</label>
        <Input.TextArea id="statement-text" rows={4} value={text} disabled={work.state === 'working'} status={lacking ? 'error' : ''} aria-invalid={lacking} aria-describedby={lacking ? 'statement-lacking' : undefined} onChange={(event) => setText(event.target.value)} /></p>
      {lacking ? <p id="statement-lacking" role="alert" className="fault">请选择声明文件，或者粘贴声明的内容。</p> : null}
      {work.state === 'working' ? <Working done={work.done} of={work.of} stop={stop} /> : <p className="unprinted"><Button onClick={begin}>对照</Button></p>}
      {work.state === 'stopped' ? <Notice>已经停下来，没有对照完，没有得出结论。</Notice> : null}
      {work.state === 'failed' ? <FailedRead error={work.error} refusedTitle="没有对照" /> : null}
      {work.state === 'done' ? <Results compared={work.result} /> : null}
    </section>
  )
}

function Results({ compared: { signers, compared } }: { readonly compared: Compared }) {
  const { nameOf } = usePlaces(useArea().area)
  return (
    <>
      {compared.map(({ tenant, statements, faults }) => (faults.length === 0
        ? <Notice key={tenant} tone="done" title={`${nameOf(String(tenant))}：和${statements}份声明全部相符`} />
        : <FaultList key={tenant} title={`${nameOf(String(tenant))}：对照了${statements}份声明，有${faults.length}处不符`} faults={faults} tenant={tenant} />))}
      <p>声明的签名公钥编号：{signers.map((each) => <code key={each}>{each} </code>)}请和本单位事先公布的编号核对；编号不同的声明不能作凭据。</p>
    </>
  )
}
