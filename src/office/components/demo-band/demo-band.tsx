// Says on every page and every printed sheet that none of this is real work. Its colour is used for nothing else.
export function DemoBand() {
  return <p className="demo-band" role="note"><strong>演示数据</strong>　内容均系编造，不得用于真实工作</p>
}
