// Says that something is being done, to the eye and to a screen reader.

type WaitingProps = { readonly what?: string; readonly doing?: string }

export function Waiting({ what = '内容', doing = '读取' }: WaitingProps) {
  return <output className="waiting">正在{doing}{what}…</output>
}
