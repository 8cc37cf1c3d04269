import { Checkbox, Flex, Form, Input, Radio, Select } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import {
  type ConsultationFieldsFragment,
  ConsultationNoteDocument,
  OwnEventsDocument,
} from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { todayHere } from '../parts/format.js';
import { useSession } from '../session/session.js';
import { answeredLater, type ConsultationValues } from './consultation-values.js';
import { useConsultationForm } from './use-consultation-form.js';

/** The own consultation events of the day, for what was asked there. */
const EventField = ({ day }: { day: string | null }) => {
  const { t } = useTranslation();
  const { session } = useSession();
  const filter = { unitId: session.unit.id, kind: 'CONSULTATION_EVENT' as const, from: day, to: day };
  const events = useAsk(OwnEventsDocument, { filter }, { pause: !day }).data?.activities.items ?? [];
  return (
    <Form.Item name="activityId" label={t('consultation.event')} extra={t('consultation.eventHint')}>
      <Select
        allowClear
        notFoundContent={t('consultation.noEvent')}
        options={events.map(({ id, title }) => ({ value: id, label: title }))}
      />
    </Form.Item>
  );
};

interface AskerProps {
  /** Who is named already, masked. */
  asker: { name: string | null; phone: string | null } | null;
}

/** Who asked: optional, kept sealed and shown masked. What is named already is left as it is by leaving the field empty. */
const AskerFields = ({ asker }: AskerProps) => {
  const { t } = useTranslation();
  const stays = (text: string | null | undefined) => text && t('consultation.askerStays', { text });
  return (
    <Flex gap={12}>
      <Form.Item
        className="grow"
        name={['asker', 'name']}
        label={t('consultation.askerName')}
        extra={stays(asker?.name) ?? t('consultation.askerHint')}
      >
        <Input autoComplete="off" maxLength={50} />
      </Form.Item>
      <Form.Item
        className="grow"
        name={['asker', 'phone']}
        label={t('consultation.askerPhone')}
        extra={stays(asker?.phone)}
      >
        <Input autoComplete="off" inputMode="tel" maxLength={25} />
      </Form.Item>
    </Flex>
  );
};

/** A few words, optional and kept sealed; what is noted already is read for the one record alone. */
const NoteField = ({ noted }: { noted: string | null }) => {
  const { t } = useTranslation();
  const form = Form.useFormInstance<ConsultationValues>();
  const { data } = useAsk(ConsultationNoteDocument, { id: noted ?? '' }, { pause: noted === null });
  const note = data?.consultationNote;
  useEffect(() => {
    if (note && !form.isFieldTouched('note')) form.setFieldsValue({ note });
  }, [form, note]);
  return (
    <Form.Item name="note" label={t('consultation.note')} extra={t('consultation.noteHint')}>
      <Input.TextArea autoComplete="off" autoSize={{ minRows: 1, maxRows: 6 }} maxLength={500} />
    </Form.Item>
  );
};

/**
 * What is asked of every consultation; only channel, matter and day must be there.
 * @param record the one that is changed; null for a new one
 */
export const ConsultationFields = ({ record }: { record: ConsultationFieldsFragment | null }) => {
  const { t } = useTranslation();
  const { channels, matters, groups, results } = useConsultationForm();
  const channel = Form.useWatch('channel') as ConsultationValues['channel'] | undefined;
  const day = (Form.useWatch('occurredOn') as string | null | undefined) ?? null;
  const required = (message: string) => [{ required: true, message }];
  return (
    <>
      <Form.Item
        name="channel"
        label={t('consultation.channel')}
        rules={required(t('consultation.channelRequired'))}
      >
        <Radio.Group optionType="button" options={channels} />
      </Form.Item>
      {channel === 'EVENT' && <EventField day={day} />}
      <Form.Item
        name="matters"
        label={t('consultation.matters')}
        extra={t('consultation.mattersHint')}
        rules={required(t('consultation.mattersRequired'))}
      >
        <Select mode="multiple" options={matters} optionFilterProp="label" />
      </Form.Item>
      <Form.Item name="groups" label={t('consultation.groups')} extra={t('consultation.groupsHint')}>
        <Checkbox.Group options={groups} />
      </Form.Item>
      <AskerFields asker={record?.asker ?? null} />
      <NoteField key={record?.id} noted={record?.hasNote ? record.id : null} />
      <Form.Item name="results" label={t('consultation.results')}>
        <Checkbox.Group options={results} />
      </Form.Item>
      <Form.Item
        name="occurredOn"
        label={t('consultation.day')}
        rules={required(t('consultation.dayRequired'))}
      >
        <DateField notAfter={todayHere()} />
      </Form.Item>
      {answeredLater(channel ?? null) && (
        <Form.Item
          name="answeredOn"
          label={t('consultation.answeredOn')}
          extra={t('consultation.answeredHint')}
        >
          <DateField notBefore={day ?? undefined} notAfter={todayHere()} />
        </Form.Item>
      )}
      {record && (
        <Form.Item
          name="reason"
          label={t('consultation.reason')}
          rules={[{ required: true, whitespace: true, message: t('reason.required') }]}
        >
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      )}
    </>
  );
};
