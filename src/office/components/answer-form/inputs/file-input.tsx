// Files: sent at once, so that a slow line is waited for here and not when the step is handed in. The answer keeps what the
// server made of each: its hash, name and size.
import { Button } from 'antd'
import { useMutation } from '@tanstack/react-query'
import type { FileField, FileRef } from '#procedure/field.ts'
import { sendFile } from '#office/api-client.ts'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { attributesOf, type InputProps } from '#office/components/answer-form/input-props.ts'
import { FileButton } from '#office/components/file-button/file-button.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { sizeText } from '#office/components/answer-form/size-text.ts'

const accepted = '.jpg,.jpeg,.png,.pdf,.docx,.xlsx'

export function FileInput(props: InputProps<FileField>) {
  const { path, value, onChange, label, field } = props
  const { status: _status, ...aria } = attributesOf(props)
  const kept = Array.isArray(value) ? value as readonly FileRef[] : []
  const upload = useMutation({
    mutationFn: async (files: readonly File[]) => {
      const taken: FileRef[] = []
      for (const file of files) taken.push(await sendFile<FileRef>('/api/files', file))
      return taken
    },
    onSuccess: (taken) => onChange([...kept, ...taken.filter((each) => !kept.some((known) => known.sha256 === each.sha256))]),
  })
  return (
    <div className="files">
      <FileButton id={answerId(path)} many listed accept={accepted} {...aria} onChoose={(files) => upload.mutate(files)} />
      <p className="hint">图片、PDF、Word、Excel，每个不超过20MB。</p>
      {upload.isPending ? <Waiting doing="上传" what="文件" /> : null}
      {upload.error ? <p className="fault" role="alert">{upload.error.message}</p> : null}
      <ul>
        {kept.map((file) => (
          <li key={file.sha256}>
            {file.name}（{sizeText(file.bytes)}）
            <Button size="small" aria-label={`去掉${label ?? field.title}“${file.name}”`} onClick={() => onChange(kept.filter((each) => each !== file))}>去掉</Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
