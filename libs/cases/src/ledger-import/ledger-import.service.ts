import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId, newId, type Text } from '@fayuan/kernel';
import { Bells, scheduleWork } from '@fayuan/queue';
import { requireCenter } from '../quality/require-center.repository.js';
import { dropProblems, problemCounts } from './import-problem.repository.js';
import { DAYS_KEPT, type LedgerImport, type ProblemCount } from './ledger-import.js';
import {
  hasProblems,
  importNotFound,
  noReturnedFile,
  nothingToRecord,
  notOwnUpload,
  notYet,
  unknownLedger,
} from './ledger-import.errors.js';
import { LEDGER_IMPORT, LEDGER_IMPORT_END, ledgerImportJob } from './ledger-import.job.js';
import {
  beginImport,
  filesEnd,
  findImport,
  holdImport,
  importsOf,
  insertImport,
} from './ledger-import.repository.js';
import { ImportFiles } from './import-files.js';
import { type Ledger, type LedgerKind, LEDGERS } from './ledger.js';
import { Recorders } from './recorders.js';

/** An import as its reader sees it. */
export interface ListedImport extends LedgerImport {
  /** The reader may have it recorded now. */
  readonly mayBegin: boolean;
  /** The reader brought it, and it came back with what is wrong. */
  readonly hasReturned: boolean;
}

/** The same with what its rows have wrong; `title` is that of the column, null for the row as a whole. */
export interface ShownImport extends ListedImport {
  readonly problems: readonly (ProblemCount & { readonly title: Text | null })[];
}

/** Who brings a file, and who says that it be taken over. Cases are decided by another than who brings them. */
const MAY: Readonly<Record<LedgerKind, { readonly upload: string; readonly begin: string }>> = {
  consultations: { upload: 'consultation.record', begin: 'consultation.record' },
  cases: { upload: 'case.handle', begin: 'case.decide' },
};

export interface Upload {
  readonly ledger: string;
  readonly bytes: Buffer;
  readonly key: string;
}

/** Ledgers taken over from workbooks: uploaded, looked at, taken over by somebody's word, given back with what was wrong. */
@Injectable()
export class LedgerImportService {
  constructor(
    private readonly database: Database,
    private readonly bells: Bells,
    private readonly files: ImportFiles,
    private readonly recorders: Recorders,
  ) {}

  /** The columns of a ledger with the choices of the day, for its template. @throws Refusal `ledger_import.ledger` */
  async ledger(ctx: RequestContext, kind: string): Promise<Ledger> {
    requirePermission(ctx, 'case.read');
    const ledger = ledgerNamed(kind);
    return this.database.read(ctx, (tx) => this.recorders.of(ledger).ledger(tx));
  }

  /** Keeps a file, sealed, and has every row of it looked at. A repeat with the same key is the same import. @returns its id */
  async upload(ctx: RequestContext, { ledger: kind, bytes, key }: Upload): Promise<string> {
    const ledger = ledgerNamed(kind);
    requirePermission(ctx, MAY[ledger].upload);
    const input = { ledger, sha256: createHash('sha256').update(bytes).digest('hex') };
    return this.database.once(ctx, { key, operation: 'uploadLedger', input }, async (tx) => {
      if (ledger === 'cases') await requireCenter(tx, 'accept');
      const id = newId();
      const upload = await this.files.keep(ctx.unitId, id, bytes);
      const filesUntil = filesEnd(tx.now, DAYS_KEPT);
      await insertImport(tx, { id, ledger, upload, filesUntil });
      const due = { subjectId: id, job: ledgerImportJob };
      await scheduleWork(tx, this.bells, { ...due, kind: LEDGER_IMPORT });
      await scheduleWork(tx, this.bells, { ...due, kind: LEDGER_IMPORT_END, dueAt: filesUntil });
      await this.audit(tx, 'ledger_import.uploaded', id, { ledger });
      return id;
    });
  }

  /** Imports of the own unit, the latest first. */
  async imports(ctx: RequestContext): Promise<ListedImport[]> {
    requirePermission(ctx, 'case.read');
    const found = await this.database.read(ctx, (tx) => importsOf(tx, LEDGERS));
    return found.map((each) => listed(ctx, each));
  }

