// Puts the office together: words, looks, reading, pages.
import { ConfigProvider } from 'antd'
import chinese from 'antd/locale/zh_CN'
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { NoAnswer, whenSessionEnds } from '#office/api-client.ts'
import { DemoBand } from '#office/components/demo-band/demo-band.tsx'
import { LargeTypeProvider } from '#office/components/large-type/large-type.tsx'
import { FailedRead } from '#office/components/notice/failed-read.tsx'
import { SessionGate } from '#office/components/session-gate/session-gate.tsx'
import { Waiting } from '#office/components/waiting/waiting.tsx'
import { healthQuery } from '#office/reads/health.ts'
import { insideQuery } from '#office/reads/inside.ts'
import { sessionQuery } from '#office/reads/session.ts'
import { themeOf } from '#office/theme.ts'

const client = new QueryClient({
  defaultOptions: {
    queries: { retry: (count, error) => error instanceof NoAnswer && count < 2, staleTime: 15_000, networkMode: 'always' },
    // A PC on its own has no network at all and yet its server is there.
    mutations: { networkMode: 'always' },
  },
})

// Whoever is told first that the session is over has it looked at: the gate then asks for the password. The gate's own
// question is answered already.
whenSessionEnds(() => {
  if (client.getQueryState(sessionQuery.queryKey)?.fetchStatus === 'idle') void client.invalidateQueries(sessionQuery)
})

// The door is drawn first; what lies behind it comes meanwhile.
void client.prefetchQuery(insideQuery)

export function App() {
  return (
    <LargeTypeProvider>
      {(large) => (
        <ConfigProvider locale={chinese} theme={themeOf(large)} button={{ autoInsertSpace: false }}>
          <QueryClientProvider client={client}>
            <Demo />
            <SessionGate><Office /></SessionGate>
          </QueryClientProvider>
        </ConfigProvider>
      )}
    </LargeTypeProvider>
  )
}

function Office() {
  const { data: Inside, error, refetch } = useQuery(insideQuery)
  if (Inside) return <Inside />
  return <main className="alone">{error ? <FailedRead error={error} again={() => void refetch()} /> : <Waiting what="页面" />}</main>
}

function Demo() {
  return useQuery(healthQuery).data?.demo ? <DemoBand /> : null
}
