import type { FactSource, PersonPosting } from '@fayuan/ledger';
import type { Day } from '@fayuan/kernel';
import { grantedMeasures, recipientIndicators } from '../applications/granted-facts.js';
import type { NewCaseEvent } from '../case-event.repository.js';
import { inTenThousands } from '../handling/closing.js';
import type { KeptCase } from './case-rows.repository.js';

/** What an earlier ledger says happened, on the days on which it did. */
export function eventsOf({ id, handlerId, made }: KeptCase): NewCaseEvent[] {
  const { decision, handler, closing } = made;
  const event = (kind: string, occurredOn: Day, detail: NewCaseEvent['detail'] = {}) => ({
    caseId: id,
    kind,
    occurredOn,
    detail: { ...detail, fromLedger: true },
  });
  return [
    event(decision ? 'receive' : 'notice', made.receivedOn),
    ...(decision ? [event(decision.outcome, decision.on, { number: made.number })] : []),
    ...(handler ? [event('assign', handler.assignedOn, { handlerId })] : []),
    ...(closing
      ? [event('close', closing.closedOn, { result: closing.result, finalPaper: closing.finalPaper })]
      : []),
  ];
}

/** What a case counts: the application, the aid granted, the close; each on its day, as when it happens here. */
export function postingsOf({ id, closingId, made }: KeptCase): PersonPosting[] {
  const { decision, closing, matter, number } = made;
  const source = (sourceId: string, occurredOn: Day): FactSource => ({
    kind: 'aid_case',
    id: sourceId,
    title: number,
    occurredOn,
    campaignIds: [],
  });
  const isGranted = decision?.outcome !== 'refuse';
  const grantedOn = decision?.on ?? made.receivedOn;
  return [
    ...(decision
      ? [
          {
            source: source(id, made.receivedOn),
            measures: [{ indicator: 'applications', quantity: matter.claims }],
            persons: [],
          },
        ]
      : []),
    ...(isGranted
      ? [{ source: source(id, grantedOn), measures: grantedMeasures(matter), persons: counted(made) }]
      : []),
    ...(closing && closingId
      ? [
          {
            source: source(closingId, closing.closedOn),
            measures: [
              { indicator: 'cases_closed', quantity: matter.claims },
              { indicator: 'cases_open', quantity: -matter.claims },
              { indicator: 'money_recovered', quantity: inTenThousands(closing.moneyCents) },
            ],
            persons: [],
          },
        ]
      : []),
  ];
}

/** The recipient by the resident number; whoever shows another paper is counted in person-times alone. */
function counted({ recipient, matter }: KeptCase['made']): PersonPosting['persons'] {
  const { document } = recipient.details;
  if (document?.kind !== 'resident_id') return [];
  return recipientIndicators(matter.groups).map((indicator) => ({
    indicator,
    residentNumber: document.number,
  }));
}
