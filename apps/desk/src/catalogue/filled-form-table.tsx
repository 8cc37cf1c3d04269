import { Alert, Flex, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { FigureButton } from '../figures/figure-button.js';
import { figureText } from '../figures/figure-text.js';
import { RowsDrawer } from '../figures/rows-drawer.js';
import { useIndicators } from '../figures/use-indicators.js';
import { FilledFormDocument, type FilledFormQuery } from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { formatCell } from '../parts/format.js';
import { StateTag } from '../parts/state-tag.js';

type Cell = FilledFormQuery['filledForm']['cells'][number];
type Check = FilledFormQuery['filledForm']['checks'][number];

interface Props {
  form: string;
  unitId: string;
  period: { from: string; to: string };
}

/** A form with its numbers, each leading to its rows, and below them the checks that hold and those that do not. */
export const FilledFormTable = ({ form, unitId, period: { from, to } }: Props) => {
  const { t } = useTranslation();
  const { nameOf, unitOf, summed } = useIndicators();
  const answer = useAsk(FilledFormDocument, { form, unitId, from, to });
  const [opened, setOpened] = useState<string | null>(null);
  const query = opened === null ? null : { unitId, indicators: [opened], from, to };
  return (
    <Asked answer={answer}>
      {({ filledForm: { cells, checks } }) => (
        <Flex vertical gap={16}>
          <Checks checks={checks} />
          <Table<Cell>
            size="small"
            rowKey="number"
            dataSource={cells}
            pagination={false}
            footer={() => <span className="muted">{t('list.legend')}</span>}
            columns={[
              { title: t('catalogue.number'), dataIndex: 'number', width: 72, align: 'right' },
              { title: t('catalogue.indicator'), render: (_value, { indicator }) => nameOf(indicator) },
              { title: t('catalogue.unit'), width: 96, render: (_value, { indicator }) => unitOf(indicator) },
              {
                title: t('catalogue.quantity'),
                width: 160,
                align: 'right',
                render: (_value, cell) => (
                  <FigureButton
                    className="number"
                    text={figureText(cell)}
                    label={t('catalogue.rowsOf', { name: nameOf(cell.indicator), figure: figureText(cell) })}
                    onOpen={summed([cell.indicator]).length > 0 ? () => setOpened(cell.indicator) : null}
                  />
                ),
              },
            ]}
          />
          <RowsDrawer query={query} title={opened ? nameOf(opened) : ''} onClose={() => setOpened(null)} />
        </Flex>
      )}
    </Asked>
  );
};

const TONE = { HOLDS: 'good', BROKEN: 'bad', OPEN: 'plain' } as const;

const Checks = ({ checks }: { checks: readonly Check[] }) => {
  const { t } = useTranslation();
  const broken = checks.filter(({ outcome }) => outcome === 'BROKEN').length;
  return (
    <>
      <Alert
        type={broken > 0 ? 'error' : 'info'}
        showIcon
        title={broken > 0 ? t('catalogue.broken', { count: broken }) : t('catalogue.noneBroken')}
      />
      <ul className="plain-list" aria-label={t('catalogue.checks')}>
        {checks.map(({ number, formula, left, right, outcome }) => (
          <li key={number}>
            <StateTag tone={TONE[outcome]}>{t(`catalogue.outcome.${outcome}`)}</StateTag> {formula}
            {left !== null && right !== null && (
              <span className="muted">
                {t('catalogue.sides', { left: formatCell(left), right: formatCell(right) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
};
