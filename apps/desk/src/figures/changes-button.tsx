import { Button, Drawer, Flex } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureQuery } from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { todayHere } from '../parts/format.js';
import { ChangesSince } from './changes-since.js';

interface Props {
  query: FigureQuery;
  unitName: string;
}

/** Opens what was recorded since a day: figures then and now, where they moved, and by which rows. */
export const ChangesButton = ({ query, unitName }: Props) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('changes.open')}</Button>
      <Drawer
        open={open}
        title={t('changes.title', { unit: unitName })}
        onClose={() => setOpen(false)}
        size="min(980px, 100vw)"
        destroyOnHidden
      >
        <SinceDay query={query} />
      </Drawer>
    </>
  );
};

/** The beginning of a day by the reader's own clock. */
const beginningOf = (day: string): string => new Date(`${day}T00:00:00`).toISOString();

const SinceDay = ({ query }: { query: FigureQuery }) => {
  const { t } = useTranslation();
  const [day, setDay] = useState(`${todayHere().slice(0, 7)}-01`);
  const since = useMemo(() => beginningOf(day), [day]);
  return (
    <Flex vertical gap={12}>
      <p className="muted">{t('changes.explain')}</p>
      <label className="filter">
        {t('changes.since')}
        <DateField value={day} notAfter={todayHere()} onChange={(chosen) => chosen && setDay(chosen)} />
      </label>
      <ChangesSince query={query} since={since} />
    </Flex>
  );
};
