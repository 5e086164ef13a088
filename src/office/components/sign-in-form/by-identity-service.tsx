// The way in through an identity service outside, where this server has one.
import { Button } from 'antd'
import { useMutation, useQuery } from '@tanstack/react-query'
import { goToIdentityService } from '#office/acts/sign-in.ts'
import { refusalsOf } from '#office/refusals-of.ts'
import { RefusalList } from '#office/components/refusal-list/refusal-list.tsx'
import { identityServiceQuery } from '#office/reads/identity-service.ts'

export function ByIdentityService() {
  const service = useQuery(identityServiceQuery)
  const going = useMutation({ mutationFn: goToIdentityService })
  const name = service.data?.name
  if (!name) return null
  return (
    <div className="sign-in">
      <RefusalList refusals={refusalsOf(going.error)} title="没有登录成功：" />
      <Button block loading={going.isPending} onClick={() => going.mutate()}>用{name}登录</Button>
    </div>
  )
}
