import { DatePicker } from 'antd';
import dayjs from 'dayjs';

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
export const DateField = ({ value, onChange, notAfter, ...rest }: Props) => (
  <DatePicker
    {...rest}
    className="wide"
    value={value ? dayjs(value) : null}
    onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : null)}
    format="YYYY-MM-DD"
    disabledDate={(day) => notAfter !== undefined && day.format('YYYY-MM-DD') > notAfter}
  />
);
