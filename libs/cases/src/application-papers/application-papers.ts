import { Injectable } from '@nestjs/common';
import { DataKeys } from '@fayuan/crypto';
import type { Tx } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import { type PaperOf, paperPlace, type PaperType } from './application-paper.js';
import {
  deletePapersOf,
  insertPaper,
  movePapers,
  papersOf,
  sealedPage,
  sendPaper,
} from './application-paper.repository.js';

/** A page as it came in. */
export interface TakenPage {
  readonly kind: string;
  readonly mediaType: PaperType;
  readonly content: Buffer;
}

/** Who took a page in, and when. */
export interface TakenBy {
  readonly recordedByName: string;
  readonly recordedAt: Date;
}

/** Papers that were sent to another unit, as it knows them. */
export interface SentTo {
  readonly receiverId: string;
  /** The `source_id` of the parcel. */
  readonly sourceId: string;
}

/** Pages of papers, sealed for the unit that holds them; always within the caller's transaction. */
@Injectable()
export class ApplicationPapers {
  constructor(private readonly keys: DataKeys) {}

  /** Keeps a page for the own unit. @returns its id */
  async keep(tx: Tx, of: PaperOf, { kind, mediaType, content }: TakenPage): Promise<string> {
    const id = newId();
    const sealed = this.keys.cipherOf(tx.scope.tenantId).sealBytes(content, paperPlace(id));
    await insertPaper(tx, of, { id, kind, mediaType, bytes: content.length, content: sealed });
    return id;
  }

  /** What an own page shows. */
  async open(tx: Tx, id: string): Promise<Buffer> {
    return this.keys.cipherOf(tx.scope.tenantId).openBytes(await sealedPage(tx, id), paperPlace(id));
  }

  /** Gives the other unit a page that it alone can open. @returns false when it takes none of these papers (any more) */
  send(tx: Tx, to: SentTo, page: TakenPage & TakenBy): Promise<boolean> {
    const { kind, mediaType, content, recordedByName, recordedAt } = page;
    const id = newId();
    const sealed = this.keys.cipherOf(to.receiverId).sealBytes(content, paperPlace(id));
    const row = { id, kind, mediaType, bytes: content.length, content: sealed, recordedByName, recordedAt };
    return sendPaper(tx, to, row);
  }

  /** Copies of all own pages of something; one after the other, so that no more than one photo lies in memory. */
  async sendAll(tx: Tx, of: PaperOf, to: SentTo): Promise<void> {
    for (const page of await papersOf(tx, of))
      await this.send(tx, to, { ...page, content: await this.open(tx, page.id) });
  }

  /** Papers the centre sent back are handed up anew: their pages go along. */
  async handUpAnew(tx: Tx, intakeId: string, { anewId, centerId }: HandedUpAnew): Promise<void> {
    const now: PaperOf = { subject: 'intake', id: anewId };
    await movePapers(tx, { subject: 'intake', id: intakeId }, now);
    await this.sendAll(tx, now, { receiverId: centerId, sourceId: anewId });
  }

  /** Papers sent to the own unit became its case. */
  async accept(tx: Tx, parcelId: string, caseId: string): Promise<void> {
    await movePapers(tx, { subject: 'parcel', id: parcelId }, { subject: 'case', id: caseId });
  }

  /** Papers sent to the own unit go back: whoever sent them has kept the pages. */
  async giveBack(tx: Tx, parcelId: string): Promise<void> {
    await deletePapersOf(tx, { subject: 'parcel', id: parcelId });
  }
}

interface HandedUpAnew {
  readonly anewId: string;
  readonly centerId: string;
}
