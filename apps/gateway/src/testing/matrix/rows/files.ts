import { createHash } from 'node:crypto';
import { DRAFT, OWN } from '../turns.js';
import { type Arrangement, archiveOf, photoOf, type Planting } from './planting.js';

/** What the rows of files hold beyond plain example values. */
export const fileRows = (at: Planting): Arrangement => ({
  stored_file: ({ unit, turn }) => ({
    media_type: 'image/jpeg',
    sha256: createHash('sha256').update(photoOf(unit, turn)).digest('hex'),
  }),
  archive_file: ({ unit, turn }) => ({
    // A draft is not archived.
    directive_id: at.ids.of('directive', unit, turn === DRAFT ? OWN : turn),
    sha256: createHash('sha256').update(archiveOf(unit, turn)).digest('hex'),
    bytes: archiveOf(unit, turn).length,
  }),
});
