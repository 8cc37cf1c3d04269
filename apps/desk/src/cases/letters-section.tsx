import { Alert, Button, Card, Collapse, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import { CaseLettersDocument, IssueCaseLetterDocument } from '../generated/graphql.js';
import { ProblemList } from '../parts/problem-list.js';
import { useSession } from '../session/session.js';
import { IssuedLetters } from './issued-letters.js';
import { LetterDialog, type LetterValues } from './letter-dialog.js';
import './letters.css';
import type { ShownCase } from './shown-case.js';
import { gapPlace, gapsBefore, type PossibleLetter } from './shown-letters.js';

/** What is missing, with the way to where it is completed. */
const Gaps = ({ letter }: { letter: PossibleLetter }) => {
  const { t } = useTranslation();
  const gaps = gapsBefore(letter);
  const places = [...new Set(gaps.map(({ field }) => gapPlace(field)))];
  return (
    <div>
      {t('letter.lacks')}
      {gaps.map(({ name }) => name).join('、')}{' '}
      {places.map((place) => (
        <span key={place} className="gap-link">
          {place === 'roster' ? (
            <Link to="/handlers">{t('letter.roster')}</Link>
          ) : (
            <a href={`#${place}`}>{t(`letter.${place}`)}</a>
          )}
        </span>
      ))}
    </div>
  );
};

interface RowProps {
  letter: PossibleLetter;
  mayIssue: boolean;
  onIssue: (letter: PossibleLetter) => void;
}

const PossibleRow = ({ letter, mayIssue, onIssue }: RowProps) => {
  const { t } = useTranslation();
  const { title, article, issued } = letter;
  const isReady = gapsBefore(letter).length === 0;
  return (
    <li className="letter-row">
      <div>
        <strong>{title}</strong> <span className="muted">{article}</span>
        {issued && <div className="muted">{issued.number}</div>}
        {!isReady && <Gaps letter={letter} />}
      </div>
      {isReady && mayIssue && (
        <Button
          size="small"
          type={issued ? 'default' : 'primary'}
          aria-label={t(issued ? 'letter.againOf' : 'letter.issueOf', { title })}
          onClick={() => onIssue(letter)}
        >
          {t(issued ? 'letter.again' : 'letter.issue')}
        </Button>
      )}
    </li>
  );
};

/** Those that can be issued first, and of them first those that were not. */
const inOrder = (letters: readonly PossibleLetter[]): PossibleLetter[] =>
  letters.filter(({ why }) => !why).toSorted((a, b) => Number(Boolean(a.issued)) - Number(Boolean(b.issued)));

const NotYet = ({ letters }: { letters: readonly PossibleLetter[] }) => {
  const { t } = useTranslation();
  if (letters.length === 0) return null;
  const children = (
    <ul className="plain-list">
      {letters.map(({ kind, title, why }) => (
        <li key={kind}>
          {title} <span className="muted">{why}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <Collapse
      ghost
      size="small"
      items={[{ key: 'notYet', label: t('letter.notYet', { count: letters.length }), children }]}
    />
  );
};

const cleaned = ({ againReason, ...input }: LetterValues) => ({
  ...(againReason ? { againReason } : {}),
  ...(Object.values(input).some(Boolean) ? { input } : {}),
});

/** Papers of a case: those that can be issued now, those that were, and why the others wait. */
export const LettersSection = ({ shown, onDone }: { shown: ShownCase; onDone: () => void }) => {
  const { t } = useTranslation();
  const { may } = useSession();
  const { data, problems, again } = useAsk(CaseLettersDocument, { caseId: shown.id });
  const act = useAct(IssueCaseLetterDocument);
  const [asked, setAsked] = useState<PossibleLetter | null>(null);
  const [made, setMade] = useState<string | null>(null);
  const letters = data?.caseLetters;
  if (!letters) return <ProblemList problems={problems} again={again} />;
  const ask = (letter: PossibleLetter | null) => {
    act.clear();
    setAsked(letter);
  };
  const issue = async (values: LetterValues) => {
    if (!asked) return;
    const order = { id: shown.id, version: shown.version, kind: asked.kind, ...cleaned(values) };
    const answer = await act.run(order);
    if (!answer) return;
    const { title, number } = answer.issueCaseLetter;
    setMade(t('letter.done', { title, number }));
    setAsked(null);
    again();
    onDone();
  };
  const open = inOrder(letters.possible);
  return (
    <Card title={t('letter.title')} size="small" id="letters">
      <Flex vertical gap={12}>
        <span className="muted">{t('letter.note')}</span>
        {made && <Alert type="success" showIcon title={made} closable={{ onClose: () => setMade(null) }} />}
        <ul className="letter-list" aria-label={t('letter.possible')}>
          {open.map((letter) => (
            <PossibleRow key={letter.kind} letter={letter} mayIssue={may('case.handle')} onIssue={ask} />
          ))}
        </ul>
        <IssuedLetters letters={letters.issued} />
        <NotYet letters={letters.possible.filter(({ why }) => why)} />
      </Flex>
      <LetterDialog
        letter={asked}
        issued={letters.issued}
        busy={act.busy}
        problems={act.problems}
        onConfirm={(values) => void issue(values)}
        onCancel={() => ask(null)}
      />
    </Card>
  );
};
