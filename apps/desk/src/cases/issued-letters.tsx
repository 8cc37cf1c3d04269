import { DownloadOutlined } from '@ant-design/icons';
import { Button, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session.js';
import type { Issued } from './shown-letters.js';

const What = ({ letter }: { letter: Issued }) => {
  const { t } = useTranslation();
  const { title, replacedOn, againReason, isWhole } = letter;
  const notes = [
    replacedOn && t('letter.replaced', { day: replacedOn }),
    againReason && t('letter.why', { reason: againReason }),
    !isWhole && t('letter.emptied'),
  ].filter(Boolean);
  return (
    <>
      {title}
      {notes.length > 0 && <div className="muted">{notes.join(' · ')}</div>}
    </>
  );
};

const Download = ({ letter }: { letter: Issued }) => {
  const { t } = useTranslation();
  const { title, number, url } = letter;
  return (
    <Button
      size="small"
      icon={<DownloadOutlined aria-hidden />}
      href={url}
      download
      title={t('letter.downloadHint')}
      aria-label={t('letter.downloadOf', { title, number })}
    >
      {t('letter.download')}
    </Button>
  );
};

/** Letters as they were issued, the newest first. */
export const IssuedLetters = ({ letters }: { letters: readonly Issued[] }) => {
  const { t } = useTranslation();
  const { may } = useSession();
  if (letters.length === 0) return <span className="muted">{t('letter.none')}</span>;
  return (
    <Table
      size="small"
      rowKey="id"
      dataSource={[...letters]}
      pagination={letters.length > 10 ? { pageSize: 10, size: 'small' } : false}
      scroll={{ x: 'max-content' }}
      columns={[
        { key: 'what', title: t('letter.issued'), render: (_, letter) => <What letter={letter} /> },
        { key: 'number', title: t('letter.number'), dataIndex: 'number' },
        { key: 'day', title: t('letter.datedOn'), dataIndex: 'datedOn' },
        { key: 'by', title: t('letter.by'), dataIndex: 'issuedByName' },
        {
          key: 'download',
          title: t('letter.download'),
          render: (_, letter) => may('person.unmask') && <Download letter={letter} />,
        },
      ]}
    />
  );
};
