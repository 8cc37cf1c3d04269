import { Button, Collapse, Drawer, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { DraftVersionsDocument, RestoreDraftVersionDocument } from '../../generated/graphql.js';
import { Asked } from '../../parts/asked.js';
import { momentText } from '../../parts/format.js';
import { Nothing } from '../../parts/nothing.js';
import { ProblemList } from '../../parts/problem-list.js';
import { DifferenceTable } from '../life-cycle/difference-table.js';
import { dropCopy } from './local-copy.js';

interface Props {
  directiveId: string;
  /** Where what was typed is kept on this computer; a version that is brought back replaces it. */
  place: string;
}

/** The versions of a draft: who wrote when, what changed, and back to one of them. */
export const VersionButton = ({ directiveId, place }: Props) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('drafting.versions')}</Button>
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        title={t('drafting.versions')}
        size="large"
        destroyOnHidden
      >
        <VersionList directiveId={directiveId} place={place} />
      </Drawer>
    </>
  );
};

const VersionList = ({ directiveId, place }: Props) => {
  const { t } = useTranslation();
  const answer = useAsk(DraftVersionsDocument, { directiveId });
  const navigate = useNavigate();
  const restore = useAct(RestoreDraftVersionDocument);
  const bringBack = async (no: number) => {
    if (!(await restore.run({ id: directiveId, no }))) return;
    dropCopy(localStorage, place);
    void navigate(`/directives/${directiveId}`);
  };
  return (
    <Asked answer={answer} rows={6}>
      {({ draftVersions }) =>
        draftVersions.length === 0 ? (
          <Nothing text={t('drafting.noVersions')} />
        ) : (
          <Flex vertical gap={12}>
            <ProblemList problems={restore.problems} />
            <Collapse
              items={draftVersions.map((version, at) => ({
                key: version.no,
                label: (
                  <Flex gap={8} wrap align="baseline">
                    <strong>{t('lifeCycle.version', { version: version.no })}</strong>
                    <span>{version.savedBy}</span>
                    <span className="muted">{momentText(version.savedAt)}</span>
                    {version.restoredFrom !== null && (
                      <span>{t('drafting.restoredFrom', { no: version.restoredFrom })}</span>
                    )}
                  </Flex>
                ),
                extra: at > 0 && (
                  <Button
                    size="small"
                    loading={restore.busy}
                    onClick={(event) => {
                      event.stopPropagation();
                      void bringBack(version.no);
                    }}
                  >
                    {t('drafting.restore')}
                  </Button>
                ),
                children:
                  version.differences.length > 0 ? (
                    <DifferenceTable differences={version.differences} />
                  ) : (
                    <p className="muted">{t('drafting.noDifference')}</p>
                  ),
              }))}
            />
          </Flex>
        )
      }
    </Asked>
  );
};
