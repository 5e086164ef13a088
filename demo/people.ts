// The people of the made-up township. Their names are made up too; nobody of the real place is meant.
import type { PostId } from '#people/post.ts'

export type DemoPerson = { readonly login: string; readonly name: string; readonly title: string; readonly posts: readonly { readonly post: PostId; readonly area: string }[] }

export const township = '220382203'
export const county = '220382'

/** Villages by the division data of 2023; the community is the report's eleventh, which that data does not know. */
export const community = { code: '220382203001', name: '永加社区' } as const

/** All the demo's accounts share it: they open made-up data only. */
export const demoPassword = 'yongjia-2024'

const at = (post: PostId, area: string = township) => ({ post, area })

export const officials: readonly DemoPerson[] = [
  { login: 'sifa', name: '周明远', title: '司法所（法治办）工作人员', posts: [at('justice-clerk'), at('staff')] },
  { login: 'xiangzhang', name: '陈立新', title: '乡长', posts: [at('township-head')] },
  { login: 'shuji', name: '孙国安', title: '党委书记', posts: [at('party-secretary')] },
  { login: 'fenguan', name: '刘振华', title: '分管领导', posts: [at('deputy-head')] },
  { login: 'chuangkou', name: '王秀兰', title: '便民服务中心窗口人员', posts: [at('window-clerk')] },
  { login: 'zonghe', name: '赵文博', title: '站所办工作人员', posts: [at('staff'), at('window-clerk')] },
  { login: 'zhifa1', name: '姜海涛', title: '行政执法人员', posts: [at('enforcement-officer')] },
  { login: 'zhifa2', name: '吕晓梅', title: '行政执法人员', posts: [at('enforcement-officer')] },
  { login: 'zhifa3', name: '邵国栋', title: '行政执法人员', posts: [at('enforcement-officer')] },
  { login: 'guanli', name: '何志强', title: '系统管理员', posts: [at('administrator')] },
  { login: 'xianju', name: '高建平', title: '市司法局工作人员', posts: [at('county-reviewer', county)] },
]

/** One mediator, one cadre and one supervisor in each village, named after it. */
export function villagePeople(villages: readonly { readonly code: string; readonly name: string }[]): readonly DemoPerson[] {
  return villages.flatMap((village, index): DemoPerson[] => [
    { login: `tiaojie${index + 1}`, name: `${surname(index)}${given(index)}`, title: `${village.name}人民调解员`, posts: [at('mediator', village.code)] },
    { login: `cun${index + 1}`, name: `${surname(index + 5)}${given(index + 7)}`, title: `${village.name}干部`, posts: [at('village-cadre', village.code)] },
    { login: `jiandu${index + 1}`, name: `${surname(index + 11)}${given(index + 13)}`, title: `${village.name}村务监督委员会成员`, posts: [at('village-supervisor', village.code)] },
  ])
}

const surnames = ['李', '张', '王', '刘', '杨', '赵', '吴', '徐', '郭', '马', '朱', '胡', '林', '何', '高', '罗', '郑', '梁', '宋', '唐']
const givens = ['德福', '春生', '玉梅', '凤霞', '长海', '桂英', '志军', '秀云', '永胜', '淑芬', '海波', '雪梅', '振东', '丽华', '占山', '国良', '晓东', '艳红', '文斌', '立民', '喜柱', '金凤', '广才', '翠兰']

export function surname(index: number): string {
  return surnames[index % surnames.length] ?? '李'
}

export function given(index: number): string {
  return givens[index % givens.length] ?? '德福'
}

/** A made-up villager; the same number gives the same person. */
export function villager(index: number): { readonly name: string; readonly sex: '男' | '女' } {
  return { name: `${surname(index * 7 + 3)}${given(index * 5 + 1)}`, sex: index % 2 === 0 ? '男' : '女' }
}
