import { createBrowserRouter } from 'react-router';
import { LoadFailed, Loading, NotFound } from './dead-ends.js';
import { Shell } from './shell.js';

/** Each page is fetched when it is first opened. */
export const router = createBrowserRouter(
  [
    {
      Component: Shell,
      ErrorBoundary: LoadFailed,
      HydrateFallback: Loading,
      children: [
        {
          index: true,
          lazy: async () => ({ Component: (await import('../inbox/inbox-page.js')).InboxPage }),
        },
        {
          path: 'directives',
          lazy: async () => ({
            Component: (await import('../directives/directives-page.js')).DirectivesPage,
          }),
        },
        {
          path: 'directives/new',
          lazy: async () => ({ Component: (await import('../directives/editor-page.js')).EditorPage }),
        },
        {
          path: 'directives/templates',
          lazy: async () => ({
            Component: (await import('../directives/drafting/template-gallery.js')).TemplateGalleryPage,
          }),
        },
        {
          path: 'directives/:id',
          lazy: async () => ({ Component: (await import('../directives/directive-page.js')).DirectivePage }),
        },
        {
          path: 'directives/:id/edit',
          lazy: async () => ({ Component: (await import('../directives/editor-page.js')).EditorPage }),
        },
        {
          path: 'directives/:id/amend',
          lazy: async () => ({
            Component: (await import('../directives/life-cycle/amend-page.js')).AmendPage,
          }),
        },
        {
          path: 'directives/:id/lineage',
          lazy: async () => ({ Component: (await import('../lineage/lineage-page.js')).LineagePage }),
        },
        {
          path: 'directives/:id/tasks',
          lazy: async () => ({ Component: (await import('../tasks/tasks-page.js')).TasksPage }),
        },
        {
          path: 'board',
          lazy: async () => ({ Component: (await import('../board/board-page.js')).BoardPage }),
        },
        {
          path: 'bulletins',
          lazy: async () => ({ Component: (await import('../bulletins/bulletins-page.js')).BulletinsPage }),
        },
        {
          path: 'bulletins/:id',
          lazy: async () => ({ Component: (await import('../bulletins/bulletin-page.js')).BulletinPage }),
        },
        {
          path: 'correspondence',
          lazy: async () => ({
            Component: (await import('../correspondence/correspondence-page.js')).CorrespondencePage,
          }),
        },
        {
          path: 'correspondence/new',
          lazy: async () => ({
            Component: (await import('../correspondence/paper-editor-page.js')).PaperEditorPage,
          }),
        },
        {
          path: 'correspondence/:id',
          lazy: async () => ({ Component: (await import('../correspondence/paper-page.js')).PaperPage }),
        },
        {
          path: 'correspondence/:id/edit',
          lazy: async () => ({
            Component: (await import('../correspondence/paper-editor-page.js')).PaperEditorPage,
          }),
        },
        {
          path: 'review',
          lazy: async () => ({ Component: (await import('../reports/review-page.js')).ReviewPage }),
        },
        {
          path: 'report',
          lazy: async () => ({ Component: (await import('../reports/report-page.js')).ReportPage }),
        },
        {
          path: 'activities',
          lazy: async () => ({
            Component: (await import('../activities/activities-page.js')).ActivitiesPage,
          }),
        },
        {
          path: 'cases',
          lazy: async () => ({ Component: (await import('../cases/cases-page.js')).CasesPage }),
        },
        {
          path: 'cases/new',
          lazy: async () => ({ Component: (await import('../cases/application-page.js')).ApplicationPage }),
        },
        {
          path: 'cases/notice',
          lazy: async () => ({ Component: (await import('../cases/notice-page.js')).NoticePage }),
        },
        {
          path: 'cases/parcels',
          lazy: async () => ({ Component: (await import('../cases/parcels-page.js')).ParcelsPage }),
        },
        {
          path: 'cases/:id',
          lazy: async () => ({ Component: (await import('../cases/case-page.js')).CasePage }),
        },
        {
          path: 'cases/:id/edit',
          lazy: async () => ({ Component: (await import('../cases/amend-page.js')).AmendPage }),
        },
        {
          path: 'duty-lawyers',
          lazy: async () => ({
            Component: (await import('../duty-lawyers/duty-lawyers-page.js')).DutyLawyersPage,
          }),
        },
        {
          path: 'hardship',
          lazy: async () => ({ Component: (await import('../hardship/hardship-page.js')).HardshipPage }),
        },
        {
          path: 'consultations',
          lazy: async () => ({
            Component: (await import('../consultations/consultations-page.js')).ConsultationsPage,
          }),
        },
        {
          path: 'imports',
          lazy: async () => ({ Component: (await import('../imports/imports-page.js')).ImportsPage }),
        },
        {
          path: 'handlers',
          lazy: async () => ({ Component: (await import('../handlers/handlers-page.js')).HandlersPage }),
        },
        {
          path: 'subsidies',
          lazy: async () => ({ Component: (await import('../subsidies/subsidies-page.js')).SubsidiesPage }),
        },
        {
          path: 'subsidy-standards',
          lazy: async () => ({
            Component: (await import('../subsidies/standards-page.js')).SubsidyStandardsPage,
          }),
        },
        {
          path: 'cases/:id/handling',
          lazy: async () => ({ Component: (await import('../handling/handling-page.js')).HandlingPage }),
        },
        {
          path: 'inspections',
          lazy: async () => ({
            Component: (await import('../inspections/inspections-page.js')).InspectionsPage,
          }),
        },
        {
          path: 'inspections/:id',
          lazy: async () => ({
            Component: (await import('../inspections/visit-page.js')).VisitPage,
          }),
        },
        {
          path: 'visits',
          lazy: async () => ({ Component: (await import('../quality/visits-page.js')).VisitsPage }),
        },
        {
          path: 'quality',
          lazy: async () => ({ Component: (await import('../quality/quality-page.js')).QualityPage }),
        },
        {
          path: 'appraisals',
          lazy: async () => ({
            Component: (await import('../appraisals/appraisals-page.js')).AppraisalsPage,
          }),
        },
        {
          path: 'figures',
          lazy: async () => ({ Component: (await import('../figures/figures-page.js')).FiguresPage }),
        },
        {
          path: 'catalogue',
          lazy: async () => ({ Component: (await import('../catalogue/catalogue-page.js')).CataloguePage }),
        },
        {
          path: 'summaries',
          lazy: async () => ({ Component: (await import('../summaries/summaries-page.js')).SummariesPage }),
        },
        {
          path: 'summaries/:id',
          lazy: async () => ({ Component: (await import('../summaries/summary-page.js')).SummaryPage }),
        },
        {
          path: 'deliveries',
          lazy: async () => ({ Component: (await import('../chasing/deliveries-page.js')).DeliveriesPage }),
        },
        {
          path: 'clocks',
          lazy: async () => ({ Component: (await import('../clocks/clocks-page.js')).ClocksPage }),
        },
        {
          path: 'calendar',
          lazy: async () => ({ Component: (await import('../calendar/calendar-page.js')).CalendarPage }),
        },
        {
          path: 'channels',
          lazy: async () => ({ Component: (await import('../chasing/channels-page.js')).ChannelsPage }),
        },
        { path: 'org', lazy: async () => ({ Component: (await import('../org/org-page.js')).OrgPage }) },
        {
          path: 'reorganisations',
          lazy: async () => ({
            Component: (await import('../reorganisations/reorganisations-page.js')).ReorganisationsPage,
          }),
        },
        { path: '*', Component: NotFound },
      ],
    },
  ],
  { basename: '/desk' },
);
