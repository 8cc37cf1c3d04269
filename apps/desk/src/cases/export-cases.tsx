import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problems.js';
import { todayHere } from '../parts/format.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { saveFile } from '../parts/save-file.js';
import { useSession } from '../session/session.js';
import { workbookWithNames } from './case-workbook.js';
import { type ListedCases, workbookAddress } from './listed-cases.js';

/** Takes the list on the screen out as an Excel workbook: masked, or with full names by whoever may and says why. */
export const ExportCases = ({ of }: { of: ListedCases }) => {
  const { t } = useTranslation();
  const { may } = useSession();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<Problem[]>([]);
  const close = () => {
    setProblems([]);
    setAsking(false);
  };
  const take = async (reason: string) => {
    setBusy(true);
    const taken = await workbookWithNames(of, reason);
    setBusy(false);
    if ('problem' in taken) return setProblems([taken.problem]);
    saveFile(t('caseExport.file', { day: todayHere() }), taken.file);
    close();
  };
  const masked = (
    <a href={workbookAddress(of)} download>
      {t('caseExport.masked')}
    </a>
  );
  if (!may('person.unmask'))
    return (
      <Button icon={<DownloadOutlined aria-hidden />} href={workbookAddress(of)} download>
        {t('caseExport.open')}
      </Button>
    );
  const items = [
    { key: 'masked', label: masked },
    { key: 'named', label: t('caseExport.named'), onClick: () => setAsking(true) },
  ];
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']}>
        <Button icon={<DownloadOutlined aria-hidden />}>{t('caseExport.open')}</Button>
      </Dropdown>
      <ReasonDialog
        open={asking}
        title={t('caseExport.named')}
        text={t('caseExport.means')}
        label={t('caseExport.reason')}
        confirm={t('caseExport.open')}
        busy={busy}
        problems={problems}
        onConfirm={(reason) => void take(reason)}
        onCancel={close}
      />
    </>
  );
};
