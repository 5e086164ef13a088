// A sheet that has been read: its columns told apart, its words translated, every row tried; and only then recorded.
import { Button, Input, Progress, Select } from 'antd'
import { useState } from 'react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { guessColumns, headIn } from '#procedures/mediation/old-ledger/ledger-fields.ts'
import type { Mapping } from '#procedures/mediation/old-ledger/plan-row.ts'
import { saveMapping, type SheetRead } from '#office/acts/dispute-import.ts'
import { ColumnTable } from '#office/components/ledger-import/column-table.tsx'
import { ImportDefaults } from '#office/components/ledger-import/import-defaults.tsx'
import { RowResults } from '#office/components/ledger-import/row-results.tsx'
import { sheetRows } from '#office/components/ledger-import/sheet-rows.ts'
import { useImportRun } from '#office/components/ledger-import/use-import-run.ts'
import { ValueTables } from '#office/components/ledger-import/value-tables.tsx'
import { Notice } from '#office/components/notice/notice.tsx'
import { importMappingsQuery } from '#office/reads/import-mappings.ts'

type LedgerImportProps = { readonly sheet: SheetRead & { readonly name: string }; readonly area: string; readonly areas: readonly { readonly value: string; readonly label: string }[] }

export function LedgerImport({ sheet, area, areas }: LedgerImportProps) {
  const head = headIn(sheet.cells)
  const rows = sheetRows(sheet.cells, head)
  const [mapping, setMapping] = useState<Mapping>(() => ({ columns: guessColumns(head), values: {}, defaults: areas.length === 1 && areas[0] ? { area: areas[0].value } : {}, vouched: { rightsTold: false, signed: false, courtTold: false } }))
  const [anyway, setAnyway] = useState<readonly number[]>([])
  const { run, start, stop, forget } = useImportRun(area, rows)
  const change = (next: Mapping) => { setMapping(next); forget() }
  const busy = run.state === 'trying' || run.state === 'recording'
  const ready = [...run.results.values()].filter((each) => each.outcome === 'ready' || (each.outcome === 'alike' && anyway.includes(each.row))).length
  const client = useQueryClient()
  const go = (record: boolean) => void start({ file: { name: sheet.name, sha256: sheet.sha256 }, mapping, record, anyway }).then(() => (record ? client.invalidateQueries() : undefined))
  return (
    <>
      <p>{sheet.name}：表头在第{head.row + 1}行，下面{rows.length}行。</p>
      <KeptMappings area={area} mapping={mapping} onUse={(kept) => change({ ...kept, columns: Object.fromEntries(Object.entries(kept.columns).filter(([, title]) => head.titles.includes(title))) })} />
      <section aria-labelledby="columns-title"><h2 id="columns-title">一、哪一列是什么</h2><ColumnTable titles={head.titles} rows={rows} columns={mapping.columns} onChange={(columns) => change({ ...mapping, columns })} /></section>
      <section aria-labelledby="values-title"><h2 id="values-title">二、值的对照</h2><ValueTables rows={rows} mapping={mapping} onChange={(values) => change({ ...mapping, values })} /><ImportDefaults mapping={mapping} areas={areas} onChange={change} /></section>
      <section aria-labelledby="trial-title">
        <h2 id="trial-title">三、试一遍，再导入</h2>
        <p className="buttons">
          <Button type={ready > 0 ? 'default' : 'primary'} disabled={busy} onClick={() => go(false)}>试一遍（不登记）</Button>
          {ready > 0 && !busy ? <Button type="primary" onClick={() => go(true)}>{run.recorded ? '继续导入' : '导入'}这{ready}件</Button> : null}
          {busy ? <Button onClick={stop}>停下</Button> : null}
        </p>
        {run.results.size > 0 || busy ? <Progress percent={Math.round((run.results.size / Math.max(rows.length, 1)) * 100)} status={busy ? 'active' : 'normal'} aria-label={run.recorded ? '导入进度' : '试算进度'} /> : null}
        {run.state === 'stopped' ? <Notice tone="soon" title="停下了"><p>{run.error ?? ''}已经导入的都在，不会重复；再按一次接着来，关掉页面以后重新选这个文件也行。</p></Notice> : null}
        {run.results.size > 0 ? <RowResults results={run.results} recorded={run.recorded} anyway={anyway} onAnyway={setAnyway} /> : null}
      </section>
    </>
  )
}

/** A way of reading that is used again: chosen from, or kept under a name. */
function KeptMappings({ area, mapping, onUse }: { readonly area: string; readonly mapping: Mapping; readonly onUse: (mapping: Mapping) => void }) {
  const client = useQueryClient()
  const kept = useQuery(importMappingsQuery(area)).data ?? []
  const [name, setName] = useState('')
  const save = useMutation({ mutationFn: () => saveMapping(area, name.trim(), mapping), onSuccess: () => client.invalidateQueries({ queryKey: importMappingsQuery(area).queryKey }) })
  return (
    <div className="filter">
      {kept.length > 0 ? <div><label htmlFor="kept-mapping">用存过的对照</label><Select id="kept-mapping" className="wide" placeholder="选一个" options={kept.map((each) => ({ value: each.name, label: each.name }))} onChange={(chosen: string) => { const found = kept.find((each) => each.name === chosen); if (found) { setName(found.name); onUse(found.content) } }} /></div> : null}
      <div><label htmlFor="mapping-name">存下现在的对照，名称</label><Input id="mapping-name" autoComplete="off" placeholder="如“司法所台账”" value={name} onChange={(event) => setName(event.target.value)} /></div>
      <div><Button disabled={name.trim() === ''} loading={save.isPending} onClick={() => save.mutate()}>存下，下次用</Button>{save.isSuccess ? <output>　已存下</output> : null}{save.error ? <p className="fault" role="alert">{save.error.message}</p> : null}</div>
    </div>
  )
}
