// 当事人核对单 beside a dispute: prints a round that has been given out, once. The sheets open in a window of their own and are
// never kept as a file, so that the codes stay on the paper.
import { Button } from 'antd'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { printInWindow } from '#office/acts/print-in-window.ts'
import { printSlips } from '#office/acts/sign.ts'
import { slipsQuery } from '#office/reads/slips.ts'

export function SlipDesk({ id, reading }: { readonly id: string; readonly reading: string }) {
  const place = { id, area: reading }
  const client = useQueryClient()
  const round = useQuery(slipsQuery(place)).data
  const print = useMutation({
    mutationFn: () => printInWindow(() => printSlips(place)),
    onSettled: () => client.invalidateQueries({ queryKey: ['slips'] }),
  })
  if (!round || round.given === null) return null
  return (
    <section className="unprinted" aria-labelledby="slips-title">
      <h2 id="slips-title">当事人核对单</h2>
      {round.printed ? <p>{round.given}发的核对单已经打印，{round.endsOn}以前有效。核对码不留底；丢了的，再办一次“发当事人核对单”，原来的马上作废。</p>
        : round.mine ? (
          <>
            <p>共{round.parties}张，每位当事人一张，只能打印一次。打印以后请折好，当面交给本人。</p>
            <Button loading={print.isPending} onClick={() => print.mutate()}>打印核对单（只能一次）</Button>
          </>
        ) : <p>{round.given}登记了发单，还没有打印。由登记的人打印、交给当事人。</p>}
      {print.error ? <p className="fault" role="alert">{print.error.message}</p> : null}
    </section>
  )
}
