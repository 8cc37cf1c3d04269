import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useMemo } from 'react';

interface Props {
  id?: string;
  value?: string | null;
  onChange?: (day: string | null) => void;
  disabled?: boolean;
  /** Days after this one cannot be chosen. */
  notAfter?: string | undefined;
  /** Days before this one cannot be chosen. */
  notBefore?: string | undefined;
  'aria-label'?: string;
  placeholder?: string;
}

/** A day as `YYYY-MM-DD`, typed or chosen. */
export const DateField = ({ value, onChange, notAfter, notBefore, ...rest }: Props) => {
  // The picker drops what is being typed when it is handed another object, also for the same day.
  const day = useMemo(() => (value ? dayjs(value) : null), [value]);
  return (
    <DatePicker
      {...rest}
      className="wide"
      value={day}
      onChange={(chosen) => onChange?.(chosen ? chosen.format('YYYY-MM-DD') : null)}
      format="YYYY-MM-DD"
      disabledDate={(each) => {
        const at = each.format('YYYY-MM-DD');
        return (notAfter !== undefined && at > notAfter) || (notBefore !== undefined && at < notBefore);
      }}
    />
  );
};
