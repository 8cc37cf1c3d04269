import { Button, Form, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { PageChooser } from './page-chooser.js';
import { MOST_MEGABYTES } from './page-transfer.js';
import type { Chosen } from './use-chosen-pages.js';
import './material-pages.css';

interface Props {
  chosen: Chosen;
  nameOf: (kind: string) => string;
}

/** Photos and PDF of the papers that are ticked, to be sent when the application is handed in. */
export const ChosenPages = ({ chosen, nameOf }: Props) => {
  const { t } = useTranslation();
  const ticked = (Form.useWatch('materials') as string[] | undefined) ?? [];
  if (ticked.length === 0) return null;
  return (
    <div className="chosen-pages">
      {ticked.map((kind) => {
        const [name, files] = [nameOf(kind), chosen.pages[kind] ?? []];
        const names = files.map((file) => file.name).join('、');
        return (
          <div key={kind} className="material-row">
            <span>
              {name}
              {files.length > 0 && (
                <span className="muted"> {t('pages.chosen', { count: files.length, names })}</span>
              )}
            </span>
            <Space size={4}>
              {files.length > 0 && (
                <Button
                  type="link"
                  size="small"
                  aria-label={t('pages.dropOf', { name })}
                  onClick={() => chosen.drop(kind)}
                >
                  {t('pages.drop')}
                </Button>
              )}
              <PageChooser
                label={t('pages.chooseOf', { name })}
                onChosen={(more) => chosen.choose(kind, more)}
              >
                {t('pages.choose')}
              </PageChooser>
            </Space>
          </div>
        );
      })}
      <p className="muted">{t('pages.chooseHint', { most: MOST_MEGABYTES })}</p>
    </div>
  );
};
