// The browser's tab says which page this is, and moving to another page is announced by its heading.
import { useEffect } from 'react'

export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · 乡治`
  }, [title])
}
