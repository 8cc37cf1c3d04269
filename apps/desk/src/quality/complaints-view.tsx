import { PlusOutlined } from '@ant-design/icons';
import { Button, Flex, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePages } from '../api/use-pages.js';
import {
  type ComplaintFieldsFragment,
  ComplaintsDocument,
  type ComplaintStep,
} from '../generated/graphql.js';
import { useKeys } from '../parts/use-keys.js';
import { useSession } from '../session/session.js';
import { type ComplaintsShown, STATES } from './complaint-choices.js';
import { ComplaintEditor } from './complaint-form.js';
import { ComplaintStepDialog } from './complaint-step.js';
import { ComplaintTable } from './complaint-table.js';

const NONE: readonly ComplaintFieldsFragment[] = [];

/** 投诉: received, decided on, answered, each within its time. */
export const ComplaintsView = () => {
  const { t } = useTranslation();
  const { may } = useSession();
  const [shown, setShown] = useState<ComplaintsShown>('open');
  const [adding, setAdding] = useState(false);
  const [at, setAt] = useState<{ complaint: ComplaintFieldsFragment; step: ComplaintStep } | null>(null);
  const pages = usePages(ComplaintsDocument, { statuses: [...STATES[shown]] }, (data) => data.complaints);
  const merging = at?.step === 'MERGE';
  const all = usePages(ComplaintsDocument, { statuses: [] }, (data) => data.complaints, { pause: !merging });
  const add = may('quality.check') ? () => setAdding(true) : undefined;
  useKeys({ c: add });
  return (
    <Flex vertical gap={12}>
      <Flex gap={8} wrap justify="space-between">
        <Segmented<ComplaintsShown>
          aria-label={t('complaint.filter')}
          value={shown}
          onChange={setShown}
          options={(Object.keys(STATES) as ComplaintsShown[]).map((value) => ({
            value,
            label: t(`complaint.states.${value}`),
          }))}
        />
        {add && (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={add}>
            {t('complaint.new')}
          </Button>
        )}
      </Flex>
      <ComplaintTable pages={pages} onStep={(complaint, step) => setAt({ complaint, step })} />
      <ComplaintEditor
        open={adding}
        onClose={() => setAdding(false)}
        onSaved={() => {
          setAdding(false);
          pages.again();
        }}
      />
      <ComplaintStepDialog
        at={at}
        others={merging ? all.items : NONE}
        onClose={() => setAt(null)}
        onDone={() => {
          setAt(null);
          pages.again();
        }}
      />
    </Flex>
  );
};
