import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { MaskedPerson } from '../persons/masked-person.js';
import { PersonActs } from '../persons/person-acts.js';
import type { CaseFile } from './shown-case.js';

/** Who has a part in the case, masked, and what happened in words. */
export const PeopleSection = ({ file, onDone }: { file: CaseFile; onDone: () => void }) => {
  const { t } = useTranslation();
  const { parties, narrative } = file;
  return (
    <Card id="people" title={t('case.people')} size="small">
      {parties.map((party) => (
        <p key={`${party.role} ${party.personId}`}>
          <strong>{t(`case.role.${party.role}`)}</strong>{' '}
          {party.relation && <span className="muted">（{party.relation}） </span>}
          <MaskedPerson person={{ ...party, id: party.personId }} />
          <PersonActs person={{ ...party, id: party.personId }} onErased={onDone} />
        </p>
      ))}
      {narrative?.opponentOrganization && (
        <p>
          <strong>{t('case.role.OPPONENT')}</strong> {narrative.opponentOrganization}
        </p>
      )}
      {narrative?.facts && <p className="keep-lines">{narrative.facts}</p>}
    </Card>
  );
};
