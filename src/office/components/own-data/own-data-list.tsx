// The list of what is kept about a person, for who asked to see it and was allowed to.
import { address } from '#office/api-client.ts'
import { Download } from '#office/components/download/download.tsx'

export function OwnDataList({ matter, reading }: { readonly matter: string; readonly reading: string }) {
  const list = (format: string) => address(`/api/matters/${matter}/own-data`, { area: reading, format })
  return (
    <section aria-labelledby="own-data">
      <h2 id="own-data">给申请人的清单</h2>
      <p className="about">本乡镇台账里关于这个人的全部内容，现查现列；生成一次记一次。</p>
      <p><Download address={list('pdf')} name="个人信息清单.pdf">个人信息清单（PDF）</Download>　<Download address={list('docx')} name="个人信息清单.docx">个人信息清单（Word）</Download></p>
    </section>
  )
}
