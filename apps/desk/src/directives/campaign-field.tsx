import { PlusOutlined } from '@ant-design/icons';
import { Button, Flex, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import { CreateCampaignDocument, MergeableCampaignsDocument } from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';

interface Props {
  id?: string;
  value?: string | null;
  onChange?: (id: string | null) => void;
  /** The received directive that is re-issued: its own campaign is not merged with itself. */
  reissuesId: string | null;
  /** Days a new campaign starts from. */
  startsOn: string | null;
  endsOn: string | null;
}

interface NewCampaign {
  title: string;
  startsOn: string;
  endsOn: string;
}

/** A campaign to be run as one with the directive: an own or a received one, or one started here. */
export const CampaignField = ({ id, value, onChange, reissuesId, startsOn, endsOn }: Props) => {
  const { t } = useTranslation();
  const { data, again } = useAsk(MergeableCampaignsDocument, { reissuesId });
  const [creating, setCreating] = useState(false);
  return (
    <Flex gap={8}>
      <Select<string>
        {...(id ? { id } : {})}
        allowClear
        className="grow"
        placeholder={t('campaign.none')}
        value={value ?? null}
        onChange={(next: string | undefined) => onChange?.(next ?? null)}
        showSearch={{ optionFilterProp: 'label' }}
        options={(data?.mergeableCampaigns ?? []).map((campaign) => ({
          value: campaign.id,
          label: t(campaign.issuer ? 'campaign.received' : 'campaign.withPeriod', {
            issuer: campaign.issuer?.name ?? '',
            title: campaign.title,
            from: campaign.startsOn,
            to: campaign.endsOn,
          }),
        }))}
      />
      <Button icon={<PlusOutlined aria-hidden />} onClick={() => setCreating(true)}>
        {t('campaign.new')}
      </Button>
      <CampaignDialog
        open={creating}
        initial={{ startsOn, endsOn }}
        onClose={() => setCreating(false)}
        onCreated={(campaignId) => {
          setCreating(false);
          again();
          onChange?.(campaignId);
        }}
      />
    </Flex>
  );
};

interface DialogProps {
  open: boolean;
  initial: { startsOn: string | null; endsOn: string | null };
  onClose: () => void;
  onCreated: (id: string) => void;
}

const CampaignDialog = ({ open, initial, onClose, onCreated }: DialogProps) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<NewCampaign>();
  const create = useAct(CreateCampaignDocument);
  useFieldProblems(form, create.problems);
  const submit = async (input: NewCampaign) => {
    const answer = await create.run({ input });
    if (answer) onCreated(answer.createCampaign.id);
  };
  const required = [{ required: true, message: t('campaign.required') }];
  return (
    <Modal
      open={open}
      title={t('campaign.new')}
      okText={t('campaign.create')}
      cancelText={t('action.cancel')}
      confirmLoading={create.busy}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <ProblemList problems={create.problems} form="campaign" />
      <Form
        form={form}
        name="campaign"
        layout="vertical"
        component={false}
        initialValues={initial}
        onFinish={submit}
      >
        <Form.Item name="title" label={t('campaign.title')} rules={required}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="startsOn" label={t('directive.startsOn')} rules={required}>
          <DateField />
        </Form.Item>
        <Form.Item name="endsOn" label={t('directive.endsOn')} rules={required}>
          <DateField />
        </Form.Item>
      </Form>
    </Modal>
  );
};
