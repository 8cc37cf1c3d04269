import { Card, Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { momentText } from '../parts/format.js';
import { yuan } from '../subsidies/yuan.js';
import type { CaseFile, ShownCase } from './shown-case.js';
import { useChoices } from './use-choices.js';

interface Item {
  key: string;
  label: string;
  children: string;
}

/** How the application came in: until when it must be brought before a court, and who handed it in. */
const useFilingItems = (file: CaseFile | null): Item[] => {
  const { t } = useTranslation();
  const { limitationOn, forwardedBy, askedAt } = file?.filing ?? {};
  const forwarded =
    forwardedBy &&
    t('application.forwardedAt', { by: t(`application.forwarders.${forwardedBy}`), at: momentText(askedAt) });
  return [
    ...(limitationOn
      ? [{ key: 'limitationOn', label: t('application.limitationOn'), children: limitationOn }]
      : []),
    ...(forwarded ? [{ key: 'forwardedBy', label: t('application.forwardedBy'), children: forwarded }] : []),
  ];
};

const useMatterItems = ({ matter }: ShownCase): Item[] => {
  const { t } = useTranslation();
  const { nameOf } = useChoices();
  if (!matter) return [];
  const form = matter.caseForm ? ` · ${t(`case.forms.${matter.caseForm}`)}` : '';
  const said: [string, string | null | undefined][] = [
    ['case.typeTitle', t(`case.type.${matter.caseType}`) + form],
    ['case.matter', nameOf(matter.matter)],
    ['case.cause', matter.causeOfAction],
    ['case.agency', matter.agency],
    ['application.procedureStage', matter.procedureStage],
    ['case.groupsTitle', matter.groups.map((group) => t(`case.group.${group}`)).join('、')],
    ['case.claims', String(matter.claims)],
    ['application.urgentGround', matter.urgentGround && nameOf(matter.urgentGround)],
  ];
  return said.flatMap(([label, children]) =>
    children ? [{ key: label, label: t(label as 'case.matter'), children }] : [],
  );
};

const useMeansText = ({ matter }: ShownCase, file: CaseFile | null): string | null => {
  const { t } = useTranslation();
  const { nameOf } = useChoices();
  const ground = matter?.noMeansCondition ?? matter?.meansNotVerified;
  const { means } = file ?? {};
  if (!means) return ground ? nameOf(ground) : null;
  const { income, standard } = means;
  const amounts = [
    typeof income === 'number' && t('application.incomeIs', { income: yuan(income) }),
    typeof standard === 'number' && t('application.standardIs', { standard: yuan(standard) }),
  ];
  const told = ground
    ? [nameOf(ground)]
    : [matter?.hardshipProof && t(`case.proofs.${matter.hardshipProof}`), ...amounts];
  return [t(`case.meansResult.${means.result}`), ...told].filter(Boolean).join(' · ');
};

/** What the case is about and on what grounds it is taken. */
export const FactsSection = ({ shown, file }: { shown: ShownCase; file: CaseFile | null }) => {
  const { t } = useTranslation();
  const means = useMeansText(shown, file);
  const items = [
    { key: 'receivedOn', label: t('case.receivedOn'), children: shown.receivedOn },
    { key: 'takenInBy', label: t('case.takenInBy'), children: shown.takenInBy.name },
    ...useMatterItems(shown),
    ...useFilingItems(file),
    ...(means ? [{ key: 'means', label: t('case.means'), children: means, span: 'filled' as const }] : []),
  ];
  return (
    <Card id="matter" size="small">
      <Descriptions size="small" column={{ xs: 1, md: 2 }} items={items} />
    </Card>
  );
};
