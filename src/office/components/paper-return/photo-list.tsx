// The photographs taken so far, each to be looked at or taken away before anything is sent.
import { Button } from 'antd'
import { useEffect, useMemo } from 'react'

type PhotoListProps = { readonly photos: readonly File[]; readonly onRemove: (photo: File) => void }

export function PhotoList({ photos, onRemove }: PhotoListProps) {
  return (
    <ol className="photos">
      {photos.map((photo, index) => <Photo key={`${photo.name} ${photo.lastModified} ${photo.size}`} photo={photo} page={index + 1} onRemove={() => onRemove(photo)} />)}
    </ol>
  )
}

function Photo({ photo, page, onRemove }: { readonly photo: File; readonly page: number; readonly onRemove: () => void }) {
  const shown = useMemo(() => URL.createObjectURL(photo), [photo])
  useEffect(() => () => URL.revokeObjectURL(shown), [shown])
  return (
    <li>
      <img src={shown} alt={`第${page}张照片`} style={{ display: 'block', maxWidth: '100%', maxHeight: '22rem', border: '1px solid #999' }} />
      <Button onClick={onRemove} aria-label={`去掉第${page}张照片`}>去掉，重拍</Button>
    </li>
  )
}
