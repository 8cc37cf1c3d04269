const Sequencer = require('@jest/test-sequencer').default;

/** Specs that take minutes. Begun last, one of them keeps a single core busy while the other waits. */
const LONG = [
  'walls-reads',
  'walls-acts',
  'walls.db',
  'zero-lag',
  'fan-out-faults',
  'ledger-import-faults',
  'system-recovery',
  'archive-faults',
  'system-scenario',
  'mutants.db',
  'handling.browser',
  'main-job',
  'tasks.browser',
  'life-cycle.browser',
  'applications.browser',
];

const rankOf = ({ path }) => {
  const at = LONG.findIndex((name) => path.includes(`/${name}.`));
  return at < 0 ? LONG.length : at;
};

/** The long ones first, whatever a clean clone can know of them; the others as jest has them. */
module.exports = class LongFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    return [...sorted].sort((a, b) => rankOf(a) - rankOf(b));
  }
};
