import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import { neededText } from './checked-text.js';
import { closedCasesWithout } from './closed-cases.repository.js';
import { noCasesClosed, notFound } from './quality.errors.js';
import { requireCenter } from './require-center.repository.js';
import { drawSample, frameDigest, strataOf } from './sample.js';
import { checkSize, checkSpan, seedOf } from './sampling.js';
import { weightedRate } from './satisfaction.js';
import type { NewVisitRound, ShownVisitRound, VisitRound } from './visit-round.js';
import { insertRound, insertVisits, listRounds } from './visit-round.repository.js';

/** Rounds of follow-up visits (案件回访): the closed cases of a period, all of them or a sample drawn by a seed. */
@Injectable()
export class VisitRoundService {
  constructor(private readonly database: Database) {}

  /** @throws Refusal naming the field that is wrong, `quality.no_cases_closed`, `case.only_center` */
  async draw(ctx: RequestContext, input: NewVisitRound, key: string): Promise<ShownVisitRound> {
    requirePermission(ctx, 'quality.check');
    const wish = checked(input);
    const once = { key, operation: 'drawVisitRound', input };
    const id = await this.database.once(ctx, once, async (tx) => {
      await requireCenter(tx, 'supervise_quality');
      const frame = await closedCasesWithout(tx, 'follow_up_visit', wish);
      if (frame.length === 0) throw noCasesClosed();
      const id = newId();
      const drawn =
        wish.sampleSize === null || wish.seed === null
          ? frame.map((member) => member.id)
          : drawSample(frame, wish.sampleSize, wish.seed);
      const of = { frameSize: frame.length, frameDigest: frameDigest(frame) };
      await insertRound(tx, { id, ...wish, ...of, strata: Object.fromEntries(strataOf(frame)) });
      await insertVisits(tx, id, drawn);
      const detail = { drawn: drawn.length, ...of };
      await tx.audit({ action: 'visit_round.drawn', subjectKind: 'visit_round', subjectId: id, detail });
      return id;
    });
    return this.round(ctx, id);
  }

  /** Own rounds, the newest first. */
  async rounds(ctx: RequestContext): Promise<ShownVisitRound[]> {
    requirePermission(ctx, 'case.read');
    return (await this.database.read(ctx, (tx) => listRounds(tx))).map(shown);
  }

  private async round(ctx: RequestContext, id: string): Promise<ShownVisitRound> {
    const [round] = await this.database.read(ctx, (tx) => listRounds(tx, id));
    if (!round) throw notFound();
    return shown(round);
  }
}

const shown = (round: VisitRound): ShownVisitRound => ({
  ...round,
  satisfaction: weightedRate(round.strata),
});

/** A sample without a seed gets one, which is kept with the round. */
function checked(input: NewVisitRound) {
  const { startsOn, endsOn } = input;
  checkSpan(input);
  const sampleSize = input.sampleSize ?? null;
  if (sampleSize !== null) checkSize(sampleSize);
  const title = neededText('title', input.title, ['回访名称', 'a title'], 60);
  const seed = sampleSize === null ? null : seedOf(input.seed);
  return { title, startsOn, endsOn, sampleSize, seed };
}
