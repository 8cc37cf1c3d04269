import { emptyApplication } from '../applications/application-draft.js';
import { photoPath, photosFollow } from './deliver.js';
import {
  countEntries,
  delivered,
  dueEntries,
  type Entry,
  forgettable,
  held,
  maySignOut,
  newEntry,
  photoDelivered,
  postponed,
  recovered,
  refused,
  retried,
  sending,
} from './outbox.js';

const T = 1_000_000;
const record = (id: string, now = T): Entry =>
  newEntry(
    {
      id,
      title: '现场咨询',
      photoKeys: ['p1', 'p2'],
      act: {
        kind: 'RECORD_ACTIVITY',
        input: { kind: 'CONSULTATION_EVENT', title: '现场咨询', heldOn: '2026-05-07', measures: [] },
      },
    },
    now,
  );
const report = (id: string, now = T): Entry =>
  newEntry(
    { id, title: '上报', act: { kind: 'SUBMIT_REPORT', directiveId: 'd', note: null, reportedOn: null } },
    now,
  );
const task = (id: string, now = T): Entry =>
  newEntry(
    {
      id,
      title: '办结',
      photoKeys: ['p3'],
      act: { kind: 'COMPLETE_TASK', directiveId: 'd', taskId: 't', note: null, doneOn: null },
    },
    now,
  );
const refusal = { code: 'DATE_IN_FUTURE', field: 'heldOn', message: '日期不能晚于今天' };

describe('outbox entry', () => {
  it('waits, is sent and delivered under one id', () => {
    const waiting = record('a');
    expect(waiting).toMatchObject({ state: 'waiting', attempts: 0, nextAttemptAt: T });
    const onItsWay = sending(waiting);
    expect(onItsWay).toMatchObject({ id: 'a', state: 'sending', attempts: 1 });
    expect(delivered(onItsWay, T + 5)).toMatchObject({ id: 'a', state: 'delivered', deliveredAt: T + 5 });
  });

  it('keeps what the server made of it, and nobody who was named', () => {
    const input = { channel: 'VISIT' as const, matters: ['civil'], occurredOn: '2026-05-07' };
    const act = { kind: 'RECORD_CONSULTATION' as const, input: { ...input, asker: { name: '王小明' } } };
    const arrived = delivered(sending(newEntry({ id: 'a', title: '来访', act }, T)), T, 'made');
    expect(arrived).toMatchObject({ madeId: 'made', act: { input: { ...input, asker: null } } });
  });

  it('keeps the ids of photos that have arrived, so that a repeat sends only the rest', () => {
    const half = photoDelivered(record('a'), 'p1', 'file-1');
    expect(half.photos).toEqual([
      { key: 'p1', fileId: 'file-1' },
      { key: 'p2', fileId: null },
    ]);
    expect(postponed(sending(half), T).photos).toEqual(half.photos);
  });

  it('pauses longer after each silent try, ten minutes at most', () => {
    const pauses: number[] = [];
    let entry = record('a');
    for (let i = 0; i < 7; i += 1) {
      entry = postponed(sending(entry), T);
      pauses.push((entry.nextAttemptAt - T) / 1000);
    }
    expect(pauses).toEqual([30, 60, 120, 240, 480, 600, 600]);
  });

  it('holds without a pause while nobody is signed in', () => {
    expect(held(sending(record('a')), T + 9)).toMatchObject({
      state: 'waiting',
      attempts: 0,
      nextAttemptAt: T + 9,
    });
  });

  it('keeps the reason of a refusal until the worker acts', () => {
    const failed = refused(sending(record('a')), refusal);
    expect(failed).toMatchObject({ state: 'failed', refusal });
    expect(recovered(failed, T)).toBe(failed);
    expect(retried(failed, T + 1)).toMatchObject({ state: 'waiting', refusal: null, nextAttemptAt: T + 1 });
  });

  it('takes up again what a closed page left half sent', () => {
    expect(recovered(sending(record('a')), T + 1)).toMatchObject({ state: 'waiting', nextAttemptAt: T + 1 });
  });
});

