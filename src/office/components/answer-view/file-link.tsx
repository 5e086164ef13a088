// A file that an entry cites: the original to save, and for a photograph a copy to look at.
import type { FileRef } from '#procedure/field.ts'
import { sizeText } from '#office/components/answer-form/size-text.ts'

/** @param address where this matter hands the file out */
export function FileLink({ file, address }: { readonly file: FileRef; readonly address: (part?: 'picture') => string }) {
  return (
    <>
      <a href={address()} download={file.name}>{file.name}（{sizeText(file.bytes)}）</a>
      {/\.(jpe?g|png)$/i.test(file.name) ? <>　<a href={address('picture')} target="_blank" rel="noreferrer" aria-label={`看图：${file.name}`}>看图</a></> : null}
    </>
  )
}
