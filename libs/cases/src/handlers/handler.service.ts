import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId, newId } from '@fayuan/kernel';
import type { PageRequest } from '@fayuan/ledger';
import { checkHandler } from './check-handler.js';
import type { Handler, HandlerInput, HandlerRecord } from './handler.js';
import { handlerChanged, handlerNotFound, licenceTaken, accountNotFound } from './handler.errors.js';
import {
  findHandler,
  type HandlerFilter,
  type HandlerPage,
  hasLicence,
  holdHandler,
  insertHandler,
  isOwnAccount,
  listHandlers,
  updateHandler,
} from './handler.repository.js';

/** Which entry a change is meant for, as the person saw it. */
export interface HandlerVersion {
  readonly id: string;
  readonly version: number;
}

/** The roster (律师库) of the own centre: read and kept by the centre alone. */
@Injectable()
export class HandlerService {
  constructor(private readonly database: Database) {}

  /** The own roster by name; nobody else's. */
  async handlers(ctx: RequestContext, filter: HandlerFilter, page: PageRequest): Promise<HandlerPage> {
    requirePermission(ctx, 'case.read');
    return this.database.read(ctx, (tx) => listHandlers(tx, filter, page));
  }

  /**
   * Enters a handler, or changes the entry `at`; with `endedOn` the handler gets no more cases from that day on.
   * @throws Refusal naming the field, `handler.changed`, `handler.licence_taken`
   */
  async saveHandler(
    ctx: RequestContext,
    at: HandlerVersion | null,
    input: HandlerInput,
    key: string,
  ): Promise<Handler> {
    requirePermission(ctx, 'roster.keep');
    const record = checkHandler(input);
    const once = { key, operation: 'saveHandler', input: { at, input } };
    const id = await this.database.once(ctx, once, async (tx) => {
      if (record.accountId !== null && !(await isOwnAccount(tx, record.accountId))) throw accountNotFound();
      const saved = at === null ? await entered(tx, record) : await changed(tx, at, record);
      const action = at === null ? 'handler.entered' : 'handler.changed';
      await tx.audit({ action, subjectKind: 'handler', subjectId: saved });
      return saved;
    });
    const handler = await this.database.read(ctx, (tx) => findHandler(tx, id));
    if (!handler) throw handlerNotFound();
    return handler;
  }
}

async function entered(tx: Tx, record: HandlerRecord): Promise<string> {
  const id = newId();
  if (!(await insertHandler(tx, id, record))) throw licenceTaken();
  return id;
}

async function changed(tx: Tx, at: HandlerVersion, record: HandlerRecord): Promise<string> {
  const standing = isId(at.id) ? await holdHandler(tx, at.id) : undefined;
  if (!standing) throw handlerNotFound();
  if (standing.version !== at.version) throw handlerChanged(standing.version);
  if (record.licenceNumber !== null && (await hasLicence(tx, record.licenceNumber, at.id)))
    throw licenceTaken();
  await updateHandler(tx, at.id, record);
  return at.id;
}
