// How the widgets look: quiet, legible, every text at 4.5:1 or better on its ground (WCAG 2.2, 1.4.3).
import type { ThemeConfig } from 'antd'

export const colours = {
  ink: '#1f1f1f',
  /** Second text: hints, citations, what is not known. 5.9:1 on white. */
  grey: '#5f5f5f',
  link: '#1a4f8a',
  overdue: '#a8201a',
  soon: '#7a4d00',
} as const

/** @param large the reader asked for large type */
export function themeOf(large: boolean): ThemeConfig {
  const size = large ? 20 : 16
  return {
    token: {
      fontFamily: '"Microsoft YaHei", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif',
      fontSize: size,
      controlHeight: large ? 46 : 38,
      colorPrimary: colours.link,
      colorLink: colours.link,
      colorText: colours.ink,
      colorTextSecondary: colours.grey,
      colorTextTertiary: colours.grey,
      colorTextDescription: colours.grey,
      colorTextPlaceholder: '#6a6a6a',
      colorTextDisabled: '#6a6a6a',
      colorError: colours.overdue,
      colorWarning: colours.soon,
      colorBorder: '#8c8c8c',
      borderRadius: 3,
      motion: false,
      wireframe: false,
    },
  }
}
