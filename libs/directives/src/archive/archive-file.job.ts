import { defineJob } from '@fayuan/queue';

/** Kind of the due work: its subject is an `archive_file`. */
export const ARCHIVE = 'archive';

/** Rings for archive files that were asked for; the document worker answers. */
export const archiveJob = defineJob({ name: 'archive', queue: 'documents', gatherMs: 200 });
