import { Col, Form, Input, Radio, Row, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateField } from '../parts/date-field.js';
import { todayHere } from '../parts/format.js';
import { saidByNumber } from './application-values.js';
import { DOCUMENT_KINDS } from './codes.js';

/** Masked values that stay where nothing is typed. */
export interface KeptPerson {
  name?: string | null;
  document?: string | null;
  phone?: string | null;
  address?: string | null;
}

interface Props {
  /** Where the person stands in the form. */
  at: (string | number)[];
  isNameNeeded: boolean;
  kept?: KeptPerson | undefined;
}

const SaidByNumber = ({ number }: { number: string | undefined }) => {
  const { t } = useTranslation();
  const said = saidByNumber(number);
  return said && <>{t(said.isMale ? 'case.saidMale' : 'case.saidFemale', { day: said.birthDay })}</>;
};

/** Who somebody is: a document that says sex and day of birth spares asking for them. */
export const PersonFields = ({ at, isNameNeeded, kept = {} }: Props) => {
  const { t } = useTranslation();
  const number = Form.useWatch([...at, 'document', 'number']) as string | undefined;
  const isSaid = saidByNumber(number) !== null;
  return (
    <Row gutter={16}>
      <Col xs={24} md={12}>
        <Form.Item
          name={[...at, 'name']}
          label={t('case.name')}
          rules={[{ required: isNameNeeded, whitespace: true, message: t('case.required') }]}
        >
          <Input autoComplete="off" maxLength={50} placeholder={kept.name ?? undefined} />
        </Form.Item>
      </Col>
      <Col xs={24} md={12}>
        <Form.Item name={[...at, 'phone']} label={t('case.phone')}>
          <Input
            autoComplete="off"
            inputMode="tel"
            maxLength={20}
            placeholder={kept.phone ?? t('application.phoneHint')}
          />
        </Form.Item>
      </Col>
      <Col xs={24} md={6}>
        <Form.Item
          name={[...at, 'document', 'kind']}
          label={t('application.documentKind')}
          initialValue="RESIDENT_ID"
        >
          <Select
            options={DOCUMENT_KINDS.map((value) => ({ value, label: t(`application.documents.${value}`) }))}
          />
        </Form.Item>
      </Col>
      <Col xs={24} md={6}>
        <Form.Item
          name={[...at, 'document', 'number']}
          label={t('application.documentNumber')}
          extra={<SaidByNumber number={number} />}
        >
          <Input autoComplete="off" maxLength={30} placeholder={kept.document ?? undefined} />
        </Form.Item>
      </Col>
      <Col xs={24} md={12}>
        <Form.Item name={[...at, 'address']} label={t('case.address')}>
          <Input autoComplete="off" maxLength={200} placeholder={kept.address ?? undefined} />
        </Form.Item>
      </Col>
      {!isSaid && !kept.name && <Born at={at} />}
    </Row>
  );
};

const Born = ({ at }: Pick<Props, 'at'>) => {
  const { t } = useTranslation();
  return (
    <>
      <Col xs={24} md={12}>
        <Form.Item name={[...at, 'sex']} label={t('application.sex')}>
          <Radio.Group
            options={(['MALE', 'FEMALE'] as const).map((value) => ({
              value,
              label: t(`application.sexes.${value}`),
            }))}
          />
        </Form.Item>
      </Col>
      <Col xs={24} md={12}>
        <Form.Item name={[...at, 'birthDay']} label={t('application.birthDay')}>
          <DateField notAfter={todayHere()} />
        </Form.Item>
      </Col>
    </>
  );
};
