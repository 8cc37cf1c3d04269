import { Button, Steps, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { type LedgerImportFieldsFragment, LedgerImportsDocument } from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { momentText } from '../parts/format.js';
import { Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { StateTag } from '../parts/state-tag.js';
import { useSession } from '../session/session.js';
import { ImportResult } from './import-result.js';
import { LEDGERS, TONES } from './import-states.js';
import { ImportUpload } from './import-upload.js';

type Import = LedgerImportFieldsFragment;

/** 导入台账: the template, the file, what became of it; and the files of the last days. */
export const ImportsPage = () => {
  const { t } = useTranslation();
  const { may } = useSession();
  const [id, setId] = useState<string | null>(null);
  const answer = useAsk(LedgerImportsDocument, {});
  const ledgers = LEDGERS.filter(({ needs }) => may(needs)).map(({ kind }) => kind);
  const steps = ['choose', 'upload', 'result'] as const;
  return (
    <PageFrame
      title={t('menu.imports')}
      note={t('imports.note')}
      actions={
        id && ledgers.length > 0 && <Button onClick={() => setId(null)}>{t('imports.another')}</Button>
      }
    >
      {ledgers.length > 0 && (
        <Steps
          size="small"
          current={id ? 2 : 1}
          items={steps.map((step) => ({ title: t(`imports.steps.${step}`) }))}
        />
      )}
      {id ? (
        <ImportResult key={id} id={id} onChanged={answer.again} />
      ) : (
        ledgers.length > 0 && <ImportUpload ledgers={ledgers} onUploaded={setId} />
      )}
      <Asked answer={answer} rows={3}>
        {({ ledgerImports }) =>
          ledgerImports.length === 0 ? (
            <Nothing text={t('imports.none')} />
          ) : (
            <ImportTable imports={ledgerImports} onOpen={setId} />
          )
        }
      </Asked>
    </PageFrame>
  );
};

const ImportTable = ({ imports, onOpen }: { imports: readonly Import[]; onOpen: (id: string) => void }) => {
  const { t } = useTranslation();
  const columns: TableColumnsType<Import> = [
    {
      title: t('imports.ledger'),
      width: 120,
      render: (_value, { id, ledger }) => (
        <Button type="link" className="bare-link" onClick={() => onOpen(id)}>
          {t(`imports.ledgers.${ledger}`)}
        </Button>
      ),
    },
    {
      title: t('imports.state'),
      width: 150,
      render: (_value, { state }) => <StateTag tone={TONES[state]}>{t(`imports.states.${state}`)}</StateTag>,
    },
    {
      title: t('imports.counts'),
      render: (_value, { good, present, bad, total }) =>
        total > 0 && t('imports.shortCounts', { good, present, bad }),
    },
    {
      title: t('imports.uploaded'),
      width: 230,
      render: (_value, { uploadedBy, uploadedAt }) => `${uploadedBy} · ${momentText(uploadedAt)}`,
    },
    { title: t('imports.begunBy'), width: 140, render: (_value, { begunBy }) => begunBy },
  ];
  return (
    <section aria-label={t('imports.recent')}>
      <h2>{t('imports.recent')}</h2>
      <Table<Import>
        rowKey="id"
        columns={columns}
        dataSource={[...imports]}
        pagination={false}
        scroll={{ x: 800 }}
      />
    </section>
  );
};
