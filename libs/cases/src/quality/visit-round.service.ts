import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import { neededText, optionalText } from './checked-text.js';
import { noCasesClosed, notFound, periodReversed, sampleSizeWrong } from './quality.errors.js';
import { requireCenter } from './require-center.repository.js';
import { drawSample, frameDigest, strataOf } from './sample.js';
import { weightedRate } from './satisfaction.js';
import type { NewVisitRound, ShownVisitRound, VisitRound } from './visit-round.js';
import { closedCasesUnvisited, insertRound, insertVisits, listRounds } from './visit-round.repository.js';

const MOST_DRAWN = 5000;

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
      const frame = await closedCasesUnvisited(tx, wish.startsOn, wish.endsOn);
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
  if (endsOn < startsOn) throw periodReversed();
  const sampleSize = input.sampleSize ?? null;
  if (sampleSize !== null && !(Number.isInteger(sampleSize) && sampleSize >= 1 && sampleSize <= MOST_DRAWN))
    throw sampleSizeWrong();
  const title = neededText('title', input.title, ['回访名称', 'a title'], 60);
  const seed = sampleSize === null ? null : (optionalText('seed', input.seed, 60) ?? newId());
  return { title, startsOn, endsOn, sampleSize, seed };
}
