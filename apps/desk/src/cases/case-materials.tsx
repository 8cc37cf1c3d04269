import { Card, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { NoteCaseMaterialsDocument } from '../generated/graphql.js';
import { ProblemList } from '../parts/problem-list.js';
import { useSession } from '../session/session.js';
import type { SectionProps } from './shown-case.js';
import { useChoices } from './use-choices.js';

/** The checklist of the application, ticked where papers are there. */
export const CaseMaterials = ({ shown, file, onDone }: SectionProps) => {
  const { t } = useTranslation();
  const { may } = useSession();
  const { nameOf } = useChoices();
  const note = useAct(NoteCaseMaterialsDocument);
  if (file.materials.length === 0) return null;
  const tick = async (kind: string, there: boolean) => {
    const materials = [{ kind, state: there ? ('THERE' as const) : ('MISSING' as const) }];
    if (await note.run({ id: shown.id, version: shown.version, materials })) onDone();
  };
  return (
    <Card title={t('case.materials')} size="small">
      <ProblemList problems={note.problems} />
      {file.materials.map(({ kind, state }) => (
        <p key={kind}>
          <Checkbox
            checked={state === 'THERE'}
            disabled={!may('case.review') || note.busy}
            onChange={({ target }) => void tick(kind, target.checked)}
          >
            {nameOf(kind)} {state === 'LATER' && <span className="muted">{t('case.later')}</span>}
          </Checkbox>
        </p>
      ))}
      {file.supplement && (
        <p className="muted">
          {t('case.supplementTold', {
            on: file.supplement.toldOn,
            due: file.supplement.dueOn,
            kinds: file.supplement.kinds.map(nameOf).join('、'),
          })}
        </p>
      )}
      {file.supplement?.broughtOn && (
        <p>
          {t('case.brought', {
            on: file.supplement.broughtOn,
            kinds: file.supplement.broughtKinds.map(nameOf).join('、'),
          })}
        </p>
      )}
    </Card>
  );
};
