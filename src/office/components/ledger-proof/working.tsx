// How far a proof is, and a way to stop it.
import { Button, Progress } from 'antd'

type WorkingProps = { readonly done: number; readonly of: number; readonly stop: () => void }

export function Working({ done, of, stop }: WorkingProps) {
  return (
    <div className="working">
      <output>{of === 0 ? '正在准备…' : `正在逐件重算，${done}/${of}件`}</output>
      <Progress percent={of === 0 ? 0 : Math.floor((done / of) * 100)} aria-label="复核进度" />
      <Button onClick={stop}>停下来</Button>
    </div>
  )
}
