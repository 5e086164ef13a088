// How figures are spelt in prose. The ledger knows the exact number; 余 is a way of writing it, never another number.

export type FigureStyle = 'exact' | '余'

/**
 * @param figure value as the ledger gives it: hundredths of a per cent for `%`, 分 for `元`
 * @param style `余` floors to the leading unit and says so: 10,345 → `1万余`; a round number stays as it is
 */
export function figureText(figure: { readonly value?: number; readonly unit: string }, style: FigureStyle = 'exact'): string {
  if (figure.value === undefined) return '（无记录）'
  if (figure.unit === '%') return `${percentText(figure.value)}%`
  if (figure.unit === '元') return yuanText(figure.value)
  return style === '余' ? roundedText(figure.value) : countText(figure.value)
}

/** 9,850 hundredths → `98.5` */
export function percentText(hundredths: number): string {
  return String(hundredths / 100)
}

/** 128,050 分 → `1280.50`; whole 元 without decimals */
export function yuanText(fen: number): string {
  const [yuan, rest] = [Math.trunc(fen / 100), Math.abs(fen % 100)]
  return rest === 0 ? String(yuan) : `${yuan}.${String(rest).padStart(2, '0')}`
}

/** Whole 万 are written so, as reports do; everything else in digits. */
function countText(value: number): string {
  return value >= 10_000 && value % 10_000 === 0 ? `${value / 10_000}万` : String(value)
}

/** Below ten there is nothing to round: `6余` says less than 6. */
function roundedText(value: number): string {
  if (value < 10) return String(value)
  const unit = value >= 10_000 ? 10_000 : 10 ** (String(value).length - 1)
  const floored = Math.floor(value / unit) * unit
  return floored === value ? countText(value) : `${countText(floored)}余`
}
