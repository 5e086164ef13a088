// What can be done on a township's home page, in the order in which people come for it.
import type { PortalEntry } from '#portal/parts/entry-list.ts'

type HomeEntry = (area: string) => PortalEntry & { readonly hint: string }

export const homeEntries: readonly HomeEntry[] = [
  (area) => ({ title: '办事指南', to: `/public/${area}/guides`, hint: '办一件事要带什么、多久办好、要不要钱' }),
  (area) => ({ title: '我要申请、咨询、求助', to: `/public/${area}/ask`, hint: '申请调解、问法律、办事、要政府信息、法律援助' }),
  () => ({ title: '我的事办到哪了', to: '/public/mine', hint: '凭回执上的码和电话末四位查，也可以补材料、评价' }),
  (area) => ({ title: '看公开公示', to: `/public/${area}/notices`, hint: '村里、乡里决定和公布的事；能提意见的到哪天为止' }),
  () => ({ title: '核对真伪', to: '/public/verify', hint: '手里的公告、报告是不是公布的原文' }),
  () => ({ title: '查法律', to: '/public/laws', hint: '法律、法规的原文，用平常的话也能查' }),
  (area) => ({ title: '学法', to: `/public/${area}/activities`, hint: '普法活动什么时候、在哪里；做几道普法题' }),
]
