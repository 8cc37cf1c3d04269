import { PlusOutlined } from '@ant-design/icons';
import { App, Button, Flex, Popconfirm, Table, type TableColumnsType } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import {
  type ClockRuleFieldsFragment,
  ClockRulesDocument,
  EndClockRuleDocument,
} from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { DateField } from '../parts/date-field.js';
import { todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { StateTag } from '../parts/state-tag.js';
import { useKeys } from '../parts/use-keys.js';
import { ClockRuleEditor } from './clock-rule-editor.js';

type Rule = ClockRuleFieldsFragment;

const useColumns = (onEnd: ((rule: Rule) => void) | null, ownPlace: string): TableColumnsType<Rule> => {
  const { t } = useTranslation();
  return [
    {
      title: t('clock.matter'),
      render: (_value, rule) => (
        <>
          {rule.title}
          <div className="muted">{t('clock.span', { start: rule.startsWith, end: rule.endsWith })}</div>
        </>
      ),
    },
    {
      title: t('clock.place'),
      width: 130,
      render: (_value, { place, placeName }) =>
        place === null ? t('clock.national') : <StateTag tone="busy">{placeName ?? place}</StateTag>,
    },
    { title: t('clock.article'), dataIndex: 'article', width: 190 },
    {
      title: t('clock.lengthTitle'),
      width: 120,
      render: (_value, { unit, value, direction }) =>
        t(direction === 'BEFORE' ? 'clock.before' : 'clock.within', {
          length: t(`clock.length.${unit}`, { value }),
        }),
    },
    {
      title: t('clock.stopReasons'),
      width: 130,
      render: (_value, { stopReasons }) =>
        stopReasons.length === 0
          ? t('clock.neverStops')
          : stopReasons.map((reason) => <div key={reason}>{t(`clock.reason.${reason}`)}</div>),
    },
    {
      title: t('clock.validity'),
      width: 130,
      render: (_value, { validFrom, validTo }) => (
        <>
          <div className="nowrap">{t('clock.from', { day: validFrom })}</div>
          {validTo && <div className="muted nowrap">{t('clock.to', { day: validTo })}</div>}
        </>
      ),
    },
    { title: t('clock.source'), dataIndex: 'source', width: 190 },
    {
      width: 90,
      render: (_value, rule) =>
        onEnd &&
        rule.place === ownPlace &&
        rule.validTo === null && (
          <Popconfirm
            title={t('clock.endSure', { title: rule.title })}
            okText={t('clock.end')}
            cancelText={t('action.cancel')}
            onConfirm={() => onEnd(rule)}
          >
            <Button size="small" aria-label={t('clock.endOf', { title: rule.title })}>
              {t('clock.end')}
            </Button>
          </Popconfirm>
        ),
    },
  ];
};

interface TableProps {
  rules: readonly Rule[];
  place: string;
  onEnd: ((rule: Rule) => void) | null;
}

const RuleTable = ({ rules, place, onEnd }: TableProps) => (
  <Table<Rule>
    rowKey="id"
    size="small"
    columns={useColumns(onEnd, place)}
    dataSource={rules}
    pagination={false}
    scroll={{ x: 1200 }}
  />
);

/** The rules that hold in the own place on a day; administrators of a centre make them stricter. */
export const ClockRules = () => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [on, setOn] = useState(todayHere());
  const [adding, setAdding] = useState(false);
  const answer = useAsk(
    ClockRulesDocument,
    useMemo(() => ({ on }), [on]),
  );
  const end = useAct(EndClockRuleDocument);
  const found = answer.data?.clockRules;
  const add = found?.mayPublish ? () => setAdding(true) : undefined;
  useKeys({ c: add });
  const endIt = async ({ id, validFrom }: Rule) => {
    const today = todayHere();
    if (!(await end.run({ id, lastDay: validFrom > today ? validFrom : today }))) return;
    void message.success(t('clock.ended'));
    answer.again();
  };
  const published = (firstDay: string) => {
    setAdding(false);
    setOn(firstDay);
    answer.again();
  };
  return (
    <Flex vertical gap={12}>
      <Flex gap={12} wrap justify="space-between" align="center">
        <Flex gap={8} align="center">
          <span>{t('clock.on')}</span>
          <div className="filter">
            <DateField aria-label={t('clock.on')} value={on} onChange={(day) => setOn(day ?? todayHere())} />
          </div>
        </Flex>
        {add && (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={add}>
            {t('clock.publish')}
          </Button>
        )}
      </Flex>
      <ProblemList problems={end.problems} />
      <Asked answer={answer} rows={12}>
        {({ clockRules }) => (
          <RuleTable
            rules={clockRules.rules}
            place={clockRules.place}
            onEnd={clockRules.mayPublish ? (rule) => void endIt(rule) : null}
          />
        )}
      </Asked>
      <ClockRuleEditor
        open={adding}
        national={found?.rules.filter(({ place }) => place === null) ?? []}
        onClose={() => setAdding(false)}
        onPublished={published}
      />
    </Flex>
  );
};
