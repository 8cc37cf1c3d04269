import { useState } from 'react';

import { newKey } from '../api/id.js';
import type { FindingsQuery } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import type { Act } from '../outbox/act.js';
import type { Entry } from '../outbox/outbox.js';
import { PhotoPicker } from '../photos/photo-picker.js';
import { useEntries, useWorkplace } from '../session/workplace.js';
import { TextField } from './field.js';
import { LightTag } from './light-tag.js';
import { Message } from './message.js';

export type Finding = FindingsQuery['findings']['items'][number];

/** The answer to this finding that has not arrived yet. */
const useOpenAnswer = (id: string): Entry | undefined =>
  useEntries().find(
    ({ state, act }) => state !== 'delivered' && act.kind === 'ANSWER_FINDING' && act.findingId === id,
  );

function Photos({ photos, alt }: { photos: Finding['photos']; alt: string }) {
  if (photos.length === 0) return null;
  return (
    <ul className="bare photos">
      {photos.map((photo, index) => (
        <li key={photo.id}>
          <a href={photo.url} target="_blank" rel="noreferrer">
            <img src={photo.url} alt={`${alt} ${index + 1}`} loading="lazy" />
          </a>
        </li>
      ))}
    </ul>
  );
}

function History({ steps }: { steps: Finding['steps'] }) {
  const { t } = useTexts();
  return (
    <ul className="bare">
      {steps.map((step) => (
        <li key={step.id} className="entry">
          <span className="quiet">
            {step.occurredOn} {t(`finding.step.${step.kind}`, { name: step.actorName })}
          </span>
          {step.text && <p className={step.kind === 'RETURNED' ? 'reason' : undefined}>{step.text}</p>}
          <Photos photos={step.photos} alt={t('finding.answerPhoto')} />
        </li>
      ))}
    </ul>
  );
}

interface FormProps {
  finding: Finding;
  refused: Entry | undefined;
  onDone: () => void;
}

/** 整改情况: what was put right, with photos; kept on the phone until it has arrived. */
function AnswerForm({ finding, refused, onDone }: FormProps) {
  const { t } = useTexts();
  const { sender } = useWorkplace();
  const before = refused?.act.kind === 'ANSWER_FINDING' ? refused.act.text : '';
  const [text, setText] = useState(before);
  const [photoKeys, setPhotoKeys] = useState<string[]>(refused?.photos.map(({ key }) => key) ?? []);
  const [missing, setMissing] = useState(false);
  const send = () => {
    if (!text.trim()) return setMissing(true);
    const { id: findingId, inspectionId } = finding;
    const act: Act = { kind: 'ANSWER_FINDING', findingId, inspectionId, text: text.trim() };
    const title = t('finding.entry', { text: finding.text });
    void sender.add({ id: newKey(), title, act, photoKeys }, refused);
    onDone();
  };
  return (
    <div className="stack">
      {refused?.refusal && <Message tone="error">{refused.refusal.message}</Message>}
      <TextField
        id={`answer-${finding.id}`}
        label={t('finding.answer')}
        lines={3}
        value={text}
        onChange={setText}
        error={missing && !text.trim() ? t('finding.answerMissing') : undefined}
      />
      <PhotoPicker
        keys={photoKeys}
        delivered={[]}
        onChange={setPhotoKeys}
        onRemoveDelivered={() => undefined}
      />
      <button type="button" className="button button-main" onClick={send}>
        {t('finding.send')}
      </button>
    </div>
  );
}

interface CardProps {
  finding: Finding;
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** One finding: what, by when, what happened, and the answer while one is owed. */
export function FindingCard({ finding, open, onOpen }: CardProps) {
  const { t } = useTexts();
  const answer = useOpenAnswer(finding.id);
  const { status } = finding;
  const owed = status === 'OPEN' || status === 'RETURNED';
  const queued = answer && answer.state !== 'failed';
  return (
    <article className={status === 'RETURNED' ? 'card card-red' : 'card'}>
      <span className="card-top">
        <strong className={status === 'RETURNED' ? 'kind kind-red' : 'kind'}>{t(`finding.${status}`)}</strong>
        {owed && <LightTag light={finding.light} />}
      </span>
      <span className="card-title">{finding.text}</span>
      <span className="quiet">
        {t(`finding.${finding.category}`)} · {t(`finding.${finding.severity}`)}
        {status !== 'CLOSED' && ` · ${t('finding.due', { day: finding.dueOn })}`}
      </span>
      <span className="quiet">
        {t('finding.by', { unit: finding.inspector.name, day: finding.inspectedOn })}
      </span>
      <Photos photos={finding.photos} alt={t('finding.photo')} />
      <History steps={finding.steps} />
      {queued && <Message tone="info">{t('finding.queued')}</Message>}
      {answer?.refusal && !open && <Message tone="error">{answer.refusal.message}</Message>}
      {owed && !queued && !open && (
        <button
          type="button"
          className="button button-main"
          aria-expanded={false}
          onClick={() => onOpen(true)}
        >
          {t('finding.fill')}
        </button>
      )}
      {owed && !queued && open && (
        <AnswerForm finding={finding} refused={answer} onDone={() => onOpen(false)} />
      )}
    </article>
  );
}
