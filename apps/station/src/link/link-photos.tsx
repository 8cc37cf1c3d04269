import { type ChangeEvent, useState } from 'react';

import { uploadPhoto } from '../api/client.js';
import { newKey } from '../api/id.js';
import { useTexts } from '../i18n/i18n.js';
import { Icon } from '../parts/icons.js';
import { compressPhoto } from '../photos/compress.js';

/** A photo that the centre has; the picture itself stays on this page until it is left. */
export interface SentPhoto {
  readonly id: string;
  readonly url: string;
}

interface Props {
  photos: readonly SentPhoto[];
  error?: string | undefined;
  onChange(photos: SentPhoto[]): void;
}

/** Photos of papers, made small and without their place on the phone, and sent one by one. */
export function LinkPhotos({ photos, error, onChange }: Props) {
  const { t } = useTexts();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const add = async (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    event.target.value = '';
    setBusy(true);
    setFailed(null);
    const sent = [...photos];
    for (const file of files) {
      try {
        const small = await compressPhoto(file);
        sent.push({
          id: await uploadPhoto(small, newKey(), '/handler-photos'),
          url: URL.createObjectURL(small),
        });
      } catch {
        setFailed(t('link.photoFailed', { name: file.name }));
      }
    }
    setBusy(false);
    onChange(sent);
  };
  return (
    <fieldset className="card" id="fileIds" tabIndex={-1}>
      <legend>{t('link.photoTitle')}</legend>
      <p className="hint">{t('link.photoHint')}</p>
      <ul className="bare photos">
        {photos.map(({ id, url }, index) => (
          <li key={id}>
            <img src={url} alt={t('form.photo', { number: index + 1 })} />
            <button
              type="button"
              aria-label={t('form.removePhoto', { number: index + 1 })}
              onClick={() => onChange(photos.filter((each) => each.id !== id))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <label className="button file">
        <Icon name="camera" />
        {t('form.addPhoto')}
        <input type="file" accept="image/*" multiple onChange={(event) => void add(event)} />
      </label>
      <p role="status" className="hint">
        {busy && t('form.photoBusy')}
      </p>
      {(failed ?? error) && <p className="field-error">✕ {failed ?? error}</p>}
    </fieldset>
  );
}
