import { type Head, type Paper, PLAIN_PAPER } from '@fayuan/papers';
import type { Correspondence } from '../correspondence/correspondence.js';
import { openNumber } from '../document-number.js';
import { sectionBlocks } from './text-blocks.js';

/** Left open for a hand, as the number is. */
const UNSIGNED = '\u3000\u3000\u3000';

type Addressed = Pick<Correspondence, 'addressee' | 'bodies' | 'deliveries'>;

/** 主送: the superior; of a letter the bodies, by the names they had when it was sent. */
function addresseeOf({ addressee, bodies, deliveries }: Addressed): string | null {
  if (addressee) return addressee.name;
  const names =
    deliveries.length > 0 ? deliveries.map(({ bodyName }) => bodyName) : bodies.map(({ name }) => name);
  return names.length > 0 ? names.join('、') : null;
}

/** 附注: that it was not sent yet; whom to ask about a request (GB/T 9704-2012, 7.3.7), its drafter unless another is named. */
function noteOf({ kind, status, draftedBy, contactName, contactPhone }: Correspondence): string | null {
  const unsent = status === 'sent' ? [] : ['稿件，尚未发出'];
  const phone = contactPhone === null ? '' : `，电话：${contactPhone}`;
  const named = kind === 'request' || contactName !== null || contactPhone !== null;
  const contact = named ? [`联系人：${contactName ?? draftedBy}${phone}`] : [];
  return [...unsent, ...contact].join('；') || null;
}

/** Papers that go up name who signed them, at the right of their number (7.2.6). */
const signersOf = ({ kind, signedOffBy }: Correspondence): Pick<Head, 'signers'> =>
  kind === 'letter' ? {} : { signers: [signedOffBy ?? UNSIGNED] };

/**
 * A request (请示) or report (报告) with 签发人, or a letter (函) in 信函格式: no 版记 but its number at the right under red
 * double lines (GB/T 9704-2012, chapters 7 and 10.1).
 * @param year the year of the number it will get
 */
export function correspondencePaper(written: Correspondence, year: number): Paper {
  const { kind, title, from, documentNumber, sections, sentOn } = written;
  const letter = kind === 'letter';
  return {
    ...PLAIN_PAPER,
    head: {
      form: letter ? 'letter' : 'document',
      issuers: [from.name],
      documentNumber: documentNumber ?? openNumber(from.placeName, year),
      ...signersOf(written),
    },
    title,
    addressee: addresseeOf(written),
    body: sectionBlocks(sections),
    signature: { issuers: [from.name], day: sentOn, sealed: true },
    note: noteOf(written),
    imprint: letter ? null : { copies: null, printer: from.name, printedOn: sentOn },
  };
}
