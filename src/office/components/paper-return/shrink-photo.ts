// A photograph of a sheet made small enough for a village network and still legible: small print needs some two hundred dots to
// the inch, which on A4 is 2,339 along its long side.

const longSide = 2339
const quality = 0.8

/** @returns the photograph upright and no larger than legible; the file itself where it is small already or cannot be drawn */
export async function shrinkPhoto(file: File): Promise<File> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined)
  if (!picture) return file
  const scale = Math.min(1, longSide / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const blob = await new Promise<Blob | null>((resolve) => { canvas.toBlob(resolve, 'image/jpeg', quality) })
  // Photographs are named by phones after moments and places; the ledger keeps neither.
  return blob && (blob.size < file.size || scale < 1) ? new File([blob], '照片.jpg', { type: 'image/jpeg' }) : file
}
