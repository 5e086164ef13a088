// Every page of the office and its address. Pages beyond the daily ones are fetched when they are opened.
import { createBrowserRouter, Outlet, type RouteObject } from 'react-router'
import { Frame } from '#office/components/frame/frame.tsx'
import { LedgerPage } from '#office/pages/ledger-page.tsx'
import { LostPage } from '#office/pages/lost-page.tsx'
import { MatterPage } from '#office/pages/matter-page.tsx'
import { BrokenPage } from '#office/pages/broken-page.tsx'
import { OpeningPage } from '#office/pages/opening-page.tsx'
import { TodayPage } from '#office/pages/today-page.tsx'

const pages: RouteObject[] = [
  { index: true, Component: TodayPage },
  { path: 'ledgers/:procedure', Component: LedgerPage },
  { path: 'ledgers/:procedure/new', Component: OpeningPage },
  { path: 'matters/:id', Component: MatterPage },
  { path: 'matters/:id/dossier', lazy: async () => ({ Component: (await import('#office/pages/dossier-page.tsx')).DossierPage }) },
  { path: 'disputes/new', lazy: async () => ({ Component: (await import('#office/pages/quick-entry-page.tsx')).QuickEntryPage }) },
  { path: 'disputes/import', lazy: async () => ({ Component: (await import('#office/pages/dispute-import-page.tsx')).DisputeImportPage }) },
  { path: 'mediation/roster', lazy: async () => ({ Component: (await import('#office/pages/roster-page.tsx')).RosterPage }) },
  { path: 'matters/:id/sign/:paper', lazy: async () => ({ Component: (await import('#office/pages/signing-page.tsx')).SigningPage }) },
  { path: 'p/:code', lazy: async () => ({ Component: (await import('#office/pages/paper-return-page.tsx')).PaperReturnPage }) },
  { path: 'figures', lazy: async () => ({ Component: (await import('#office/pages/figures-page.tsx')).FiguresPage }) },
  { path: 'figures/:indicator', lazy: async () => ({ Component: (await import('#office/pages/records-page.tsx')).RecordsPage }) },
  { path: 'mediation/statistics', lazy: async () => ({ Component: (await import('#office/pages/statistics-page.tsx')).StatisticsPage }) },
  { path: 'mediation/statistics/disputes', lazy: async () => ({ Component: (await import('#office/pages/statistics-disputes-page.tsx')).StatisticsDisputesPage }) },
  { path: 'mediation/returns', lazy: async () => ({ Component: (await import('#office/pages/returns-page.tsx')).ReturnsPage }) },
  { path: 'mediation/allowance', lazy: async () => ({ Component: (await import('#office/pages/allowance-page.tsx')).AllowancePage }) },
  { path: 'mediation/classes', lazy: async () => ({ Component: (await import('#office/pages/class-maps-page.tsx')).ClassMapsPage }) },
  { path: 'reports', lazy: async () => ({ Component: (await import('#office/pages/reports-page.tsx')).ReportsPage }) },
  { path: 'reports/:id', lazy: async () => ({ Component: (await import('#office/pages/report-desk-page.tsx')).ReportDeskPage }) },
  { path: 'own-indicators', lazy: async () => ({ Component: (await import('#office/pages/own-indicators-page.tsx')).OwnIndicatorsPage }) },
  { path: 'score-sheets', lazy: async () => ({ Component: (await import('#office/pages/score-sheets-page.tsx')).ScoreSheetsPage }) },
  { path: 'score-sheets/:id', lazy: async () => ({ Component: (await import('#office/pages/score-sheet-page.tsx')).ScoreSheetPage }) },
  { path: 'duties', lazy: async () => ({ Component: (await import('#office/pages/duties-page.tsx')).DutiesPage }) },
  { path: 'registers', lazy: async () => ({ Component: (await import('#office/pages/registers-page.tsx')).RegistersPage }) },
  { path: 'exams', lazy: async () => ({ Component: (await import('#office/pages/my-exams-page.tsx')).MyExamsPage }) },
  { path: 'exams/:id', lazy: async () => ({ Component: (await import('#office/pages/sitting-page.tsx')).SittingPage }) },
  { path: 'check-up', lazy: async () => ({ Component: (await import('#office/pages/check-up-page.tsx')).CheckUpPage }) },
  { path: 'deadline', lazy: async () => ({ Component: (await import('#office/pages/deadline-page.tsx')).DeadlinePage }) },
  { path: 'laws', lazy: async () => ({ Component: (await import('#office/pages/laws-page.tsx')).LawsPage }) },
  { path: 'laws/text', lazy: async () => ({ Component: (await import('#office/pages/law-page.tsx')).LawPage }) },
  { path: 'laws/cited', lazy: async () => ({ Component: (await import('#office/pages/cited-page.tsx')).CitedPage }) },
  { path: 'laws/changes', lazy: async () => ({ Component: (await import('#office/pages/law-changes-page.tsx')).LawChangesPage }) },
  { path: 'laws/impact', lazy: async () => ({ Component: (await import('#office/pages/law-impact-page.tsx')).LawImpactPage }) },
  { path: 'county', lazy: async () => ({ Component: (await import('#office/pages/county-page.tsx')).CountyPage }) },
  { path: 'mediation/signals', lazy: async () => ({ Component: (await import('#office/pages/signals-page.tsx')).SignalsPage }) },
  { path: 'mediation/sampling/:id', lazy: async () => ({ Component: (await import('#office/pages/sampling-page.tsx')).SamplingPage }) },
  { path: 'person-search', lazy: async () => ({ Component: (await import('#office/pages/person-search-page.tsx')).PersonSearchPage }) },
  { path: 'administration/readings', lazy: async () => ({ Component: (await import('#office/pages/readings-page.tsx')).ReadingsPage }) },
  { path: 'administration/statements', lazy: async () => ({ Component: (await import('#office/pages/statements-page.tsx')).StatementsPage }) },
  { path: 'administration/proof', lazy: async () => ({ Component: (await import('#office/pages/proof-page.tsx')).ProofPage }) },
  { path: 'account', lazy: async () => ({ Component: (await import('#office/pages/own-account-page.tsx')).OwnAccountPage }) },
  { path: 'administration/overdue-data', lazy: async () => ({ Component: (await import('#office/pages/overdue-data-page.tsx')).OverdueDataPage }) },
  { path: 'accounts', lazy: async () => ({ Component: (await import('#office/pages/accounts-page.tsx')).AccountsPage }) },
  { path: '*', Component: LostPage },
]

export const router = createBrowserRouter([
  {
    element: <Frame><Outlet /></Frame>,
    HydrateFallback: () => null,
    ErrorBoundary: BrokenPage,
    children: [{ ErrorBoundary: BrokenPage, children: pages }],
  },
], { basename: import.meta.env.BASE_URL })
