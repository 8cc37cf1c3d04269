import { useState } from 'react';
import { useParams } from 'react-router';

import { FindingsDocument } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { FindingCard } from '../parts/finding-card.js';
import { KeptNote, Skeleton } from '../parts/kept-note.js';
import { Page } from '../parts/page.js';
import { useWorkplace } from '../session/workplace.js';
import { useKept } from '../store/use-kept.js';

/** 督查问题: what one visit found, or all visits to the own unit; the earliest due day first. */
export function FindingsScreen() {
  const { t } = useTexts();
  const { inspectionId } = useParams();
  const { person } = useWorkplace();
  const key = inspectionId ? `findings:${inspectionId}` : 'findings';
  const filter = { unitId: person.unitId, inspectionId: inspectionId ?? null };
  const kept = useKept(key, FindingsDocument, { filter });
  const [opened, setOpened] = useState<string | null>(null);
  const found = kept.data?.findings.items;
  const owed = ({ status }: { status: string }) => status === 'OPEN' || status === 'RETURNED';
  const items = found && [...found.filter(owed), ...found.filter((each) => !owed(each))];
  return (
    <Page title={t('finding.title')} back={inspectionId ? '/' : '/mine'}>
      <KeptNote kept={kept} />
      {!items && kept.loading && <Skeleton />}
      {items?.length === 0 && <p className="empty">✓ {t('finding.none')}</p>}
      <ul className="bare">
        {items?.map((finding) => (
          <li key={finding.id}>
            <FindingCard
              finding={finding}
              open={opened === finding.id}
              onOpen={(open) => setOpened(open ? finding.id : null)}
            />
          </li>
        ))}
      </ul>
    </Page>
  );
}
