import { DeleteOutlined } from '@ant-design/icons';
import { Button, Card, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import {
  DirectiveTemplatesDocument,
  type DirectiveTemplatesQuery,
  RemoveTemplateDocument,
} from '../../generated/graphql.js';
import { PageFrame } from '../../parts/page-frame.js';
import { ProblemList } from '../../parts/problem-list.js';

type Template = DirectiveTemplatesQuery['directiveTemplates'][number];

const standard = ['PUBLICITY_MONTH', 'PUBLICITY_WEEK', 'GENERAL'] as const;

const TemplateCard = ({ template, onRemove }: { template: Template; onRemove: (() => void) | null }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const from = template.source === 'TEMPLATE' ? 'drafting.keptBy' : 'drafting.former';
  return (
    <Card
      size="small"
      className="template-card"
      title={template.name}
      extra={
        onRemove && (
          <Button
            type="text"
            icon={<DeleteOutlined aria-hidden />}
            aria-label={t('drafting.remove', { name: template.name })}
            onClick={onRemove}
          />
        )
      }
    >
      <p className="muted">
        {t(`directive.kind.${template.kind}`)} ·{' '}
        {t(from, { name: template.savedBy ?? '', day: template.startsOn })}
      </p>
      <Button onClick={() => void navigate(`/directives/new?template=${template.id}`)}>
        {t('drafting.begin')}
      </Button>
    </Card>
  );
};

/** What a new notice can be begun with: the standard ones, those issued before, and those the unit has kept. */
export const TemplateGallery = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data, again } = useAsk(DirectiveTemplatesDocument, {});
  const remove = useAct(RemoveTemplateDocument);
  const takeAway = async (id: string) => {
    if (await remove.run({ id })) again();
  };
  return (
    <section aria-label={t('drafting.gallery')}>
      <ProblemList problems={remove.problems} />
      <Flex gap={16} wrap>
        {standard.map((kind) => (
          <Card key={kind} size="small" className="template-card" title={t(`directive.kind.${kind}`)}>
            <p className="muted">{t('drafting.standard')}</p>
            <Button onClick={() => void navigate(`/directives/new?kind=${kind}`)}>
              {t('drafting.begin')}
            </Button>
          </Card>
        ))}
        {(data?.directiveTemplates ?? []).map((template) => (
          <TemplateCard
            key={template.id}
            template={template}
            onRemove={template.source === 'TEMPLATE' ? () => void takeAway(template.id) : null}
          />
        ))}
      </Flex>
    </section>
  );
};

export const TemplateGalleryPage = () => {
  const { t } = useTranslation();
  return (
    <PageFrame title={t('drafting.gallery')} note={t('drafting.galleryHint')}>
      <TemplateGallery />
    </PageFrame>
  );
};
