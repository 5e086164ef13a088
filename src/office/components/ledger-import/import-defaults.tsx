// What holds for rows that leave it open, and what whoever imports vouches for: said once for the whole sheet, never assumed.
import { Checkbox, Select } from 'antd'
import { meanings } from '#procedures/mediation/old-ledger/ledger-values.ts'
import type { Mapping } from '#procedures/mediation/old-ledger/plan-row.ts'

type Choice = { readonly value: string; readonly label: string }
type ImportDefaultsProps = { readonly mapping: Mapping; readonly areas: readonly Choice[]; readonly onChange: (mapping: Mapping) => void }

const asked = [['type', '没有写纠纷类型的行'], ['way', '没有写来源的行'], ['form', '没有写协议形式的行']] as const
const vouchers = [
  ['rightsTold', '达成协议的，调解前都口头或者书面告知过当事人权利和义务'],
  ['signed', '书面协议都有当事人签名（盖章、按指印）、调解员签名和调委会印章'],
  ['courtTold', '调解不成的，都告知过当事人可以向人民法院起诉'],
] as const

export function ImportDefaults({ mapping, areas, onChange }: ImportDefaultsProps) {
  const set = (key: keyof Mapping['defaults'], value: string | undefined) => {
    const { [key]: _before, ...others } = mapping.defaults
    onChange({ ...mapping, defaults: value === undefined ? others : { ...others, [key]: value } })
  }
  return (
    <>
      <div className="filter">
        {areas.length > 1 ? <div><label htmlFor="default-area">没有写村的行，登记在</label><Select id="default-area" className="wide" allowClear placeholder="不选，逐行指出" value={mapping.defaults.area ?? null} options={[...areas]} onChange={(area: string | null | undefined) => set('area', area ?? undefined)} /></div> : null}
        {asked.map(([key, title]) => (
          <div key={key}><label htmlFor={`default-${key}`}>{title}，按</label><Select id={`default-${key}`} className="wide" allowClear placeholder={key === 'way' ? '群众反映' : '不选，逐行指出'} value={mapping.defaults[key] ?? null} options={Object.entries(meanings[key]).map(([value, label]) => ({ value, label }))} onChange={(value: string | null | undefined) => set(key, value ?? undefined)} /></div>
        ))}
      </div>
      <fieldset className="vouchers">
        <legend>导入前确认（照实勾选；没有把握的不勾，把那样的结果对应到“只登记受理”）</legend>
        {vouchers.map(([key, title]) => <p key={key}><Checkbox checked={mapping.vouched[key]} onChange={(event) => onChange({ ...mapping, vouched: { ...mapping.vouched, [key]: event.target.checked } })}>{title}</Checkbox></p>)}
      </fieldset>
    </>
  )
}
