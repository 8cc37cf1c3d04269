/**
 * Acts of whoever works on a case, beside what assignments, decisions and closings say. Taking papers in and passing them on are
 * no work on it. One that ends in a dot stands for all that begin with it.
 */
const WORK = [
  'sign_agreement',
  'milestone.',
  'progress_told',
  'document_added',
  'terminate',
  'close',
  'archive',
];

const KINDS = WORK.map((kind) =>
  kind.endsWith('.') ? `starts_with(e.kind, '${kind}')` : `e.kind = '${kind}'`,
).join(' or ');

/**
 * Whether the account of the parameter worked on the case: handled it by whatever entry of the roster, proposed or took the
 * decision, decided on its handling, closed it, or did an act of handling. Who so did does not judge it. Alias: c the case.
 */
export const isWorkOf = (account: string): string => {
  const [ofCase, me] = [
    (alias: string) => `${alias}.partition_id = c.partition_id and ${alias}.case_id = c.id`,
    `${account}::uuid`,
  ];
  return `(exists (select from case_assignment a join handler h on h.partition_id = a.partition_id and h.id = a.handler_id
      where ${ofCase('a')} and a.state <> 'refused' and h.account_id = ${me})
    or exists (select from case_decision d where ${ofCase('d')} and ${me} in (d.proposed_by, d.decided_by))
    or exists (select from handling_proposal p where ${ofCase('p')} and p.decided_by = ${me})
    or exists (select from case_closing g where ${ofCase('g')} and g.closed_by = ${me})
    or exists (select from case_event e where ${ofCase('e')} and e.actor_id = ${me} and (${KINDS}))) as "isOwnWork"`;
};
