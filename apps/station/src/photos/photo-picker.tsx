import { type ChangeEvent, useEffect, useState } from 'react';

import { newKey } from '../api/id.js';
import { useTexts } from '../i18n/i18n.js';
import { Icon } from '../parts/icons.js';
import { useWorkplace } from '../session/workplace.js';
import { compressPhoto } from './compress.js';

function StoredPhoto({ photoKey, alt }: { photoKey: string; alt: string }) {
  const { store } = useWorkplace();
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let current = true;
    void store.photo(photoKey).then((blob) => {
      if (!blob || !current) return;
      made = URL.createObjectURL(blob);
      setUrl(made);
    });
    return () => {
      current = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [store, photoKey]);
  return url ? <img src={url} alt={alt} /> : <span className="photo-blank">{alt}</span>;
}

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
  const { store } = useWorkplace();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);

  const add = async (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    event.target.value = '';
    setBusy(true);
    setFailed(false);
    const added: string[] = [];
    for (const file of files) {
      try {
        const key = newKey();
        await store.putPhoto(key, await compressPhoto(file));
        added.push(key);
      } catch {
        setFailed(true);
      }
    }
    setBusy(false);
    if (added.length > 0) onChange([...keys, ...added]);
  };
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
        <input id="photos" type="file" accept="image/*" multiple onChange={(event) => void add(event)} />
      </label>
      <p role="status" className="hint">
        {busy && t('form.photoBusy')}
      </p>
      {failed && <p className="field-error">✕ {t('form.photoFailed')}</p>}
    </fieldset>
  );
}
