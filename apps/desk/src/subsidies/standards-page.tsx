import { PlusOutlined } from '@ant-design/icons';
import { Button, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { SubsidyStandardsDocument, type SubsidyStandardsQuery } from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { todayHere } from '../parts/format.js';
import { Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { StateTag } from '../parts/state-tag.js';
import { PublishStandard } from './publish-standard.js';
import { yuan } from './yuan.js';

type Standard = SubsidyStandardsQuery['subsidyStandards']['standards'][number];

const standsOn = ({ validFrom, validTo }: Standard, day: string): 'ahead' | 'valid' | 'over' => {
  if (validFrom > day) return 'ahead';
  return validTo && validTo < day ? 'over' : 'valid';
};

const TONES = { ahead: 'busy', valid: 'good', over: 'plain' } as const;

const useColumns = (): TableColumnsType<Standard> => {
  const { t } = useTranslation();
  const day = todayHere();
  return [
    {
      title: t('subsidy.kind'),
      render: (_value, { kind, caseType, procedureStage }) =>
        [t(`subsidyKind.${kind}`), caseType && t(`case.type.${caseType}`), procedureStage]
          .filter(Boolean)
          .join(' · '),
    },
    {
      title: t('subsidy.standardAmount'),
      align: 'end',
      render: (_value, { per, amountCents }) => t(`subsidy.per.${per}`, { amount: yuan(amountCents) }),
    },
    {
      title: t('subsidy.validity'),
      render: (_value, { validFrom, validTo }) =>
        validTo ? `${validFrom} — ${validTo}` : t('subsidy.from', { day: validFrom }),
    },
    {
      title: t('subsidy.state'),
      width: 110,
      render: (_value, standard) => {
        const standing = standsOn(standard, day);
        return <StateTag tone={TONES[standing]}>{t(`subsidy.standing.${standing}`)}</StateTag>;
      },
    },
    {
      title: t('subsidy.source'),
      render: (_value, { source, publishedByName }) => (
        <>
          {source}
          <div className="muted">{t('subsidy.publishedBy', { name: publishedByName })}</div>
        </>
      ),
    },
  ];
};

/** 补贴标准: what the province pays, of all times; its centre's administrators publish. */
export const SubsidyStandardsPage = () => {
  const { t } = useTranslation();
  const [publishing, setPublishing] = useState(false);
  const answer = useAsk(SubsidyStandardsDocument, {});
  const columns = useColumns();
  const mayPublish = answer.data?.subsidyStandards.mayPublish ?? false;
  return (
    <PageFrame
      title={t('menu.subsidyStandards')}
      note={t('subsidy.standardsNote')}
      actions={
        mayPublish && (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setPublishing(true)}>
            {t('subsidy.publish')}
          </Button>
        )
      }
    >
      <Asked answer={answer}>
        {({ subsidyStandards }) => (
          <Table<Standard>
            rowKey="id"
            columns={columns}
            dataSource={[...subsidyStandards.standards]}
            pagination={false}
            scroll={{ x: 760 }}
            locale={{
              emptyText: <Nothing text={t(mayPublish ? 'subsidy.publishFirst' : 'subsidy.noStandard')} />,
            }}
          />
        )}
      </Asked>
      <PublishStandard
        open={publishing}
        onClose={() => setPublishing(false)}
        onDone={() => {
          setPublishing(false);
          answer.again();
        }}
      />
    </PageFrame>
  );
};