  /** An import of the own unit with what its rows have wrong; null for every other. */
  async import(ctx: RequestContext, id: string): Promise<ShownImport | null> {
    requirePermission(ctx, 'case.read');
    if (!isId(id)) return null;
    return this.database.read(ctx, async (tx) => {
      const found = await findImport(tx, id);
      if (!found) return null;
      const { columns } = await this.recorders.of(found.ledger).ledger(tx);
      const titles = new Map(columns.map(({ key, title }) => [key, title]));
      const problems = (await problemCounts(tx, id)).map((each) => ({
        ...each,
        title: (each.column !== null && titles.get(each.column)) || null,
      }));
      return { ...listed(ctx, found), problems };
    });
  }

  /**
   * Has a looked-at file recorded; with wrong rows among the others only when that is said.
   * @throws Refusal `ledger_import.not_found`, `.not_own_upload`, `.not_checked`, `.has_problems`, `.nothing_to_record`
   */
  async begin(ctx: RequestContext, id: string, goodOnly: boolean, key: string): Promise<ShownImport> {
    requirePermission(ctx, 'case.read');
    const once = { key, operation: 'beginLedgerImport', input: { id, goodOnly } };
    await this.database.once(ctx, once, async (tx) => {
      const found = isId(id) ? await holdImport(tx, id) : undefined;
      if (!found) throw importNotFound();
      requirePermission(ctx, MAY[found.ledger].begin);
      // Whoever writes down what was decided is not who vouches for it.
      if (found.ledger === 'cases' && found.uploadedBy === ctx.accountId) throw notOwnUpload();
      if (found.state !== 'checked') throw notYet();
      if (found.bad > 0 && !goodOnly) throw hasProblems(found.bad);
      if (found.good === 0) throw nothingToRecord();
      await dropProblems(tx, id);
      await beginImport(tx, id, goodOnly);
      await scheduleWork(tx, this.bells, { kind: LEDGER_IMPORT, subjectId: id, job: ledgerImportJob });
      await this.audit(tx, 'ledger_import.begun', id, { ledger: found.ledger, goodOnly });
      return id;
    });
    const begun = await this.import(ctx, id);
    if (!begun) throw importNotFound();
    return begun;
  }

  /**
   * The file with what is wrong beside each row, for whoever uploaded it and nobody else. Audited.
   * @throws Refusal `ledger_import.not_found`, `.no_returned_file`
   */
  async returned(ctx: RequestContext, id: string): Promise<{ found: LedgerImport; bytes: Buffer }> {
    requirePermission(ctx, 'case.read');
    const found = await this.database.write(ctx, async (tx) => {
      const known = isId(id) ? await findImport(tx, id) : undefined;
      if (!known || known.uploadedBy !== ctx.accountId) throw importNotFound();
      if (!known.returned || known.filesUntil <= tx.now) throw noReturnedFile();
      await this.audit(tx, 'ledger_import.returned', id, {});
      return { ...known, returned: known.returned };
    });
    return { found, bytes: await this.files.open(ctx.unitId, id, found.returned) };
  }

  private audit(tx: Tx, action: string, subjectId: string, detail: Record<string, unknown>): Promise<void> {
    return tx.audit({ action, subjectKind: 'ledger_import', subjectId, detail });
  }
}

function listed(ctx: RequestContext, found: LedgerImport): ListedImport {
  const isOwn = found.uploadedBy === ctx.accountId;
  const mayBegin =
    found.state === 'checked' &&
    found.good > 0 &&
    ctx.permissions.has(MAY[found.ledger].begin) &&
    !(found.ledger === 'cases' && isOwn);
  return {
    ...found,
    mayBegin,
    hasReturned: isOwn && found.returned !== null && found.filesUntil > ctx.clock.now(),
  };
}

function ledgerNamed(kind: string): LedgerKind {
  const ledger = LEDGERS.find((each) => each === kind);
  if (!ledger) throw unknownLedger();
  return ledger;
}
