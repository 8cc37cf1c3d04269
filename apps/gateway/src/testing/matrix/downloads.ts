import type { Relation } from '@fayuan/testing';
import type { TestClient } from '../gateway-under-test.js';
import type { Target } from './targets.js';
import { CHAIN } from './turns.js';

/** A file that is fetched by an id, and who gets it. */
export interface Download {
  /** Undefined where the unit has no such row. */
  readonly path: (target: Target) => string | undefined;
  /** Where the file is asked for with a reason, by POST. */
  readonly reason?: string;
  /** Relations to the owner in which it is given; everybody else is told that there is none. */
  readonly mayAs: readonly Relation[];
}

const OWN: readonly Relation[] = ['self'];
const OWN_AND_BELOW: readonly Relation[] = ['self', 'above'];
/** The chain of the province is received by all below. */
const RECEIVED_TOO: readonly Relation[] = ['self', 'above', 'below'];

/** Given to one account, which none of those who ask is. */
const NOBODY: readonly Relation[] = [];

const byId = (table: string, path: (id: string) => string, mayAs: readonly Relation[]): Download => ({
  path: (target) => path(target.id(table, CHAIN)),
  mayAs,
});

/** Asks for it as its route wants to be asked. */
export const fetched = (client: TestClient, at: string, { reason }: Download): Promise<Response> =>
  reason === undefined ? client.fetch(at) : client.look(at, reason);

/** Every route that gives a file. */
export const DOWNLOADS: readonly Download[] = [
  byId('stored_file', (id) => `/files/${id}`, OWN_AND_BELOW),
  byId('summary', (id) => `/summaries/${id}.docx`, OWN),
  byId('case_letter', (id) => `/case-letters/${id}.docx`, OWN),
  { ...byId('application_paper', (id) => `/application-papers/${id}/look`, OWN), reason: '核对申请材料' },
  byId('archive_file', (id) => `/archives/${id}.zip`, OWN_AND_BELOW),
  byId('ledger_import', (id) => `/ledger-imports/${id}.xlsx`, NOBODY),
  byId('directive', (id) => `/directives/${id}/paper.html`, RECEIVED_TOO),
  byId('directive', (id) => `/directives/${id}/receipts.html`, OWN_AND_BELOW),
  byId('correspondence', (id) => `/correspondence/${id}/paper.html`, OWN),
  {
    path: ({ unitId, received }) => received && `/directives/${received}/receipt.html?unit=${unitId}`,
    mayAs: OWN_AND_BELOW,
  },
  {
    path: ({ unitId }) => `/figures.xlsx?unit=${unitId}&indicators=leaflets&from=2026-01-01&to=2026-12-31`,
    mayAs: OWN_AND_BELOW,
  },
  { path: ({ unitId }) => `/cases.xlsx?unit=${unitId}`, mayAs: OWN_AND_BELOW },
  { path: ({ unitId }) => `/consultations.xlsx?unit=${unitId}`, mayAs: OWN_AND_BELOW },
];
