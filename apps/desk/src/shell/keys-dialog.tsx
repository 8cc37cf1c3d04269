import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';

const rows = [
  ['J / K', 'keys.move'],
  ['Enter', 'keys.open'],
  ['S', 'keys.sign'],
  ['G', 'keys.goTo'],
  ['?', 'keys.list'],
] as const;

export const KeysDialog = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { t } = useTranslation();
  return (
    <Modal open={open} title={t('keys.title')} footer={null} onCancel={onClose}>
      <dl className="keys">
        {rows.map(([keys, text]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
};
