// Where a session runs, in words its owner knows it by again; not enough to follow anybody.

const browsers: readonly (readonly [RegExp, string])[] = [[/MicroMessenger/, '微信'], [/Edg\//, '微软浏览器'], [/Firefox\//, '火狐浏览器'], [/Chrome\//, '谷歌内核浏览器'], [/Safari\//, '苹果浏览器']]
const machines: readonly (readonly [RegExp, string])[] = [[/Android/, '安卓手机'], [/iPhone|iPad/, '苹果手机'], [/Windows/, '视窗电脑'], [/Macintosh/, '苹果电脑']]

/** @param agent what the browser says of itself */
export function browserShown(agent: string | undefined): string {
  const called = (names: typeof browsers, otherwise: string) => names.find(([sign]) => sign.test((agent ?? '').slice(0, 500)))?.[1] ?? otherwise
  return `${called(browsers, '其他浏览器')}（${called(machines, '其他设备')}）`
}

/** A network address without its last part: the office is known again, not the desk. */
export function addressShown(address: string): string {
  const plain = address.replace(/^::ffff:/, '')
  if (/^\d+(\.\d+){3}$/.test(plain)) return plain.replace(/\d+$/, '*')
  return `${plain.split(':').slice(0, 3).join(':')}:*`
}
