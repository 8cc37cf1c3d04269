import { PlusOutlined } from '@ant-design/icons';
import { Button, Flex, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import {
  AppraisalSchemesDocument,
  type AppraisalSchemeFieldsFragment,
  type AppraisalSubjectKind,
} from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { todayHere } from '../parts/format.js';
import { Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { useKeys } from '../parts/use-keys.js';
import { YearSelect } from '../parts/year-select.js';
import { useSession } from '../session/session.js';
import { AppraisalResults } from './appraisal-results.js';
import { schemeFor, SUBJECT_KINDS } from './measures.js';
import { PublishAppraisalScheme } from './publish-scheme.js';

const YEARS = 5;

/** 目标考核: the yearly appraisal of handlers and of the units below, by a scheme of its own. */
export const AppraisalsPage = () => {
  const { t } = useTranslation();
  const { may } = useSession();
  const thisYear = Number(todayHere().slice(0, 4));
  const [kind, setKind] = useState<AppraisalSubjectKind>('HANDLER');
  const [year, setYear] = useState(thisYear);
  const [publishing, setPublishing] = useState(false);
  const schemes = useAsk(AppraisalSchemesDocument, {});
  const publish = may('appraisal.keep') ? () => setPublishing(true) : undefined;
  useKeys({ c: publish });
  return (
    <PageFrame
      title={t('menu.appraisals')}
      note={t('appraisal.hint')}
      actions={
        publish && (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={publish}>
            {t('appraisal.publishScheme')}
          </Button>
        )
      }
    >
      <Flex gap={12} wrap align="center">
        <Segmented<AppraisalSubjectKind>
          aria-label={t('appraisal.kind')}
          value={kind}
          onChange={setKind}
          options={SUBJECT_KINDS.map((value) => ({ value, label: t(`appraisal.kinds.${value}`) }))}
        />
        <YearSelect value={year} onChange={setYear} newest={thisYear} count={YEARS} />
      </Flex>
      <Asked answer={schemes}>
        {({ appraisalSchemes }) => (
          <OfYear scheme={schemeFor(appraisalSchemes, kind, year)} kind={kind} year={year} />
        )}
      </Asked>
      <PublishAppraisalScheme
        open={publishing}
        kind={kind}
        year={thisYear}
        onClose={() => setPublishing(false)}
        onPublished={() => {
          setPublishing(false);
          schemes.again();
        }}
      />
    </PageFrame>
  );
};

interface Props {
  scheme: AppraisalSchemeFieldsFragment | undefined;
  kind: AppraisalSubjectKind;
  year: number;
}

const OfYear = ({ scheme, kind, year }: Props) => {
  const { t } = useTranslation();
  if (!scheme)
    return <Nothing text={t('appraisal.noScheme', { year, kind: t(`appraisal.kinds.${kind}`) })} />;
  const { title, version, fromYear, publishedBy } = scheme;
  return (
    <>
      <p className="tight muted">{t('appraisal.scheme', { title, version, fromYear, by: publishedBy })}</p>
      <AppraisalResults key={`${scheme.id} ${year}`} scheme={scheme} kind={kind} year={year} />
    </>
  );
};
