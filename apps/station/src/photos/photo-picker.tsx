import { useTexts } from '../i18n/i18n.js';
import { Icon } from '../parts/icons.js';
import { StoredPhoto } from './stored-photo.js';
import { useTaking } from './use-taking.js';

interface PhotoPickerProps {
  /** Photos on this phone. */
  keys: string[];
  /** Photos the server has already. */
  delivered: { id: string; thumbnailUrl: string }[];
  onChange(keys: string[]): void;
  onRemoveDelivered(id: string): void;
}

/** Camera or files; each photo is compressed and kept on the phone before the form even knows of it. */
export function PhotoPicker({ keys, delivered, onChange, onRemoveDelivered }: PhotoPickerProps) {
  const { t } = useTexts();
  const { take, busy, failed } = useTaking((added) => onChange([...keys, ...added]));
  // The bytes go only when nothing else may need them: a refused entry that is being mended still holds this key.
  const remove = (key: string) => onChange(keys.filter((kept) => kept !== key));
  const tile = (number: number, picture: React.ReactNode, onRemove: () => void) => (
    <li key={number}>
      {picture}
      <button type="button" aria-label={t('form.removePhoto', { number })} onClick={onRemove}>
        ✕
      </button>
    </li>
  );

  return (
    <fieldset className="card">
      <legend>{t('form.photos')}</legend>
      <ul className="bare photos">
        {delivered.map(({ id, thumbnailUrl }, index) =>
          tile(index + 1, <img src={thumbnailUrl} alt={t('form.photo', { number: index + 1 })} />, () =>
            onRemoveDelivered(id),
          ),
        )}
        {keys.map((key, index) => {
          const number = delivered.length + index + 1;
          const picture = <StoredPhoto key={key} photoKey={key} alt={t('form.photo', { number })} />;
          return tile(number, picture, () => remove(key));
        })}
      </ul>
      <label className="button file">
        <Icon name="camera" />
        {t('form.addPhoto')}
        <input id="photos" type="file" accept="image/*" multiple onChange={(event) => void take(event)} />
      </label>
      <p role="status" className="hint">
        {busy && t('form.photoBusy')}
      </p>
      {failed && <p className="field-error">✕ {t('form.photoFailed')}</p>}
    </fieldset>
  );
}
