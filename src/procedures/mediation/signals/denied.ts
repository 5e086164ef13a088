// A party's own word against the record: by the code on the slip, or on a reviewer's phone. The last word of each party counts.
import type { Material, MaterialStep } from './material.ts'
import type { Signal } from './signal.ts'

export function denied(materials: readonly Material[]): readonly Signal[] {
  return materials.flatMap((material): Signal[] => {
    const latest = new Map<string, MaterialStep>()
    for (const step of material.steps) if (step.action === 'partyAnswered' && step.party !== undefined) latest.set(step.party, step)
    const answers = [...latest.values()].map((step) => step.answer)
    const [no, partly, yes] = ['denied', 'partly', 'confirmed'].map((word) => answers.filter((answer) => answer === word).length)
    const seen = [
      ...(no ? [`${no}位当事人凭核对单说没有这次调解`] : []), ...(partly ? [`${partly}位当事人凭核对单说部分不实`] : []),
      ...(material.deniedByPhone ? ['电话核实时有当事人说没有调解过或者不是本人签的'] : []),
    ]
    return seen.length === 0 ? [] : [{ kind: 'denied', disputes: [material.id], saw: `${seen.join('；')}${yes ? `；另有${yes}位说属实` : ''}。` }]
  })
}
