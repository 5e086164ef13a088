// 大字: everything larger, on one click, and still so tomorrow.
import { Button } from 'antd'
import { createContext, useContext, useLayoutEffect, useState, type ReactNode } from 'react'

const place = 'xiangzhi.large'
const LargeType = createContext({ large: false, toggle: () => {} })

export function LargeTypeProvider({ children }: { readonly children: (large: boolean) => ReactNode }) {
  const [large, setLarge] = useState(() => localStorage.getItem(place) === 'yes')
  useLayoutEffect(() => {
    document.documentElement.classList.toggle('large', large)
  }, [large])
  const toggle = () => {
    localStorage.setItem(place, large ? 'no' : 'yes')
    setLarge(!large)
  }
  return <LargeType value={{ large, toggle }}>{children(large)}</LargeType>
}

export function LargeTypeSwitch() {
  const { large, toggle } = useContext(LargeType)
  return <Button onClick={toggle} aria-pressed={large}>{large ? '标准字' : '大字'}</Button>
}
