// How somebody proved who they are: kept with the session, shown to its owner and written into the access log.
export const signInWays = {
  'password': '密码', 'password+code': '密码和动态口令', 'password+spare': '密码和备用口令',
  'service': '身份认证服务', 'service+code': '身份认证服务和动态口令', 'service+spare': '身份认证服务和备用口令',
} as const

export type SignInWay = keyof typeof signInWays

/** What a second factor was answered with. */
export type FactorUsed = 'code' | 'spare'

export function wayOf(first: 'password' | 'service', factor: FactorUsed | undefined): SignInWay {
  return factor === undefined ? first : `${first}+${factor}`
}

/** @param way as kept; nothing for a session begun before ways were kept */
export function wayShown(way: string): string {
  return Object.hasOwn(signInWays, way) ? signInWays[way as SignInWay] : ''
}
