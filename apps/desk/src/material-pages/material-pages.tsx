import { EyeOutlined, UploadOutlined } from '@ant-design/icons';
import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problems.js';
import { ProblemList } from '../parts/problem-list.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { useSession } from '../session/session.js';
import { PageChooser } from './page-chooser.js';
import { type PagePlace, sendPage } from './page-transfer.js';
import { PagesDrawer } from './pages-drawer.js';
import { type MaterialPage, useLooks } from './use-looks.js';

interface Props {
  place: PagePlace;
  /** The paper, in words. */
  name: string;
  pages: readonly MaterialPage[];
  /** Whether pages may still be added and taken away. */
  isOpen: boolean;
  onChanged: () => void;
}

/** Sends files one after the other, in the order in which they were chosen. */
const useSending = (place: PagePlace, onChanged: () => void) => {
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<Problem[]>([]);
  const send = async (files: readonly File[]) => {
    setBusy(true);
    setProblems([]);
    const found: Problem[] = [];
    for (const file of files) {
      const problem = await sendPage(place, file);
      if (problem)
        found.push(problem.message ? { ...problem, message: `${file.name}：${problem.message}` } : problem);
    }
    setBusy(false);
    setProblems(found);
    onChanged();
  };
  return { send, busy, problems };
};

/** How many pages there are of one paper; whoever may looks at them for a reason, and adds some. */
export const MaterialPages = ({ place, name, pages, isOpen, onChanged }: Props) => {
  const { t } = useTranslation();
  const { may } = useSession();
  const looks = useLooks();
  const sending = useSending(place, onChanged);
  const [asking, setAsking] = useState(false);
  const close = () => {
    looks.clear();
    setAsking(false);
  };
  const confirm = async (reason: string) => {
    if (await looks.open(pages, reason)) setAsking(false);
  };
  const removed = () => {
    looks.hide();
    onChanged();
  };
  const mayAdd = isOpen && may('case.take_in');
  return (
    <>
      <Space size={4}>
        <span className="muted">
          {pages.length > 0 ? t('pages.count', { count: pages.length }) : t('pages.none')}
        </span>
        {pages.length > 0 && may('person.unmask') && (
          <Button
            type="link"
            size="small"
            icon={<EyeOutlined aria-hidden />}
            aria-label={t('pages.lookOf', { name })}
            onClick={() => setAsking(true)}
          >
            {t('pages.look')}
          </Button>
        )}
        {mayAdd && (
          <PageChooser
            label={t('pages.addOf', { name })}
            busy={sending.busy}
            onChosen={(files) => void sending.send(files)}
          >
            <UploadOutlined aria-hidden /> {t('pages.add')}
          </PageChooser>
        )}
      </Space>
      {sending.problems.length > 0 && (
        <div className="material-problems">
          <ProblemList problems={sending.problems} />
        </div>
      )}
      <PagesDrawer
        name={name}
        pages={looks.opened}
        mayRemove={mayAdd}
        onClose={looks.hide}
        onRemoved={removed}
      />
      <ReasonDialog
        open={asking}
        title={t('pages.lookOf', { name })}
        text={t('pages.lookMeans')}
        label={t('person.reason')}
        confirm={t('pages.look')}
        busy={looks.busy}
        problems={looks.problems}
        onConfirm={(reason) => void confirm(reason)}
        onCancel={close}
      />
    </>
  );
};
