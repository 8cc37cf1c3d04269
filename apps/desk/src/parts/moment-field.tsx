import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useMemo } from 'react';

interface Props {
  id?: string;
  value?: string | null;
  onChange?: (moment: string | null) => void;
}

/** A moment of the past, to the minute in the reader's own clock; its value is that moment in UTC. */
export const MomentField = ({ value, onChange, ...rest }: Props) => {
  // The picker drops what is being typed when it is handed another object, also for the same moment.
  const moment = useMemo(() => (value ? dayjs(value) : null), [value]);
  return (
    <DatePicker
      {...rest}
      className="wide"
      value={moment}
      onChange={(chosen) => onChange?.(chosen ? chosen.toISOString() : null)}
      showTime={{ format: 'HH:mm' }}
      format="YYYY-MM-DD HH:mm"
      disabledDate={(each) => each.isAfter(dayjs(), 'day')}
    />
  );
};
