import { Card, Checkbox, Col, Form, Input, Row } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateField } from '../parts/date-field.js';
import { ChosenPages } from '../material-pages/chosen-pages.js';
import type { Chosen } from '../material-pages/use-chosen-pages.js';
import { todayHere } from '../parts/format.js';
import type { ApplicationValues } from './application-values.js';
import { GROUPS } from './codes.js';
import { MatterFields } from './matter-fields.js';
import { MeansFields } from './means-fields.js';
import { type KeptPerson, PersonFields } from './person-fields.js';
import { UrgencyFields } from './urgency-fields.js';
import { useChoices } from './use-choices.js';

interface PartProps {
  /** Who is known already, masked: what is left empty stays. */
  kept?: KeptPerson | undefined;
}

/** Who asks for aid. */
export const ApplicantFields = ({ isNameNeeded, kept }: PartProps & { isNameNeeded: boolean }) => {
  const { t } = useTranslation();
  return (
    <Card title={t('case.role.RECIPIENT')} size="small">
      <PersonFields at={['applicant']} isNameNeeded={isNameNeeded} kept={kept} />
      <Form.Item name="groups" label={t('case.groups')}>
        <Checkbox.Group options={GROUPS.map((value) => ({ value, label: t(`case.group.${value}`) }))} />
      </Form.Item>
      <Form.Item name="isSealed" valuePropName="checked" extra={t('application.sealHint')}>
        <Checkbox>{t('application.seal')}</Checkbox>
      </Form.Item>
    </Card>
  );
};

/** Whoever acts for the applicant (art. 40), where somebody does. */
export const AgentFields = ({ kept }: PartProps) => {
  const { t } = useTranslation();
  const hasAgent = Form.useWatch('hasAgent') as boolean | undefined;
  return (
    <Card title={t('case.role.AGENT')} size="small">
      <Form.Item name="hasAgent" valuePropName="checked" extra={t('application.agentHint')}>
        <Checkbox disabled={kept !== undefined}>{t('application.hasAgent')}</Checkbox>
      </Form.Item>
      {hasAgent && (
        <>
          <Form.Item
            name={['agent', 'relation']}
            label={t('application.relation')}
            rules={[{ required: true, whitespace: true, message: t('case.required') }]}
          >
            <Input maxLength={50} placeholder={t('application.relationHint')} />
          </Form.Item>
          <PersonFields at={['agent', 'person']} isNameNeeded={kept === undefined} kept={kept} />
        </>
      )}
    </Card>
  );
};

/** The other side: an organisation, or a person with what conflicts are found by. */
export const OpponentFields = ({ kept }: PartProps) => {
  const { t } = useTranslation();
  const name = Form.useWatch<string | undefined>(['opponent', 'person', 'name']);
  return (
    <Card title={t('case.role.OPPONENT')} size="small">
      <Row gutter={16}>
        <Col xs={24} md={12}>
          <Form.Item name={['opponent', 'organization']} label={t('case.opponentOrganization')}>
            <Input autoComplete="off" maxLength={200} />
          </Form.Item>
        </Col>
        <Col xs={24} md={12}>
          <Form.Item
            name={['opponent', 'person', 'name']}
            label={t('case.opponentName')}
            extra={t('application.opponentHint')}
          >
            <Input autoComplete="off" maxLength={50} placeholder={kept?.name ?? undefined} />
          </Form.Item>
        </Col>
        {(name || kept) && (
          <>
            <Col xs={24} md={12}>
              <Form.Item
                name={['opponent', 'person', 'document', 'number']}
                label={t('application.opponentNumber')}
              >
                <Input autoComplete="off" maxLength={30} placeholder={kept?.document ?? undefined} />
              </Form.Item>
            </Col>
            <Col xs={24} md={12}>
              <Form.Item name={['opponent', 'person', 'phone']} label={t('application.opponentPhone')}>
                <Input
                  autoComplete="off"
                  inputMode="tel"
                  maxLength={20}
                  placeholder={kept?.phone ?? undefined}
                />
              </Form.Item>
            </Col>
          </>
        )}
      </Row>
    </Card>
  );
};

/** Papers that the choices above call for; the others stay out of the way. */
const MaterialFields = ({ chosen }: { chosen: Chosen }) => {
  const { t } = useTranslation();
  const { optionsOf, nameOf } = useChoices();
  const way = Form.useWatch('meansWay') as ApplicationValues['meansWay'];
  const hasAgent = Form.useWatch('hasAgent') as boolean | undefined;
  const unneeded = [
    ...(hasAgent ? [] : ['agent_authority']),
    ...(way === 'tested' ? ['ground_evidence'] : []),
    ...(way && way !== 'tested' ? ['hardship_statement'] : []),
  ];
  return (
    <Card title={t('case.materials')} size="small">
      <Form.Item name="materials" label={t('case.materialsThere')} extra={t('application.materialsHint')}>
        <Checkbox.Group options={optionsOf('materials').filter(({ value }) => !unneeded.includes(value))} />
      </Form.Item>
      <ChosenPages chosen={chosen} nameOf={nameOf} />
      <Form.Item name="receivedOn" label={t('case.receivedOn')} extra={t('case.receivedHint')}>
        <DateField notAfter={todayHere()} />
      </Form.Item>
      <Form.Item name="isOnSite" valuePropName="checked" extra={t('application.onSiteHint')}>
        <Checkbox>{t('application.onSite')}</Checkbox>
      </Form.Item>
    </Card>
  );
};

/** What is asked of an application; only name, kind, matter and the ground of hardship must be there. */
export const ApplicationFields = ({ isNameNeeded, chosen }: { isNameNeeded: boolean; chosen: Chosen }) => (
  <div className="form-stack">
    <ApplicantFields isNameNeeded={isNameNeeded} />
    <AgentFields />
    <MatterFields />
    <OpponentFields />
    <MeansFields />
    <UrgencyFields />
    <MaterialFields chosen={chosen} />
  </div>
);
