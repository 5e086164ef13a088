// A value that has not changed for a while: what is asked of the server while somebody types.
import { useEffect, useState } from 'react'

const pauseMilliseconds = 600

export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  const said = JSON.stringify(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(said) as T), pauseMilliseconds)
    return () => clearTimeout(timer)
  }, [said])
  return settled
}
