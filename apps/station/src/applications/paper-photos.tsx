import { useTexts } from '../i18n/i18n.js';
import { Icon } from '../parts/icons.js';
import { StoredPhoto } from '../photos/stored-photo.js';
import { useTaking } from '../photos/use-taking.js';
import { pagesOf } from './application-draft.js';
import { withPages } from './draft-pages.js';
import type { StepProps } from './step-props.js';

interface TakeProps {
  /** The paper, in words. */
  name: string;
  onTaken(keys: string[]): void;
}

/** The camera for one paper. */
export function TakePages({ name, onTaken }: TakeProps) {
  const { t } = useTexts();
  const { take, busy, failed } = useTaking(onTaken);
  return (
    <>
      <label className="button button-small file">
        <Icon name="camera" />
        {t('pages.take')}
        <input
          type="file"
          accept="image/*"
          multiple
          aria-label={t('pages.takeOf', { name })}
          onChange={(event) => void take(event)}
        />
      </label>
      {busy && (
        <span role="status" className="hint">
          {t('form.photoBusy')}
        </span>
      )}
      {failed && <p className="field-error">✕ {t('form.photoFailed')}</p>}
    </>
  );
}

interface PhotosProps extends Pick<StepProps, 'draft' | 'onChange'> {
  /** Papers that the application needs, with their words. */
  papers: readonly { code: string; name: string }[];
}

/** Photos of each paper; they lie on this phone until the application is handed in, and go up after it. */
export function PaperPhotos({ draft, papers, onChange }: PhotosProps) {
  const { t } = useTexts();
  const remove = (key: string) => onChange({ pages: pagesOf(draft).filter((page) => page.key !== key) });
  return (
    <fieldset className="paper-photos">
      <legend>{t('pages.title')}</legend>
      {papers.map(({ code, name }) => {
        const own = pagesOf(draft).filter(({ kind }) => kind === code);
        const labelOf = (page: number) => t('pages.label', { name, page });
        return (
          <div key={code} className="paper">
            <span className="card-top">
              <span>
                {name}{' '}
                {own.length > 0 && <span className="quiet">{t('pages.count', { count: own.length })}</span>}
              </span>
              <TakePages
                name={name}
                onTaken={(keys) => onChange(withPages(draft, { kind: code, keys, labelOf }))}
              />
            </span>
            {own.length > 0 && (
              <ul className="bare photos">
                {own.map(({ key }, index) => (
                  <li key={key}>
                    <StoredPhoto photoKey={key} alt={labelOf(index + 1)} />
                    <button
                      type="button"
                      aria-label={t('pages.remove', { label: labelOf(index + 1) })}
                      onClick={() => remove(key)}
                    >
                      ✕
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
      <p className="hint">{t('pages.hint')}</p>
    </fieldset>
  );
}
