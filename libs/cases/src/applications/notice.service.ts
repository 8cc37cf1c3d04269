import { Injectable } from '@nestjs/common';
import { Clocks } from '@fayuan/clocks';
import { type RequestContext, today } from '@fayuan/context';
import type { Tx } from '@fayuan/database';
import { ageOn, type Day, newId } from '@fayuan/kernel';
import { checkPerson } from '@fayuan/persons';
import type { CaseMatter } from '../aid-case.js';
import { type CaseVersion, insertCase } from '../aid-case.repository.js';
import { addCaseEvents } from '../case-event.repository.js';
import { nextCaseNumber } from '../case-series.repository.js';
import { caseSubject } from '../case-subject.js';
import { caseNotFound } from '../cases.errors.js';
import { addMember } from '../team/case-team.repository.js';
import { ApplicationPeople } from './application-people.js';
import { dayAhead, notAChoice } from './applications.errors.js';
import { CaseActs } from './case-acts.js';
import { hitsOf, insertDigests } from './case-digest.repository.js';
import { CaseGranting } from './case-granting.js';
import { insertParties } from './case-party.repository.js';
import { type CheckedParty, required, text } from './check-application.js';
import { groundsOf, type NoticeInput } from './notice.js';
import { insertNotice, noteTold } from './notice.repository.js';

export interface CheckedNotice {
  readonly input: NoticeInput;
  readonly receivedOn: Day;
  readonly matter: CaseMatter;
  readonly recipient: CheckedParty;
}

/** Cases that come by notice or request of an agency: no means test and no decision, somebody is assigned within three days. */
@Injectable()
export class NoticeService {
  constructor(
    private readonly acts: CaseActs,
    private readonly people: ApplicationPeople,
    private readonly clocks: Clocks,
    private readonly granting: CaseGranting,
  ) {}

  /** Registers a notice: the case has its number at once and waits to be assigned (arts. 25, 28, 36). @returns its id */
  register(ctx: RequestContext, input: NoticeInput, key: string): Promise<string> {
    const asked = {
      permission: 'case.review',
      unified: 'accept',
      operation: 'registerNotice',
      key,
      input,
    } as const;
    return this.acts.begin(ctx, asked, async (tx) => {
      const notice = checkNotice(input, today(ctx));
      const id = newId();
      const number = await nextCaseNumber(tx, 'criminal', Number(notice.receivedOn.slice(0, 4)));
      await this.write(tx, id, number, notice);
      await this.clocks.start(tx, {
        subjectKind: caseSubject(id).kind,
        subjectId: id,
        label: number,
        rule: 'R43b',
        from: notice.receivedOn,
      });
      await this.granting.count(tx, id, { number, on: notice.receivedOn, matter: notice.matter });
      await tx.audit({ action: 'case.notice_registered', subjectKind: 'aid_case', subjectId: id });
      return id;
    });
  }

  /** The agency was told who was assigned: with this the three days after the notice are kept (art. 36). */
  tellAgency(ctx: RequestContext, at: CaseVersion, on: Day, key: string): Promise<string> {
    if (on > today(ctx)) throw dayAhead('on');
    const asked = {
      permission: 'case.handle',
      at,
      act: null,
      unified: 'assign',
      operation: 'tellAgency',
      key,
      input: on,
    } as const;
    return this.acts.perform(ctx, asked, async (tx) => {
      if (!(await noteTold(tx, at.id, on))) throw caseNotFound();
      await addCaseEvents(tx, [{ caseId: at.id, kind: 'tell_agency', occurredOn: on }]);
      await this.clocks.meet(tx, caseSubject(at.id), 'R43b', on);
    });
  }

  private async write(tx: Tx, id: string, number: string, notice: CheckedNotice): Promise<void> {
    const { input, matter, receivedOn, recipient } = notice;
    await insertCase(tx, {
      ...matter,
      id,
      stage: 'granted',
      applicationNumber: null,
      caseNumber: number,
      receivedOn,
      takenInBy: tx.scope.tenantId,
      consultationId: null,
    });
    await insertParties(tx, 'case', id, await this.people.record(tx, [recipient], matter.isSealed));
    if (matter.isSealed && tx.ctx.accountId) await addMember(tx, id, tx.ctx.accountId);
    const digests = this.people.digestsOf([recipient]);
    const hits = await hitsOf(tx, digests, matter.matter, id);
    await insertDigests(tx, id, digests);
    await insertNotice(tx, id, {
      agencyKind: input.agencyKind,
      ground: input.ground,
      noticeNumber: text('input.noticeNumber', input.noticeNumber, 50),
      noticedOn: input.noticedOn,
      receivedOn,
      hearingOn: input.hearingOn ?? null,
      isSummary: input.isSummary ?? false,
      contact: text('input.contact', input.contact, 100),
    });
    await addCaseEvents(tx, [
      { caseId: id, kind: 'notice', occurredOn: receivedOn, detail: { ground: input.ground, hits } },
    ]);
  }
}

/** A notice in its one form. Pure. @throws Refusal naming the field that is wrong */
export function checkNotice(input: NoticeInput, today: Day): CheckedNotice {
  const receivedOn = input.receivedOn ?? today;
  if (receivedOn > today) throw dayAhead('input.receivedOn');
  if (input.noticedOn > receivedOn) throw dayAhead('input.noticedOn');
  if (!groundsOf(input.basis).some((each) => each.code === input.ground))
    throw notAChoice('input.ground', '通知的情形', 'the ground of the notice');
  const details = checkPerson(input.recipient, today, 'input.recipient');
  const isMinor = details.birthDay !== null && ageOn(details.birthDay, receivedOn) < 18;
  const groups = [...new Set(input.groups ?? [])];
  return {
    input,
    receivedOn,
    recipient: { role: 'recipient', relation: null, details },
    matter: {
      basis: input.basis,
      caseType: 'criminal',
      caseForm: null,
      matter: input.ground,
      causeOfAction: text('input.causeOfAction', input.causeOfAction, 100),
      procedureStage: text('input.procedureStage', input.procedureStage, 50),
      agency: required('input.agency', input.agency, ['办案机关', 'the agency'], 100),
      groups,
      claims: 1,
      noMeansCondition: null,
      meansNotVerified: null,
      hardshipProof: null,
      urgentGround: null,
      isSealed: (input.isSealed ?? false) || isMinor || input.ground === 'minor' || groups.includes('minors'),
    },
  };
}
