// Opens a matter: which way it begins, where it belongs, and what its first step asks.
import { Radio } from 'antd'
import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { holdsAny } from '#office/actor.ts'
import { ledgerAddress, matterAddress } from '#office/addresses.ts'
import { ActionForm } from '#office/components/action-form/action-form.tsx'
import { openingAreas, type PlaceChoice } from '#office/components/action-form/opening-areas.ts'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { latest, openingActions } from '#office/declared.ts'
import { LostPage } from '#office/pages/lost-page.tsx'
import { areasQuery } from '#office/reads/areas.ts'
import { useArea } from '#office/use-area.ts'
import { useBeginning, type Beginning } from '#office/use-beginning.ts'
import { usePageTitle } from '#office/use-page-title.ts'
import { useSession } from '#office/use-session.ts'
import { postTitle } from '#people/post.ts'
import type { Procedure } from '#procedure/procedure.ts'

export function OpeningPage() {
  const { procedure: id = '' } = useParams()
  const procedure = latest(id)
  return procedure ? <Opening key={id} procedure={procedure} /> : <LostPage />
}

function Opening({ procedure }: { readonly procedure: Procedure }) {
  usePageTitle(`登记${procedure.title}`)
  const session = useSession()
  const { area } = useArea()
  const areas = useQuery(areasQuery(area))
  const { first, from, waiting, error, again } = useBeginning(procedure.id)
  const navigate = useNavigate()
  const client = useQueryClient()
  const [search, setSearch] = useSearchParams()
  const ways = openingActions(procedure)
  const mine = ways.filter(([each, action]) => holdsAny(session, action.by) && (from?.action === undefined || from.action === each))
  const [key, action] = mine.find(([each]) => each === search.get('action')) ?? mine[0] ?? []
  return (
    <>
      <header className="page-head"><div><p className="kind"><Link to={ledgerAddress(procedure.id)}>{procedure.title}台账</Link></p><h1>登记{procedure.title}</h1><p className="about">{procedure.about}</p></div></header>
      {mine.length > 1 ? <fieldset className="ways"><legend>登记哪一种</legend><Radio.Group className="choices" name="way" aria-label="登记哪一种" options={mine.map(([each, { title }]) => ({ value: each, label: title }))} value={key} onChange={(event) => setSearch({ action: String(event.target.value) }, { replace: true })} /></fieldset> : null}
      {areas.error ? <FailedRead error={areas.error} again={() => void areas.refetch()} /> : null}
      {from ? <Notice><p>从<Link to={matterAddress({ id: from.id, tenant: from.reading })}>群众来件</Link>登记：来件里有的已经填好，请核对，再补上缺的。</p></Notice> : null}
      {error ? <FailedRead error={error} refusedTitle="不能从这条来件登记" {...(again ? { again } : {})} /> : null}
      {areas.isPending || waiting ? <Waiting /> : null}
      {key === undefined || !action ? <NotYours procedure={procedure} /> : null}
      {!from && Array.isArray(first?.['items']) ? <Notice><p>已把仍在整改的不足逐项带入，可以修改、删去，再加上今年的其他任务。</p></Notice> : null}
      {areas.data && !waiting && !error && key !== undefined && action ? (
        <ActionForm key={key} actionKey={key} action={action} {...(first ? { first } : {})} place={{ procedure: procedure.id, areas: firstWhere(from, openingAreas(procedure, { session, by: action.by, areas: areas.data })), ...(from ? { from: from.id } : {}) }}
          onCancel={() => void navigate(ledgerAddress(procedure.id))}
          onDone={({ done, earlier }, at) => {
            void client.invalidateQueries()
            void navigate(matterAddress({ id: done.matter, tenant: at.slice(0, 9) }), { state: { opened: action.title, earlier } })
          }} />
      ) : null}
    </>
  )
}

/** Where the request is stands first. */
function firstWhere(from: Beginning['from'], areas: readonly PlaceChoice[]): readonly PlaceChoice[] {
  const there = areas.filter((each) => each.value === from?.area)
  return [...there, ...areas.filter((each) => each.value !== from?.area)]
}

function NotYours({ procedure }: { readonly procedure: Procedure }) {
  const posts = [...new Set(openingActions(procedure).flatMap(([, action]) => action.by))].map(postTitle)
  return <Notice title="您的岗位不能登记这类事项"><p>{posts.length > 0 ? `由${posts.join('、')}登记。` : '这类事项由其他步骤自动产生。'}</p></Notice>
}
