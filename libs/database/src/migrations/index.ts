import { TeamOfACase20261128230000 } from './20261128230000-team-of-a-case.js';
import { SupplementsOfIntakes20261128213000 } from './20261128213000-supplements-of-intakes.js';
import { NotesAndPlaces20261128220000 } from './20261128220000-notes-and-places.js';
import { ObjectionsToTerminations20261128221000 } from './20261128221000-objections-to-terminations.js';
import { LocalTermsOfObjectionAndPapers20261128222000 } from './20261128222000-local-terms-of-objection-and-papers.js';
import { PlatformFoundations20261101000000 } from './20261101000000-platform-foundations.js';
import { OrgTreeAndAccounts20261101000100 } from './20261101000100-org-tree-and-accounts.js';
import { SignInFunctions20261101000150 } from './20261101000150-sign-in-functions.js';
import { LedgerFactsAndCells20261101000200 } from './20261101000200-ledger-facts-and-cells.js';
import { DirectivesFromDraftToReport20261101000300 } from './20261101000300-directives-from-draft-to-report.js';
import { OutreachActivities20261101000400 } from './20261101000400-outreach-activities.js';
import { Summaries20261101000500 } from './20261101000500-summaries.js';
import { DirectiveTextAsOneObject20261124000000 } from './20261124000000-directive-text-as-one-object.js';
import { DeliverInParts20261124000100 } from './20261124000100-deliver-in-parts.js';
import { LifeCycleOfDirectives20261124000200 } from './20261124000200-life-cycle-of-directives.js';
import { TasksCarriedOut20261124000300 } from './20261124000300-tasks-carried-out.js';
import { WorkingDayCalendar20261124000400 } from './20261124000400-working-day-calendar.js';
import { MessagesAndChasing20261124000410 } from './20261124000410-messages-and-chasing.js';
import { ArchiveFiles20261124000500 } from './20261124000500-archive-files.js';
import { BurdenAndLineage20261124000600 } from './20261124000600-burden-and-lineage.js';
import { RecipientsAndCopies20261124000700 } from './20261124000700-recipients-and-copies.js';
import { Bulletins20261124000800 } from './20261124000800-bulletins.js';
import { Correspondence20261124000850 } from './20261124000850-correspondence.js';
import { SignOnTheReceipt20261125000000 } from './20261125000000-sign-on-the-receipt.js';
import { PapersOfLettersAndBulletins20261125000400 } from './20261125000400-papers-of-letters-and-bulletins.js';
import { OriginalDaysAndClosedBodies20261125000300 } from './20261125000300-original-days-and-closed-bodies.js';
import { Inspections20261125000200 } from './20261125000200-inspections.js';
import { IndicatorCatalogue20261125010000 } from './20261125010000-indicator-catalogue.js';
import { PeriodsAsData20261125015000 } from './20261125015000-periods-as-data.js';
import { StatisticalForms20261125016000 } from './20261125016000-statistical-forms.js';
import { FiguresByMonth20261125030000 } from './20261125030000-figures-by-month.js';
import { MonthsDeclaredAndPersonsCounted20261125050000 } from './20261125050000-months-declared-and-persons-counted.js';
import { CampaignsAsPeriods20261128051000 } from './20261128051000-campaigns-as-periods.js';
import { CountedAtCentresAlone20261128052000 } from './20261128052000-counted-at-centres-alone.js';
import { MonthsAsTheyStand20261128050000 } from './20261128050000-months-as-they-stand.js';
import { PersonsRecounted20261128060000 } from './20261128060000-persons-recounted.js';
import { TreeInTime20261128010000 } from './20261128010000-tree-in-time.js';
import { CoverageByTree20261128011000 } from './20261128011000-coverage-by-tree.js';
import { HangBackBelowClosedUnits20261128012000 } from './20261128012000-hang-back-below-closed-units.js';
import { DeclaredMonthsCounted20261128130000 } from './20261128130000-declared-months-counted.js';
import { AidCases20261128100000 } from './20261128100000-aid-cases.js';
import { Clocks20261128110000 } from './20261128110000-clocks.js';
import { HandlingOfCases20261128141000 } from './20261128141000-handling-of-cases.js';
import { CaseLetters20261128203000 } from './20261128203000-case-letters.js';
import { Applications20261128170000 } from './20261128170000-applications.js';
import { LedgerImports20261128205000 } from './20261128205000-ledger-imports.js';
import { Reorganisations20261125020000 } from './20261125020000-reorganisations.js';
import { ViewsForReportingTools20261125040000 } from './20261125040000-views-for-reporting-tools.js';
import { AnswersToConsultations20261128140000 } from './20261128140000-answers-to-consultations.js';
import { Consultations20261128073000 } from './20261128073000-consultations.js';
import { Persons20261128110500 } from './20261128110500-persons.js';
import { QualityOfCases20261128150000 } from './20261128150000-quality-of-cases.js';
import { ComplaintsInTime20261128193500 } from './20261128193500-complaints-in-time.js';
import { Appraisals20261128151000 } from './20261128151000-appraisals.js';
import { ErasureOfParties20261128191000 } from './20261128191000-erasure-of-parties.js';
import { RepeatsByKeyedDigest20261128192000 } from './20261128192000-repeats-by-keyed-digest.js';
import { ChangeOfKeys20261128193000 } from './20261128193000-change-of-keys.js';
import { HandlerLinks20261128204000 } from './20261128204000-handler-links.js';
import { ApplicationPapers20261128223500 } from './20261128223500-application-papers.js';

