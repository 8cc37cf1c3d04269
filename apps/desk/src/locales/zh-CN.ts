import { applications } from './zh-CN/applications.js';
import { appraisal } from './zh-CN/appraisal.js';
import { burden } from './zh-CN/burden.js';
import { bulletins } from './zh-CN/bulletins.js';
import { catalogue } from './zh-CN/catalogue.js';
import { caseExport } from './zh-CN/case-export.js';
import { cases } from './zh-CN/cases.js';
import { chasing } from './zh-CN/chasing.js';
import { clocks } from './zh-CN/clocks.js';
import { common } from './zh-CN/common.js';
import { consultations } from './zh-CN/consultations.js';
import { coverage } from './zh-CN/coverage.js';
import { delivery } from './zh-CN/delivery.js';
import { correspondence } from './zh-CN/correspondence.js';
import { directives } from './zh-CN/directives.js';
import { figureExport } from './zh-CN/figure-export.js';
import { handling } from './zh-CN/handling.js';
import { imports } from './zh-CN/imports.js';
import { inspections } from './zh-CN/inspections.js';
import { letters } from './zh-CN/letters.js';
import { team } from './zh-CN/team.js';
import { pages } from './zh-CN/pages.js';
import { lifeCycle } from './zh-CN/life-cycle.js';
import { lineage } from './zh-CN/lineage.js';
import { outcome } from './zh-CN/outcome.js';
import { overview } from './zh-CN/overview.js';
import { persons } from './zh-CN/persons.js';
import { planning } from './zh-CN/planning.js';
import { papers } from './zh-CN/papers.js';
import { quality } from './zh-CN/quality.js';
import { recipients } from './zh-CN/recipients.js';
import { reorganisation } from './zh-CN/reorganisation.js';
import { statistics } from './zh-CN/statistics.js';
import { subsidies } from './zh-CN/subsidies.js';
import { supervision } from './zh-CN/supervision.js';
import { tasks } from './zh-CN/tasks.js';
import { work } from './zh-CN/work.js';

export const zhCN = {
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
