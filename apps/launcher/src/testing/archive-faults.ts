import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { ApiClient } from '../scenario/api-client.js';
import type { SystemUnderTest } from './system-under-test.js';

/** The longest time from one start of the worker to its next death. */
const STRIKE_MS = 2_500;
const DOWN_MS = 300;
/** Enough to hit every phase; each further start of a process only makes the test longer. */
const KILLS = 6;
const DONE_WITHIN_MS = 120_000;
const LOOK_EVERY_MS = 50;

const PREPARE = `mutation FaultArchive($directiveId: ID!, $key: ID!) {
  prepareArchiveFile(directiveId: $directiveId, idempotencyKey: $key) { id } }`;
const FILES = `query FaultArchives($directiveId: ID!) {
  archiveFiles(directiveId: $directiveId) { id done total sha256 bytes finishedAt downloadUrl } }`;

interface ArchiveFile {
  readonly id: string;
  readonly done: number;
  readonly total: number;
  readonly sha256: string | null;
  readonly bytes: number | null;
  readonly finishedAt: string | null;
  readonly downloadUrl: string | null;
}

/** What came of one request for an archive. */
export interface ArchiveOutcome {
  /** Finished files of the directive; each whole, by its checksum and by those within it. */
  readonly finished: number;
  readonly unfinished: number;
  /** How often the audit tells that it was made. */
  readonly told: number;
  readonly work: number;
  readonly bytesAgree: boolean;
  readonly faults: string;
  /** Whether pieces are left that nobody needs any more. */
  readonly leftBehind: boolean;
}

/** What must have come of it: one whole archive, and nothing else. */
export const oneArchive: ArchiveOutcome = {
  finished: 1,
  unfinished: 0,
  told: 1,
  work: 0,
  bytesAgree: true,
  faults: '归档文件完整，校验值全部相符 · the archive is whole, all checksums agree\n',
  leftBehind: false,
};

/** Makes archives of a directive while their maker is killed again and again. */
export class FaultyArchive {
  constructor(
    private readonly system: SystemUnderTest,
    private readonly officer: ApiClient,
    private readonly directiveId: string,
  ) {}

  /** Asks for an archive and kills the worker at random moments until it is done. @returns in words what happened when */
  async makeUnderFaults(random: () => number): Promise<string> {
    const story: string[] = [];
    await this.officer.ask(PREPARE, { directiveId: this.directiveId, key: randomUUID() });
    for (let kills = 0; kills < KILLS && !(await this.isDone()); kills += 1) {
      const at = Math.floor(random() * STRIKE_MS);
      await after(at);
      await this.system.kill('document-worker');
      const { done, total } = await this.latest();
      story.push(`killed after ${at} ms at ${done} of ${total}`);
      await after(random() * DOWN_MS);
      await this.system.restart('document-worker');
    }
    return story.join(', ');
  }

  /** What has come of it: as soon as it is finished, at the latest two minutes after the last restart. */
  async outcome(): Promise<ArchiveOutcome> {
    const limit = performance.now() + DONE_WITHIN_MS;
    while (!(await this.isDone()) && performance.now() < limit) await after(LOOK_EVERY_MS);
    const files = await this.files();
    const [latest] = files;
    const bytes = latest?.downloadUrl ? await this.officer.download(latest.downloadUrl) : Buffer.alloc(0);
    const [rows] = await this.system.sql<{ told: number; work: number }>(
      `select (select count(*)::int from audit_event where subject_id = $1 and action = 'archive_file.made') as told,
         (select count(*)::int from due_work where kind = 'archive') as work`,
      [this.directiveId],
    );
    const sum = createHash('sha256').update(bytes).digest('hex');
    return {
      finished: files.filter(({ finishedAt }) => finishedAt !== null).length,
      unfinished: files.filter(({ finishedAt }) => finishedAt === null).length,
      told: rows?.told ?? 0,
      work: rows?.work ?? 0,
      bytesAgree: sum === latest?.sha256 && bytes.length === latest.bytes,
      faults: await this.system.checkArchive(bytes),
      leftBehind: await this.isLeftBehind(),
    };
  }

  private async files(): Promise<readonly ArchiveFile[]> {
    const asked = { directiveId: this.directiveId };
    return (await this.officer.ask<{ archiveFiles: ArchiveFile[] }>(FILES, asked)).archiveFiles;
  }

  private async latest(): Promise<ArchiveFile> {
    const [latest] = await this.files();
    if (!latest) throw new Error('no archive was asked for');
    return latest;
  }

  private isDone = async (): Promise<boolean> => (await this.latest()).finishedAt !== null;

  /** Pieces go a moment after the commit that made them needless. */
  private async isLeftBehind(): Promise<boolean> {
    const folder = join(this.system.folder, 'files/unfinished');
    const limit = performance.now() + 2_000;
    while (existsSync(folder) && readdirSync(folder).length > 0) {
      if (performance.now() > limit) return true;
      await after(LOOK_EVERY_MS);
    }
    return false;
  }
}
