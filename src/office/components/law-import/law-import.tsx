// Putting texts on the shelf from a browser: one file after another, each answered; what could not be read says why.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { importLaw } from '#office/acts/import-law.ts'
import { FileButton } from '#office/components/file-button/file-button.tsx'
import { Notice } from '#office/components/notice/notice.tsx'

type Progress = { readonly done: number; readonly of: number; readonly taken: number; readonly said: readonly string[] }

export function LawImport() {
  const client = useQueryClient()
  const [progress, setProgress] = useState<Progress>()
  const working = progress !== undefined && progress.done < progress.of
  const bring = async (files: readonly File[]) => {
    let now: Progress = { done: 0, of: files.length, taken: 0, said: [] }
    setProgress(now)
    for (const file of files) {
      const { taken, said } = await importLaw(file)
      now = { ...now, done: now.done + 1, taken: now.taken + (taken ? 1 : 0), said: [...now.said, ...said] }
      setProgress(now)
    }
    await client.invalidateQueries({ queryKey: ['laws'] })
  }
  return (
    <section aria-labelledby="law-import-title" className="unprinted">
      <h2 id="law-import-title">导入法律文本</h2>
      <p className="hint">选一个或多个文件：国家法律法规数据库下载的 .docx，或者 .md。同一部法可以导入不同时期的版本；重复导入没有影响。</p>
      <p><label htmlFor="law-files">法律文本</label><br />
        <FileButton id="law-files" many listed accept=".docx,.md" disabled={working} onChoose={(files) => void bring(files)} />
      </p>
      {progress === undefined ? null : <output className="waiting">{working ? `正在导入，${progress.done}/${progress.of}` : `已处理${progress.of}个文件，入库${progress.taken}部。`}</output>}
      {progress === undefined || progress.said.length === 0 ? null : (
        // oxlint-disable-next-line react/no-array-index-key -- said once, in order
        <Notice tone="soon" title="请核对"><ul>{progress.said.map((each, index) => <li key={index}>{each}</li>)}</ul></Notice>
      )}
    </section>
  )
}