/** All migrations, in the order in which they run. */
export const migrations = [
  PlatformFoundations20261101000000,
  OrgTreeAndAccounts20261101000100,
  SignInFunctions20261101000150,
  LedgerFactsAndCells20261101000200,
  DirectivesFromDraftToReport20261101000300,
  OutreachActivities20261101000400,
  Summaries20261101000500,
  DirectiveTextAsOneObject20261124000000,
  DeliverInParts20261124000100,
  LifeCycleOfDirectives20261124000200,
  TasksCarriedOut20261124000300,
  WorkingDayCalendar20261124000400,
  MessagesAndChasing20261124000410,
  ArchiveFiles20261124000500,
  BurdenAndLineage20261124000600,
  RecipientsAndCopies20261124000700,
  Bulletins20261124000800,
  Correspondence20261124000850,
  SignOnTheReceipt20261125000000,
  PapersOfLettersAndBulletins20261125000400,
  OriginalDaysAndClosedBodies20261125000300,
  Inspections20261125000200,
  IndicatorCatalogue20261125010000,
  PeriodsAsData20261125015000,
  StatisticalForms20261125016000,
  FiguresByMonth20261125030000,
  Reorganisations20261125020000,
  ViewsForReportingTools20261125040000,
  MonthsDeclaredAndPersonsCounted20261125050000,
  MonthsAsTheyStand20261128050000,
  CampaignsAsPeriods20261128051000,
  CountedAtCentresAlone20261128052000,
  PersonsRecounted20261128060000,
  TreeInTime20261128010000,
  CoverageByTree20261128011000,
  HangBackBelowClosedUnits20261128012000,
  AidCases20261128100000,
  Consultations20261128073000,
  DeclaredMonthsCounted20261128130000,
  Clocks20261128110000,
  HandlingOfCases20261128141000,
  AnswersToConsultations20261128140000,
  Persons20261128110500,
  QualityOfCases20261128150000,
  ComplaintsInTime20261128193500,
  Appraisals20261128151000,
  Applications20261128170000,
  SupplementsOfIntakes20261128213000,
  ErasureOfParties20261128191000,
  RepeatsByKeyedDigest20261128192000,
  ChangeOfKeys20261128193000,
  CaseLetters20261128203000,
  HandlerLinks20261128204000,
  LedgerImports20261128205000,
  NotesAndPlaces20261128220000,
  ObjectionsToTerminations20261128221000,
  LocalTermsOfObjectionAndPapers20261128222000,
  TeamOfACase20261128230000,
  ApplicationPapers20261128223500,
];
