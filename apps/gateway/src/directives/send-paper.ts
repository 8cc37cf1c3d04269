import type { FastifyReply } from 'fastify';
import type { MadePaper } from '@fayuan/directives';
import { htmlDocument, wordDocument } from '@fayuan/papers';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The preview runs nothing and loads nothing; only the own pages may show it in a frame. */
const PREVIEW_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

const COMMON = { 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store' } as const;

/** Answers with the paper as a Word document, named after it. */
export async function sendWord(reply: FastifyReply, { paper, name, author, at }: MadePaper): Promise<void> {
  const document = await wordDocument(paper, { author, at });
  const file = encodeURIComponent(`${name}.docx`);
  await reply
    .headers({
      ...COMMON,
      'content-type': WORD,
      'content-disposition': `attachment; filename="paper.docx"; filename*=UTF-8''${file}`,
    })
    .send(document);
}

/** Answers with the paper as A4 sheets. */
export async function sendPreview(reply: FastifyReply, { paper }: MadePaper): Promise<void> {
  await reply
    .headers({
      ...COMMON,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': PREVIEW_POLICY,
    })
    .send(htmlDocument(paper));
}
