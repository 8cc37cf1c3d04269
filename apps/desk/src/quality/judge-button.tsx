import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  of: { isOpen: boolean; isOwnWork: boolean };
  words: string;
  onPress: () => void;
}

/** Opens what is judged of a case, or says why the reader may not judge it. */
export const JudgeButton = ({ of, words, onPress }: Props) => {
  const { t } = useTranslation();
  if (!of.isOpen) return <span className="muted">{t('quality.sealed')}</span>;
  if (of.isOwnWork) return <span className="muted">{t('quality.ownWork')}</span>;
  return (
    <Button size="small" onClick={onPress}>
      {words}
    </Button>
  );
};
