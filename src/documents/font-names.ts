// Which families may play each part on a paper, best first: the names GB/T 9704-2012 uses, then their kin by system.
import type { FontRole } from '#documents/page-layout.ts'

export type FontWish = {
  /** What a word processor is asked for. */
  readonly name: string
  /** Families that serve as well, in order. */
  readonly families: readonly string[]
  /** An open font that comes with the program, and the weight in which it stands in. */
  readonly standIn: { readonly family: 'Noto Serif SC' | 'Noto Sans SC'; readonly weight: number }
}

export const fontWishes: Readonly<Record<FontRole, FontWish>> = {
  body: {
    name: '仿宋_GB2312',
    families: [
      '仿宋_GB2312',
      'FangSong_GB2312',
      '方正仿宋_GB2312',
      '方正仿宋_GBK',
      '方正仿宋简体',
      '仿宋',
      'FangSong',
      '华文仿宋',
      'STFangsong',
      'Zhuque Fangsong (technical preview)',
      '朱雀仿宋',
      'FandolFang',
      'FandolFang R',
    ],
    standIn: { family: 'Noto Serif SC', weight: 400 },
  },
  title: {
    name: '方正小标宋简体',
    families: ['方正小标宋简体', '方正小标宋_GBK', '方正小标宋_GB2312', 'FZXiaoBiaoSong-B05S', 'FZXiaoBiaoSong-B05', 'FZXBSJW--GB1-0', '小标宋体'],
    standIn: { family: 'Noto Serif SC', weight: 900 },
  },
  hei: {
    name: '黑体',
    families: ['黑体', 'SimHei', '方正黑体_GBK', '方正黑体简体', '华文黑体', 'STHeiti', 'FandolHei'],
    standIn: { family: 'Noto Sans SC', weight: 500 },
  },
  kai: {
    name: '楷体_GB2312',
    families: [
      '楷体_GB2312',
      'KaiTi_GB2312',
      '方正楷体_GB2312',
      '方正楷体_GBK',
      '方正楷体简体',
      '楷体',
      'KaiTi',
      '华文楷体',
      'STKaiti',
      '霞鹜文楷',
      'LXGW WenKai',
      'FandolKai',
    ],
    // A slightly heavier Song keeps second-level headings apart from the text where no Kai is at hand.
    standIn: { family: 'Noto Serif SC', weight: 600 },
  },
  song: {
    name: '宋体',
    families: ['宋体', 'SimSun', '方正书宋_GBK', '华文宋体', 'STSong', 'Songti SC', 'FandolSong'],
    standIn: { family: 'Noto Serif SC', weight: 400 },
  },
}

/** Families asked only for characters that no other font has: rare characters of names, beyond the basic plane. */
export const rareCharacterFamilies: readonly string[] = [
  'SimSun-ExtB',
  '宋体-ExtB',
  'SimSun-ExtG',
  'MingLiU-ExtB',
  'Noto Serif CJK SC',
  'Source Han Serif SC',
  'Noto Sans CJK SC',
  'Plangothic P1',
  'Plangothic P2',
  'Jigmo',
  'Jigmo2',
  'Jigmo3',
  'HanaMinA',
  'HanaMinB',
  'BabelStone Han',
  'LXGW WenKai',
  'AR PL UMing CN',
  'AR PL UKai CN',
]

export const fontRoles: readonly FontRole[] = ['body', 'title', 'hei', 'kai', 'song']
