// Photographs of one signed paper, taken, looked at, sent, and filed by one step.
import { Button, Checkbox, Progress } from 'antd'
import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { NoAnswer, Problem, sendFile } from '#office/api-client.ts'
import { takeStep } from '#office/acts/act.ts'
import { FileButton } from '#office/components/file-button/file-button.tsx'
import { newId } from '#office/new-id.ts'
import { Notice } from '#office/components/notice/notice.tsx'
import { PhotoList } from '#office/components/paper-return/photo-list.tsx'
import { shrinkPhoto } from '#office/components/paper-return/shrink-photo.ts'
import type { CodedPaper } from '#office/reads/paper-code.ts'
import { useSession } from '#office/use-session.ts'
import type { FileRef } from '#procedure/field.ts'

type Sending = { readonly state: 'choosing' | 'sending' } | { readonly state: 'wrong'; readonly sentences: readonly string[] }

export function PaperReturnForm({ paper, reading, onDone }: { readonly paper: CodedPaper; readonly reading: string; readonly onDone: (count: number) => void }) {
  const { today } = useSession()
  const client = useQueryClient()
  const [photos, setPhotos] = useState<readonly File[]>([])
  const [whole, setWhole] = useState(false)
  const [sent, setSent] = useState(0)
  // One id for all tries, so that a broken line files nothing twice.
  const [commandId, renew] = useState(newId)
  const [sending, setSending] = useState<Sending>({ state: 'choosing' })

  const submit = async () => {
    setSending({ state: 'sending' })
    setSent(0)
    try {
      const scans: FileRef[] = []
      for (const photo of photos) {
        scans.push(await sendFile<FileRef>('/api/files', whole ? photo : await shrinkPhoto(photo)))
        setSent(scans.length)
      }
      const answers = { paper: paper.paper.id, how: 'photo', scans: scans.map((each, index) => ({ ...each, name: `${paper.paper.title}第${index + 1}张.${each.name.split('.').at(-1) ?? 'jpg'}` })) }
      await takeStep({ matter: paper.matter, action: 'attachSigned' }, { expectedVersion: paper.seq, occurredOn: today, area: reading, answers, commandId })
      await client.invalidateQueries()
      onDone(scans.length)
    } catch (error) {
      if (error instanceof Problem) {
        renew(newId())
        await client.invalidateQueries()
        setSending({ state: 'wrong', sentences: error.refusals.map((each) => each.sentence) })
      } else if (error instanceof NoAnswer) {
        setSending({ state: 'wrong', sentences: [`${error.message}照片还在这里，请再按一次“归卷”：不会重复登记。`] })
      } else throw error
    }
  }

  return (
    <form onSubmit={(event) => { event.preventDefault(); void submit() }} noValidate>
      {sending.state === 'wrong' ? <Notice tone="wrong" takesFocus title="还没有归卷">{sending.sentences.map((each) => <p key={each}>{each}</p>)}</Notice> : null}
      <p>
        <label htmlFor="photos">拍下签好的每一页（可以多拍几张）</label><br />
        <FileButton id="photos" accept="image/*" many camera listed says="拍照" disabled={sending.state === 'sending'} onChoose={(chosen) => setPhotos((before) => [...before, ...chosen])} />
      </p>
      <PhotoList photos={photos} onRemove={(photo) => setPhotos((before) => before.filter((each) => each !== photo))} />
      {photos.length > 0 ? <p><Checkbox checked={whole} onChange={(event) => setWhole(event.target.checked)}>传原图（更清楚，费流量）</Checkbox></p> : null}
      {sending.state === 'sending' ? <output><Progress percent={Math.round((sent / Math.max(1, photos.length)) * 100)} aria-label="上传进度" /><span>正在上传第{Math.min(photos.length, sent + 1)}张，共{photos.length}张。</span></output> : null}
      <p className="buttons"><Button type="primary" size="large" htmlType="submit" disabled={photos.length === 0} loading={sending.state === 'sending'}>归卷</Button></p>
    </form>
  )
}
