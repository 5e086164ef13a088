// Pictures that papers carry: photographs, scans, codes. A paper names them; their bytes travel beside it.

/** Width and height in pixels as the picture is to be seen, after any turn. A page of a PDF has a size only its reader knows. */
export type Picture = {
  readonly type: 'jpg' | 'png' | 'svg' | 'pdf'
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  /** Degrees by which the stored picture is turned clockwise to stand upright, as a phone notes them. */
  readonly turn?: number
  /** Of a JPEG: grey, three colours or four; three unless told. */
  readonly colours?: 1 | 3 | 4
}

/** By the name a paper's block calls them. */
export type Pictures = ReadonlyMap<string, Picture>

export const noPictures: Pictures = new Map()

export type Measures = { readonly width: number; readonly height: number }

/** The largest measures of the picture's own shape that fit into the place. */
export function fitted(picture: Measures, place: Measures): Measures {
  const scale = Math.min(place.width / picture.width, place.height / picture.height)
  return { width: picture.width * scale, height: picture.height * scale }
}

/** What stands in the place of a picture that a format cannot show: its words, and what to do. */
export function pictureWords(block: { readonly caption?: string; readonly page?: number }, picture: Picture | undefined): string {
  const name = block.caption ?? '附件'
  if (picture === undefined) return `${name}（这件附件读不出来，请把原件插在这里）`
  return `${name}（PDF附件第${block.page ?? 1}页，请打印后插在这里）`
}
