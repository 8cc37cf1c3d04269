import { applications } from './en/applications.js';
import { appraisal } from './en/appraisal.js';
import { burden } from './en/burden.js';
import { bulletins } from './en/bulletins.js';
import { catalogue } from './en/catalogue.js';
import { caseExport } from './en/case-export.js';
import { cases } from './en/cases.js';
import { chasing } from './en/chasing.js';
import { clocks } from './en/clocks.js';
import { common } from './en/common.js';
import { consultations } from './en/consultations.js';
import { coverage } from './en/coverage.js';
import { delivery } from './en/delivery.js';
import { correspondence } from './en/correspondence.js';
import { directives } from './en/directives.js';
import { figureExport } from './en/figure-export.js';
import { handling } from './en/handling.js';
import { imports } from './en/imports.js';
import { inspections } from './en/inspections.js';
import { letters } from './en/letters.js';
import { team } from './en/team.js';
import { pages } from './en/pages.js';
import { lifeCycle } from './en/life-cycle.js';
import { lineage } from './en/lineage.js';
import { outcome } from './en/outcome.js';
import { overview } from './en/overview.js';
import { persons } from './en/persons.js';
import { planning } from './en/planning.js';
import { papers } from './en/papers.js';
import { quality } from './en/quality.js';
import { recipients } from './en/recipients.js';
import { reorganisation } from './en/reorganisation.js';
import { statistics } from './en/statistics.js';
import { subsidies } from './en/subsidies.js';
import { supervision } from './en/supervision.js';
import { tasks } from './en/tasks.js';
import { work } from './en/work.js';
import type { TextsLike } from './shape.js';
import type { zhCN } from './zh-CN.js';

export const en: TextsLike<typeof zhCN> = {
  ...applications,
  ...appraisal,
  ...bulletins,
  ...burden,
  ...catalogue,
  ...caseExport,
  ...cases,
  ...chasing,
  ...clocks,
  ...common,
  ...consultations,
  ...coverage,
  ...delivery,
  ...correspondence,
  ...directives,
  ...figureExport,
  ...handling,
  ...subsidies,
  ...imports,
  ...inspections,
  ...letters,
  ...team,
  ...pages,
  ...lifeCycle,
  ...lineage,
  ...outcome,
  ...overview,
  ...persons,
  ...planning,
  ...papers,
  ...quality,
  ...recipients,
  ...reorganisation,
  ...statistics,
  ...supervision,
  ...tasks,
  ...work,
};
