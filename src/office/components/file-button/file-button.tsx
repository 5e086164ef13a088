// Choosing files, in our own words: the browser's button speaks the language of the browser.
import { useState, type AriaAttributes } from 'react'

type FileButtonProps = AriaAttributes & {
  /** Of the input, for the label that names it. */
  readonly id: string
  readonly accept: string
  readonly many?: boolean
  readonly disabled?: boolean
  /** What the button says. */
  readonly says?: string
  /** A phone goes straight to its camera. */
  readonly camera?: boolean
  /** Does the page itself list what was chosen? */
  readonly listed?: boolean
  /** Also called when the same file is chosen again. */
  readonly onChoose: (files: readonly File[]) => void
}

export function FileButton({ id, accept, many = false, disabled = false, listed = false, says = '选择文件', camera = false, onChoose, ...aria }: FileButtonProps) {
  const [names, setNames] = useState('')
  return (
    <>
      <label className={disabled ? 'file-button file-button-off' : 'file-button'}>
        <span aria-hidden="true">{says}</span>
        <input {...aria} id={id} className="unseen" type="file" multiple={many} accept={accept} disabled={disabled} {...(camera ? { capture: 'environment' as const } : {})} onChange={(event) => {
          const chosen = [...event.target.files ?? []]
          event.target.value = ''
          if (chosen.length === 0) return
          setNames(chosen.map((each) => each.name).join('、'))
          onChoose(chosen)
        }} />
      </label>
      {listed || names === '' ? null : <span className="quiet">　{names}</span>}
    </>
  )
}
