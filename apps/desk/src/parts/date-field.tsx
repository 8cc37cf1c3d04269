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
  'aria-label'?: string;
  placeholder?: string;
}

/** A day as `YYYY-MM-DD`, typed or chosen. */
export const DateField = ({ value, onChange, notAfter, ...rest }: Props) => {
  // The picker drops what is being typed when it is handed another object, also for the same day.
  const day = useMemo(() => (value ? dayjs(value) : null), [value]);
  return (
    <DatePicker
      {...rest}
      className="wide"
      value={day}
      onChange={(chosen) => onChange?.(chosen ? chosen.format('YYYY-MM-DD') : null)}
      format="YYYY-MM-DD"
      disabledDate={(each) => notAfter !== undefined && each.format('YYYY-MM-DD') > notAfter}
    />
  );
};
