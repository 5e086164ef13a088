// 回执 beside a matter: a paper with a code for the person whose matter it is, printed into a window of its own and never kept.
import { Button } from 'antd'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { chineseDate } from '#calendar/plain-date.ts'
import { printInWindow } from '#office/acts/print-in-window.ts'
import { printReceipt } from '#office/acts/sign.ts'
import { receiptsQuery, type ReceiptHolder } from '#office/reads/receipts.ts'

export function ReceiptDesk({ id, reading }: { readonly id: string; readonly reading: string }) {
  const place = { id, area: reading }
  const client = useQueryClient()
  const holders = useQuery(receiptsQuery(place)).data ?? []
  const print = useMutation({
    mutationFn: (holder: number) => printInWindow(() => printReceipt(place, holder)),
    onSettled: () => client.invalidateQueries({ queryKey: ['receipts'] }),
  })
  if (holders.length === 0) return null
  return (
    <section className="unprinted" aria-labelledby="receipts-title">
      <h2 id="receipts-title">给本人的回执</h2>
      <p className="about">本人凭回执上的码和电话末四位，不用账号就能在网上看办到哪一步。码只印这一次，重打的，旧的作废。</p>
      <ul className="deadlines">
        {holders.map((each) => (
          <li key={each.place}>
            <span className="what">{holders.length > 1 ? `第${each.place + 1}人` : '本人'}</span>
            {each.phone ? <Button loading={print.isPending && print.variables === each.place} disabled={print.isPending} onClick={() => print.mutate(each.place)}>{said(each)}</Button> : <span className="whose">没有登记电话，查进度时核对不了；先更正补上电话。</span>}
          </li>
        ))}
      </ul>
      {print.error ? <p className="fault" role="alert">{print.error.message}</p> : null}
    </section>
  )
}

function said({ issuedOn }: ReceiptHolder): string {
  return issuedOn === null ? '打印回执' : `重打回执（${chineseDate(issuedOn)}打过）`
}
