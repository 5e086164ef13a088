// Says on every page and every printed sheet that none of this is real work. Its colour is used for nothing else.
export function DemoBand() {
  return <aside className="demo-band" aria-label="数据性质"><strong>演示数据</strong>　内容均系编造，不得用于真实工作</aside>
}
