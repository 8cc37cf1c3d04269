import { Injectable } from '@nestjs/common';
import { type RequestContext, today } from '@fayuan/context';
import { CorrespondenceReadingService } from '../correspondence/correspondence-reading.service.js';
import { correspondencePaper } from './correspondence-paper.js';
import type { MadePaper } from './directive-paper.service.js';

/** Requests, reports and letters as official papers, for their unit and for the superior they were sent to. */
@Injectable()
export class CorrespondencePaperService {
  constructor(private readonly reading: CorrespondenceReadingService) {}

  /** @throws Refusal `correspondence.not_found` */
  async get(ctx: RequestContext, id: string): Promise<MadePaper> {
    const written = await this.reading.get(ctx, id);
    const { title: name, from, sentOn } = written;
    return {
      paper: correspondencePaper(written, Number((sentOn ?? today(ctx)).slice(0, 4))),
      name,
      author: from.name,
      at: sentOn === null ? ctx.clock.now() : new Date(`${sentOn}T00:00:00Z`),
    };
  }
}
