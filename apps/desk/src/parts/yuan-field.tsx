import { InputNumber } from 'antd';

interface Props {
  id?: string;
  /** In cents. */
  value?: number | null;
  onChange?: (cents: number | null) => void;
  disabled?: boolean;
}

/** An amount typed in yuan and kept in whole cents. */
export const YuanField = ({ value, onChange, ...rest }: Props) => (
  <InputNumber
    {...rest}
    className="wide"
    min={0}
    precision={2}
    inputMode="decimal"
    value={typeof value === 'number' ? value / 100 : null}
    onChange={(yuan) => onChange?.(typeof yuan === 'number' ? Math.round(yuan * 100) : null)}
  />
);
