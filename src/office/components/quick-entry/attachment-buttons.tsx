// A photograph, a voice memo or a page of handwriting, if there is one. Sent at once; never demanded.
import { Button } from 'antd'
import { useMutation } from '@tanstack/react-query'
import type { FileRef } from '#procedure/field.ts'
import { sendFile } from '#office/api-client.ts'
import { answerId } from '#office/components/answer-form/answer-id.ts'
import { FaultsAt } from '#office/components/answer-form/faults.tsx'
import { sizeText } from '#office/components/answer-form/size-text.ts'
import { Waiting } from '#office/components/waiting/waiting.tsx'

const ways = [
  { title: '拍照、选照片', accept: 'image/jpeg,image/png' },
  { title: '录音', accept: 'audio/*', capture: 'user' },
  { title: '其他文件', accept: '.pdf,.docx,.xlsx,.jpg,.png' },
] as const

type AttachmentButtonsProps = { readonly files: readonly FileRef[]; readonly onChange: (files: readonly FileRef[]) => void }

export function AttachmentButtons({ files, onChange }: AttachmentButtonsProps) {
  const upload = useMutation({
    mutationFn: async (chosen: readonly File[]) => {
      const taken: FileRef[] = []
      // As plain bytes: what the file is, its content says.
      for (const file of chosen) taken.push(await sendFile<FileRef>('/api/files', new File([file], file.name, { type: 'application/octet-stream' })))
      return taken
    },
    onSuccess: (taken) => onChange([...files, ...taken.filter((each) => !files.some((known) => known.sha256 === each.sha256))]),
  })
  return (
    <fieldset id={answerId('attachments')}>
      <legend>照片、录音、手写材料<span className="optional">选填</span></legend>
      <FaultsAt path="attachments" />
      <div className="attach">
        {ways.map(({ title, ...accepts }) => (
          <label key={title} className="attach-way">{title}
            <input type="file" multiple className="unseen" {...accepts} onChange={(event) => {
              const chosen = [...event.target.files ?? []]
              event.target.value = ''
              if (chosen.length > 0) upload.mutate(chosen)
            }} />
          </label>
        ))}
      </div>
      {upload.isPending ? <Waiting doing="上传" what="文件" /> : null}
      {upload.error ? <p className="fault" role="alert">{upload.error.message}</p> : null}
      <ul className="files">
        {files.map((file) => <li key={file.sha256}>{file.name}（{sizeText(file.bytes)}） <Button size="small" aria-label={`去掉“${file.name}”`} onClick={() => onChange(files.filter((each) => each !== file))}>去掉</Button></li>)}
      </ul>
    </fieldset>
  )
}
