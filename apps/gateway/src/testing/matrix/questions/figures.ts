import type { Args } from '../documents.js';
import type { Target } from '../targets.js';
import { CHAIN, OWN } from '../turns.js';
import { both, cursor, type Draw, ofKin, PERIOD, sampled } from './draw.js';

const figuresAt = ({ unitId }: Target): Args => ({ unitId, indicators: ['leaflets'], ...PERIOD });
const creditedAt = (target: Target): Args => ({
  ...figuresAt(target),
  campaignId: target.id('campaign', CHAIN),
  tree: 'TODAY',
  treeDay: '2026-05-01',
});
const SINCE = '2026-05-01T00:00:00.000Z';
const byOtherTrees = (target: Target): Args[] => [
  { query: { ...figuresAt(target), tree: 'THEN' } },
  { query: { ...figuresAt(target), tree: 'DAY', treeDay: '2026-05-01' } },
];

/** What may be asked about figures and the rows behind them. */
export const FIGURE_QUESTIONS: Readonly<Record<string, Draw>> = {
  figures: both((target) => [{ query: creditedAt(target) }], ofKin(byOtherTrees)),
  figuresByChild: both(
    (target) => [
      { query: figuresAt(target), level: 'TOWNSHIP', base: { from: '2025-05-01', to: '2025-05-31' } },
    ],
    ofKin((target) => [
      { query: figuresAt(target), first: 50, after: cursor('0') },
      { query: creditedAt(target) },
      ...byOtherTrees(target),
    ]),
  ),
  figuresByMonth: both((target) => [{ query: creditedAt(target) }], ofKin(byOtherTrees)),
  figureComparison: (target) => [{ query: creditedAt(target), baseFrom: '2025-05-01', baseTo: '2025-05-31' }],
  figureSum: (target) => [{ query: creditedAt(target) }],
  filledForm: ({ unitId }) => [{ form: 'monthly', unitId, ...PERIOD }],
  figureRows: both(
    (target) => [
      { query: figuresAt(target), first: 20, after: cursor('2026-05-31', target.id('fact', OWN)) },
    ],
    ofKin((target) => [{ query: creditedAt(target) }, ...byOtherTrees(target)]),
  ),
  indicatorRules: sampled(() => [{ indicator: 'leaflets' }]),
  figureChanges: both(
    (target) => [{ query: figuresAt(target), since: SINCE }],
    ofKin((target) => [
      {
        query: figuresAt(target),
        since: SINCE,
        first: 20,
        after: cursor('2026-05-31T08:00:00.000Z', target.id('fact', OWN)),
      },
      { query: creditedAt(target), since: SINCE },
    ]),
  ),
};
