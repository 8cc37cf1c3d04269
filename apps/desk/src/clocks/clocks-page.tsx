import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageFrame } from '../parts/page-frame.js';
import { useSession } from '../session/session.js';
import { ClockRules } from './clock-rules.js';
import { DueClocks } from './due-clocks.js';

/** The terms of the law: which press, and by which rules they are counted. */
export const ClocksPage = () => {
  const { t } = useTranslation();
  const { may } = useSession();
  const [params, setParams] = useSearchParams();
  const items = [
    ...(may('case.read') ? [{ key: 'due', label: t('clock.due'), children: <DueClocks /> }] : []),
    { key: 'rules', label: t('clock.rules'), children: <ClockRules /> },
  ];
  const asked = params.get('tab');
  const open = items.find(({ key }) => key === asked) ?? items[0];
  return (
    <PageFrame title={t('menu.clocks')} note={t('clock.note')}>
      <Tabs
        activeKey={open?.key ?? 'rules'}
        onChange={(tab) => setParams({ tab })}
        items={items}
        destroyOnHidden
      />
    </PageFrame>
  );
};
