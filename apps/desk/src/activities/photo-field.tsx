import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Flex } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { uploadPhoto } from './upload-photo.js';

interface Props {
  value?: string[];
  onChange?: (ids: string[]) => void;
}

/** Photos of the activity; each is sent at once and kept by its id. */
export const PhotoField = ({ value = [], onChange }: Props) => {
  const { t } = useTranslation();
  const chooser = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string[]>([]);
  const add = async (files: File[]) => {
    setBusy(true);
    const answers = await Promise.all(files.map(async (file) => ({ file, id: await uploadPhoto(file) })));
    setBusy(false);
    setFailed(answers.filter(({ id }) => id === null).map(({ file }) => file.name));
    onChange?.([...value, ...answers.flatMap(({ id }) => (id ? [id] : []))]);
  };
  return (
    <>
      {failed.length > 0 && (
        <Alert
          type="error"
          showIcon
          title={t('activity.photoFailed', { names: failed.join(t('activity.partnerJoint')) })}
        />
      )}
      <Flex gap={8} wrap align="center">
        {value.map((id, at) => (
          <Button
            key={id}
            icon={<DeleteOutlined aria-hidden />}
            aria-label={t('activity.removePhoto', { number: at + 1 })}
            onClick={() => onChange?.(value.filter((each) => each !== id))}
          >
            {t('activity.photo', { number: at + 1 })}
          </Button>
        ))}
        <input
          ref={chooser}
          type="file"
          accept="image/jpeg,image/png,image/webp"
          multiple
          // A form of antd shows what is merely hidden.
          style={{ display: 'none' }}
          aria-label={t('activity.addPhoto')}
          onChange={(event) => {
            void add([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <Button icon={<PlusOutlined aria-hidden />} loading={busy} onClick={() => chooser.current?.click()}>
          {t('activity.addPhoto')}
        </Button>
      </Flex>
    </>
  );
};
