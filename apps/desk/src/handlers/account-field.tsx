import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { ColleaguesDocument } from '../generated/graphql.js';
import { personWords } from '../org/person-words.js';
import { ProblemList } from '../parts/problem-list.js';

/** The account with which somebody on the roster signs in: by it the desk knows whose work is whose. */
export const AccountField = ({ linked }: { linked: string | null }) => {
  const { t } = useTranslation();
  const { data, problems, again } = useAsk(ColleaguesDocument, {});
  const colleagues = (data?.colleagues ?? []).map((each) => ({ value: each.id, label: personWords(each) }));
  const isClosed = data !== undefined && linked !== null && !colleagues.some(({ value }) => value === linked);
  const closed = isClosed ? [{ value: linked, label: t('handler.accountClosed') }] : [];
  return (
    <>
      <ProblemList problems={problems} again={again} />
      <Form.Item name="accountId" label={t('handler.account')} extra={t('handler.accountHint')}>
        <Select
          allowClear
          loading={data === undefined && problems.length === 0}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('handler.noAccount')}
          options={data === undefined ? [] : [...closed, ...colleagues]}
        />
      </Form.Item>
    </>
  );
};
