// 报告体检: any report, ours or another's, read and checked for contradictions; nothing of it is kept.
import { useMutation } from '@tanstack/react-query'
import { checkText } from '#office/acts/check-text.ts'
import { Problem } from '#office/api-client.ts'
import { FileButton } from '#office/components/file-button/file-button.tsx'
import { FindingList } from '#office/components/finding-list/finding-list.tsx'
import { MarkedLine } from '#office/components/finding-list/marked-line.tsx'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { usePageTitle } from '#office/use-page-title.ts'

const lineId = (line: number) => `line-${line}`

export function CheckUpPage() {
  usePageTitle('报告体检')
  const check = useMutation({ mutationFn: checkText })
  const refusals = check.error ? (check.error instanceof Problem ? check.error.refusals : [{ code: 'no-answer', sentence: check.error.message, basis: [] }]) : []
  return (
    <>
      <h1>报告体检</h1>
      <p className="about">上传一份法治政府建设报告（.docx或.txt），查数字前后不一致、比率没有分母、固定表述写错等问题。文件只在体检时读取，不保存。</p>
      <p className="unprinted"><label htmlFor="check-file">选择报告文件</label><br />
        <FileButton id="check-file" accept=".docx,.txt" onChoose={([file]) => file && check.mutate(file)} />
      </p>
      {check.isPending ? <Waiting doing="核对" what="报告" /> : null}
      <RefusalList refusals={refusals} title="没有体检成：" />
      {check.data ? (
        <div className="checked">
          <section aria-labelledby="findings-title"><h2 id="findings-title">发现（{check.data.findings.length}处）</h2><FindingList findings={check.data.findings} lineId={lineId} /></section>
          <section aria-labelledby="text-title"><h2 id="text-title">原文</h2>
            <div className="report-text">
              {/* oxlint-disable-next-line react/no-array-index-key -- lines are known by their number */}
              {check.data.lines.map((text, index) => <p key={index} id={lineId(index + 1)} tabIndex={-1}><MarkedLine text={text} line={index + 1} findings={check.data.findings} /></p>)}
            </div>
          </section>
        </div>
      ) : null}
    </>
  )
}
