import { Flex, Input, Select, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { AREAS } from '../figures/statistics-choice.js';
import { type Indicator, useIndicators } from '../figures/use-indicators.js';
import { type IndicatorArea, IndicatorRulesDocument } from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { Nothing } from '../parts/nothing.js';
import { StateTag } from '../parts/state-tag.js';
import { useNamed } from '../parts/use-named.js';

/** The catalogue by areas; a line opens to the versions of its counting rule (口径). */
export const IndicatorTable = () => {
  const { t } = useTranslation();
  const named = useNamed();
  const { all, nameOf, unitOf } = useIndicators();
  const [area, setArea] = useState<IndicatorArea | null>(null);
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  const shown = all
    .filter((each) => area === null || each.area === area)
    .filter(({ code }) => wanted === '' || `${nameOf(code)} ${code}`.toLowerCase().includes(wanted));
  const breakdownOf = ({ breakdown }: Indicator) => breakdown && named(breakdown);
  return (
    <Flex vertical gap={16}>
      <Flex gap={12} role="search" aria-label={t('catalogue.search')}>
        <Select<IndicatorArea>
          allowClear
          aria-label={t('statistics.areaTitle')}
          className="filter"
          placeholder={t('statistics.allAreas')}
          value={area}
          onChange={(chosen: IndicatorArea | undefined) => setArea(chosen ?? null)}
          options={AREAS.map((each) => ({ value: each, label: t(`statistics.area.${each}`) }))}
        />
        <Input.Search
          allowClear
          className="filter-wide"
          aria-label={t('catalogue.search')}
          placeholder={t('catalogue.search')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </Flex>
      <Table<Indicator>
        size="small"
        rowKey="code"
        dataSource={shown}
        loading={all.length === 0}
        pagination={{ pageSize: 50, showSizeChanger: false, hideOnSinglePage: true }}
        scroll={{ x: 860 }}
        locale={{ emptyText: <Nothing text={t('catalogue.none')} /> }}
        expandable={{ expandedRowRender: ({ code }) => <Rules indicator={code} />, expandRowByClick: true }}
        columns={[
          {
            title: t('catalogue.indicator'),
            render: (_value, { code, partOf }) => (
              <>
                {nameOf(code)}
                {partOf && <div className="muted">{t('catalogue.partOf', { name: nameOf(partOf) })}</div>}
              </>
            ),
          },
          { title: t('catalogue.unit'), width: 96, render: (_value, { code }) => unitOf(code) },
          {
            title: t('catalogue.kindTitle'),
            width: 150,
            render: (_value, { kind }) => t(`catalogue.kind.${kind}`),
          },
          {
            title: t('catalogue.breakdown'),
            width: 220,
            render: (_value, each) => (
              <>
                {breakdownOf(each)}
                {each.breakdown?.overlapping && <div className="muted">{t('catalogue.overlapping')}</div>}
              </>
            ),
          },
          {
            title: t('catalogue.sensitive'),
            width: 120,
            render: (_value, { sensitive }) =>
              sensitive && <StateTag tone="busy">{t('catalogue.isSensitive')}</StateTag>,
          },
        ]}
      />
    </Flex>
  );
};

const Rules = ({ indicator }: { indicator: string }) => {
  const { t } = useTranslation();
  const answer = useAsk(IndicatorRulesDocument, { indicator });
  return (
    <Asked answer={answer} rows={1}>
      {({ indicatorRules }) => (
        <ul className="plain-list">
          {indicatorRules.map(({ version, rule, source, validFrom, validTo }) => (
            <li key={version}>
              {t('catalogue.rule', { version, rule })}
              <span className="muted">
                {validTo
                  ? t('catalogue.ruleUntil', { from: validFrom, to: validTo, source })
                  : t('catalogue.ruleSince', { from: validFrom, source })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Asked>
  );
};
