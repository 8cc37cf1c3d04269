import type { Clock } from '@fayuan/context';
import type { Database, Tx } from '@fayuan/database';
import {
  ARCHIVE,
  archiveJob,
  type ArchiveFile,
  findArchiveFile,
  finishArchiveFile,
  noteArchiveProgress,
} from '@fayuan/directives';
import type { FileStore } from '@fayuan/files';
import { type Bells, drainDueWork, type DueWork, type JobHandler, type StepResult } from '@fayuan/queue';
import type { Logger } from '@fayuan/telemetry';
import { ArchiveSources } from './archive-sources.js';
import { headOf, type Phase, PHASES, STEPS, stepsTotal } from './archive-steps.js';
import { archiveZip } from './archive-zip.js';
import { keepPieces, type Part } from './parts.js';

export interface ArchiveWorkshop {
  readonly database: Database;
  readonly bells: Bells;
  /** Where whole archives are kept, in the folder of their unit. */
  readonly store: FileStore;
  /** Where the pieces of an archive wait until it is whole, in a folder of their own. */
  readonly unfinished: FileStore;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** How far an archive has come, as its due row keeps it. */
interface ArchiveProgress {
  readonly phase: Phase | 'zip';
  readonly nth: number;
  readonly after: string | null;
  readonly done: number;
  readonly parts: readonly Part[];
}

const BEGINNING: ArchiveProgress = { phase: 'directive', nth: 1, after: null, done: 0, parts: [] };

const progressOf = ({ progress }: DueWork): ArchiveProgress => ({
  ...BEGINNING,
  ...(progress as Partial<ArchiveProgress>),
});

const phaseAfter = (phase: Phase): ArchiveProgress['phase'] => PHASES[PHASES.indexOf(phase) + 1] ?? 'zip';

/** Makes archive files: piece after piece, each step a transaction; killed anywhere it goes on where it was. */
export function archiveHandler(workshop: ArchiveWorkshop): JobHandler {
  const { database, bells, clock, logger } = workshop;
  const sources = new ArchiveSources(database, bells, clock);
  const step = (tx: Tx, work: DueWork) => archiveStep(workshop, sources, tx, work);
  return { job: archiveJob, handle: () => drainDueWork({ database, kind: ARCHIVE, clock, logger, step }) };
}

async function archiveStep(
  workshop: ArchiveWorkshop,
  sources: ArchiveSources,
  tx: Tx,
  work: DueWork,
): Promise<StepResult> {
  const archive = await findArchiveFile(tx, work.subject_id);
  if (!archive) throw new Error('no such archive file');
  const { phase, ...at } = progressOf(work);
  if (phase === 'zip') return finish(workshop, { tx, sources, archive, ...at });
  const made = await STEPS[phase]({ tx, sources, archive, ...at });
  const parts = [...at.parts, ...(await keepPieces(workshop.unfinished, archive.id, made.pieces))];
  const done = at.done + made.done;
  const total = archive.total === 0 ? await stepsTotal(tx, archive) : archive.total;
  await noteArchiveProgress(tx, archive.id, { done: Math.min(done, total), total });
  const next: ArchiveProgress =
    made.after === null
      ? { phase: phaseAfter(phase), nth: 1, after: null, done, parts }
      : { phase, nth: at.nth + 1, after: made.after, done, parts };
  return { done: false, progress: { ...next } };
}

interface Finishing extends Omit<ArchiveProgress, 'phase'> {
  readonly tx: Tx;
  readonly sources: ArchiveSources;
  readonly archive: ArchiveFile;
}

/** Bytes first: a row never points at a file that is not there; a file without a row is only space. */
async function finish({ store, unfinished }: ArchiveWorkshop, finishing: Finishing): Promise<StepResult> {
  const { tx, archive, parts } = finishing;
  const stream = archiveZip(unfinished, await headOf(finishing), parts);
  const file = await store.putStream(archive.tenantId, stream);
  await finishArchiveFile(tx, archive.id, file);
  await tx.audit({
    action: 'archive_file.made',
    subjectKind: 'directive',
    subjectId: archive.directiveId,
    detail: { id: archive.id, sha256: file.sha256 },
  });
  tx.afterCommit(() => void unfinished.removeFolder(archive.id).catch(() => undefined));
  return { done: true };
}
