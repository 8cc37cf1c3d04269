import { Button, Card, Flex, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import {
  type AskedBy,
  DecideHandlingProposalDocument,
  ProposeTerminationDocument,
  type TerminationGround,
} from '../generated/graphql.js';
import { ASKED_BY, GROUNDS } from './choices.js';
import { ProblemList } from '../parts/problem-list.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { StateTag } from '../parts/state-tag.js';
import { useSession } from '../session/session.js';
import type { PartProps } from './handled.js';

/** What was asked for and waits for another person's decision; an end of the aid is asked for here. */
export const ProposalCards = (props: PartProps & { mayAct: boolean }) => {
  const { t } = useTranslation();
  const { session, may } = useSession();
  const [proposing, setProposing] = useState(false);
  const { proposals } = props.handling;
  const mayDecide = props.handled.unit.id === session.unit.id && may('case.decide');
  const waits = proposals.some(({ state }) => state === 'PROPOSED');
  if (proposals.length === 0 && !props.mayAct) return null;
  return (
    <Card
      size="small"
      title={t('handling.proposals')}
      extra={
        props.mayAct &&
        !waits && (
          <Button size="small" onClick={() => setProposing(true)}>
            {t('handling.terminate')}
          </Button>
        )
      }
    >
      {proposals.map((each) => (
        <div key={each.id}>
          <p>
            {t(`proposalKind.${each.kind}`)} {each.handlerName}{' '}
            <StateTag tone={each.state === 'PROPOSED' ? 'busy' : 'plain'}>
              {t(`proposalState.${each.state}`)}
            </StateTag>{' '}
            {each.ground && t(`ground.${each.ground}`)}
            <span className="muted">
              {' '}
              {[each.reason, t('handling.proposedBy', { name: each.proposedByName }), each.decisionRemark]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </p>
          {each.state === 'PROPOSED' && mayDecide && <Decision {...props} proposalId={each.id} />}
        </div>
      ))}
      <TerminationDialog {...props} open={proposing} onClose={() => setProposing(false)} />
    </Card>
  );
};

const Decision = ({ handled, proposalId, onDone }: PartProps & { proposalId: string }) => {
  const { t } = useTranslation();
  const [refusing, setRefusing] = useState(false);
  const decide = useAct(DecideHandlingProposalDocument);
  const settle = async (approves: boolean, remark: string | null) => {
    const at = { id: handled.id, version: handled.version };
    if (await decide.run({ ...at, proposalId, approves, remark })) onDone();
  };
  return (
    <>
      {!refusing && <ProblemList problems={decide.problems} />}
      <Flex gap={8}>
        <Button type="primary" loading={decide.busy} onClick={() => void settle(true, null)}>
          {t('handling.approve')}
        </Button>
        <Button onClick={() => setRefusing(true)}>{t('handling.refuse')}</Button>
      </Flex>
      <ReasonDialog
        open={refusing}
        title={t('handling.refuse')}
        label={t('handling.refuseReason')}
        confirm={t('handling.refuse')}
        danger
        busy={decide.busy}
        problems={decide.problems}
        onConfirm={(reason) => void settle(false, reason)}
        onCancel={() => setRefusing(false)}
      />
    </>
  );
};

interface TerminationValues {
  askedBy: AskedBy;
  ground: TerminationGround;
  reason: string;
}

const TerminationDialog = ({
  handled,
  open,
  onClose,
  onDone,
}: PartProps & { open: boolean; onClose: () => void }) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<TerminationValues>();
  const propose = useAct(ProposeTerminationDocument);
  const submit = async (values: TerminationValues) => {
    if (!(await propose.run({ id: handled.id, version: handled.version, ...values }))) return;
    onClose();
    onDone();
  };
  const needed = (what: string) => [{ required: true, message: t('handling.required', { what }) }];
  return (
    <Modal
      open={open}
      title={t('handling.terminate')}
      okText={t('handling.terminate')}
      cancelText={t('action.cancel')}
      confirmLoading={propose.busy}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <ProblemList problems={propose.problems} />
      <Form<TerminationValues>
        form={form}
        layout="vertical"
        name="termination"
        initialValues={{ askedBy: 'HANDLER' }}
        onFinish={(values) => void submit(values)}
      >
        <Form.Item name="askedBy" label={t('handling.askedBy')}>
          <Select options={ASKED_BY.map((value) => ({ value, label: t(`askedBy.${value}`) }))} />
        </Form.Item>
        <Form.Item name="ground" label={t('handling.ground')} rules={needed(t('handling.ground'))}>
          <Select options={GROUNDS.map((value) => ({ value, label: t(`ground.${value}`) }))} />
        </Form.Item>
        <Form.Item name="reason" label={t('handling.reason')} rules={needed(t('handling.reason'))}>
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
      </Form>
    </Modal>
  );
};
