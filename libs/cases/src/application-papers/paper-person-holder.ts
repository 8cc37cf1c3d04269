import { Injectable } from '@nestjs/common';
import type { Tx } from '@fayuan/database';
import { words } from '@fayuan/kernel';
import type { HeldRecord, PersonHolder } from '@fayuan/persons';
import { codedBy } from '../applications/coded.js';
import { MATERIALS } from '../applications/material.js';
import { heldRecord, same } from '../persons/held-record.js';
import type { ApplicationPaper, PaperType } from './application-paper.js';
import { deletePapersOfPerson, papersOfPerson } from './application-paper.repository.js';

const ENDINGS: Readonly<Record<PaperType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
};

/** The file a page is saved as. */
export const fileNameOf = ({ kind, page, mediaType }: ApplicationPaper): string =>
  `${codedBy(MATERIALS, kind)?.text['zh-CN'] ?? kind}-${page}.${ENDINGS[mediaType]}`;

/** What papers of applications hold of persons: photos, sealed. */
@Injectable()
export class PaperPersonHolder implements PersonHolder {
  /** Pages are part of the file of a case, or of papers handed up, which say how long a person is needed. */
  neededFor(): Promise<null> {
    return Promise.resolve(null);
  }

  /** A copy of a person's data names the files; they are handed over one by one. */
  async heldOf(tx: Tx, personId: string): Promise<HeldRecord[]> {
    return (await papersOfPerson(tx, personId)).map((page) =>
      heldRecord(words('申请材料影像', 'Page of a paper'), [
        [words('文件', 'File'), same(fileNameOf(page))],
        [words('登记日期', 'Taken in on'), same(page.recordedAt.toISOString().slice(0, 10))],
      ]),
    );
  }

  /** All pages of the matters go: nobody can tell a machine whom a photo shows. */
  async forget(tx: Tx, personId: string): Promise<void> {
    await deletePapersOfPerson(tx, personId);
  }
}
