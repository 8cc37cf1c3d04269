import { DeleteOutlined, FilePdfOutlined } from '@ant-design/icons';
import { Button, Drawer, Flex, Image } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { RemoveApplicationPaperDocument } from '../generated/graphql.js';
import { momentText } from '../parts/format.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { type MaterialPage, type OpenedPage, SHOWN_MINUTES } from './use-looks.js';
import './material-pages.css';

interface Props {
  /** The paper the pages are of. */
  name: string;
  pages: readonly OpenedPage[];
  mayRemove: boolean;
  onClose: () => void;
  onRemoved: () => void;
}

const Shown = ({ name, page, url }: OpenedPage & Pick<Props, 'name'>) => {
  const { t } = useTranslation();
  const label = t('pages.of', { name, page: page.page });
  if (page.mediaType !== 'application/pdf')
    return <Image width="100%" className="page-image" src={url} alt={label} />;
  return (
    <Button icon={<FilePdfOutlined aria-hidden />} href={url} download={`${name}-${page.page}.pdf`}>
      {t('pages.openPdf', { label })}
    </Button>
  );
};

/** Pages of one paper in clear, one below the other; a page taken in by mistake is taken away with a reason. */
export const PagesDrawer = ({ name, pages, mayRemove, onClose, onRemoved }: Props) => {
  const { t } = useTranslation();
  const remove = useAct(RemoveApplicationPaperDocument);
  const [asked, setAsked] = useState<MaterialPage | null>(null);
  const close = () => {
    remove.clear();
    setAsked(null);
  };
  const confirm = async (reason: string) => {
    if (!asked || !(await remove.run({ id: asked.id, reason }))) return;
    close();
    onRemoved();
  };
  return (
    <Drawer open={pages.length > 0} title={name} onClose={onClose} size="min(720px, 100vw)" destroyOnHidden>
      <p className="muted">{t('pages.shownNote', { minutes: SHOWN_MINUTES })}</p>
      <Flex vertical gap={24}>
        {pages.map(({ page, url }) => (
          <section key={page.id}>
            <Flex justify="space-between" align="center" gap={8} wrap>
              <span>
                {t('pages.page', { page: page.page })}{' '}
                <span className="muted">
                  {page.recordedByName} {momentText(page.recordedAt)}
                </span>
              </span>
              {mayRemove && (
                <Button
                  size="small"
                  danger
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={t('pages.removeOf', { page: page.page })}
                  onClick={() => setAsked(page)}
                >
                  {t('pages.remove')}
                </Button>
              )}
            </Flex>
            <Shown name={name} page={page} url={url} />
          </section>
        ))}
      </Flex>
      <ReasonDialog
        open={asked !== null}
        title={t('pages.removeTitle', { page: asked?.page ?? 0 })}
        text={t('pages.removeMeans')}
        label={t('person.actReason')}
        confirm={t('pages.remove')}
        danger
        busy={remove.busy}
        problems={remove.problems}
        onConfirm={(reason) => void confirm(reason)}
        onCancel={close}
      />
    </Drawer>
  );
};
