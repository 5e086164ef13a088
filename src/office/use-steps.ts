// Long work on a page: how far it is, what came of it, why it failed; stopped by the person or when they leave.
import { useEffect, useRef, useState } from 'react'
import type { Steps } from '#office/api-client.ts'

export type Work<T> =
  | { readonly state: 'idle' }
  | { readonly state: 'stopped' }
  | { readonly state: 'working'; readonly done: number; readonly of: number }
  | { readonly state: 'done'; readonly result: T; readonly seconds: number }
  | { readonly state: 'failed'; readonly error: Error }

type Run<T> = (steps: Steps) => Promise<T>

export function useSteps<T>(): { readonly work: Work<T>; start(run: Run<T>): Promise<void>; stop(): void } {
  const [work, setWork] = useState<Work<T>>({ state: 'idle' })
  const running = useRef<AbortController>(undefined)
  const stop = () => running.current?.abort()
  useEffect(() => stop, [])
  const start = async (run: Run<T>) => {
    stop()
    const stopper = new AbortController()
    running.current = stopper
    setWork({ state: 'working', done: 0, of: 0 })
    const begun = performance.now()
    try {
      const result = await run({ told: (done, of) => setWork({ state: 'working', done, of }), signal: stopper.signal })
      if (!stopper.signal.aborted) setWork({ state: 'done', result, seconds: Math.ceil((performance.now() - begun) / 1000) })
    } catch (cause) {
      setWork(stopper.signal.aborted ? { state: 'stopped' } : { state: 'failed', error: cause as Error })
    }
  }
  return { work, start, stop }
}