describe('outbox', () => {
  it('sends oldest first and respects pauses unless forced', () => {
    const old = record('old', T - 10);
    const paused = postponed(sending(record('paused', T - 20)), T);
    expect(dueEntries([record('new'), old, paused], T, false).map((e) => e.id)).toEqual(['old', 'new']);
    expect(dueEntries([record('new'), old, paused], T, true).map((e) => e.id)).toEqual([
      'paused',
      'old',
      'new',
    ]);
  });

  it('sends neither delivered nor failed entries', () => {
    expect(dueEntries([delivered(record('a'), T), refused(record('b'), refusal)], T, true)).toEqual([]);
  });

  it('keeps a report back until the records before it have arrived', () => {
    const before = record('before', T - 1);
    const after = record('after', T + 1);
    expect(dueEntries([before, report('r'), after], T, true).map((e) => e.id)).toEqual(['before', 'after']);
    expect(dueEntries([refused(before, refusal), report('r')], T, true)).toEqual([]);
    expect(dueEntries([delivered(before, T), report('r')], T, true).map((e) => e.id)).toEqual(['r']);
  });

  it('keeps a task back until its records have arrived, and a report until the task has', () => {
    const before = record('before', T - 1);
    const done = task('task');
    expect(dueEntries([before, done, report('r', T + 1)], T, true).map((e) => e.id)).toEqual(['before']);
    expect(dueEntries([delivered(before, T), done], T, true).map((e) => e.id)).toEqual(['task']);
    expect(dueEntries([done, report('r', T + 1)], T, true).map((e) => e.id)).toEqual(['task']);
    expect(dueEntries([delivered(done, T), report('r', T + 1)], T, true).map((e) => e.id)).toEqual(['r']);
  });

  it('keeps an application back until its consultation has arrived, and forgets people when it has', () => {
    const of = emptyApplication('d', '2026-05-07');
    const draft = { ...of, name: '王小明', number: '1', facts: '欠薪', consultationEntry: 'asked' };
    const act = { kind: 'SUBMIT_APPLICATION' as const, draft };
    const application = newEntry({ id: 'a', title: '援助申请', act }, T);
    const asked = record('asked', T - 1);
    expect(dueEntries([asked, application], T, true).map((e) => e.id)).toEqual(['asked']);
    expect(dueEntries([delivered(asked, T), application], T, true).map((e) => e.id)).toEqual(['a']);
    expect(dueEntries([record('other', T - 1), application], T, true)).toHaveLength(2);
    expect(delivered(application, T).act).toMatchObject({ draft: { name: '', number: '', facts: '' } });
  });

  it('sends a photo of a paper to where the paper lies, and forgets those of an application that has arrived', () => {
    const page = { kind: 'identity', key: 'p', label: '身份证明 第 1 页' };
    const draft = { ...emptyApplication('d', '2026-05-07'), pages: [page] };
    const act = { kind: 'SUBMIT_APPLICATION' as const, draft };
    const application = newEntry({ id: 'a', title: '援助申请', act, photoKeys: ['p'] }, T);
    expect(photosFollow(application)).toBe(true);
    expect(delivered(application, T).act).toMatchObject({ draft: { pages: [] } });
    const added = { kind: 'ADD_PAGE' as const, of: 'intake' as const, ofId: 'i', material: 'identity' };
    const photo = newEntry({ id: 'p', title: '身份证明', act: added, photoKeys: ['p'] }, T);
    expect(photosFollow(photo)).toBe(false);
    expect(photoPath(photo)).toBe('/application-papers?intake=i&kind=identity');
    expect(photoPath(record('r'))).toBe('/files');
  });

  it('counts what is on its way as waiting and refuses sign-out until all is delivered', () => {
    const entries = [
      record('a'),
      sending(record('b')),
      refused(record('c'), refusal),
      delivered(record('d'), T),
    ];
    expect(countEntries(entries)).toEqual({ waiting: 2, failed: 1 });
    expect(maySignOut(entries)).toBe(false);
    expect(maySignOut([delivered(record('d'), T)])).toBe(true);
  });

  it('forgets delivered entries after a week and nothing else', () => {
    const week = 7 * 24 * 3600 * 1000;
    const old = delivered(record('d'), T);
    expect(forgettable([old, record('a')], T + week + 1)).toEqual([old]);
    expect(forgettable([old], T + week)).toEqual([]);
  });
});
