import { FileAddOutlined } from '@ant-design/icons';
import { Button, Flex, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import { DirectivePicker, useChosenDirective } from '../directives/directive-picker.js';
import { SummariesDocument, type SummariesQuery, WriteSummaryDocument } from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { momentText } from '../parts/format.js';
import { Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { StateTag } from '../parts/state-tag.js';

type Row = SummariesQuery['summaries'][number];

/** The summaries of the own unit, and writing a new one for a directive. */
export const SummariesPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const chosen = useChosenDirective(['SENT', 'RECEIVED']);
  const list = useAsk(SummariesDocument, {});
  const write = useAct(WriteSummaryDocument);
  const writeNew = async () => {
    const answer = chosen.id ? await write.run({ directiveId: chosen.id }) : null;
    if (answer) void navigate(`/summaries/${answer.writeSummary.id}`);
  };
  return (
    <PageFrame
      title={t('menu.summaries')}
      actions={
        <Flex gap={8} wrap>
          <DirectivePicker chosen={chosen} />
          <Button
            type="primary"
            icon={<FileAddOutlined aria-hidden />}
            disabled={!chosen.id}
            loading={write.busy}
            onClick={() => void writeNew()}
          >
            {t('summary.write')}
          </Button>
        </Flex>
      }
    >
      <ProblemList problems={[...chosen.problems, ...write.problems]} />
      <Asked answer={list}>
        {({ summaries }) => (
          <Table<Row>
            rowKey="id"
            dataSource={summaries}
            pagination={summaries.length > 20 ? { pageSize: 20, showSizeChanger: false } : false}
            locale={{ emptyText: <Nothing text={t('summary.none')} /> }}
            columns={[
              {
                title: t('directive.title'),
                render: (_value, { id, title }) => <Link to={`/summaries/${id}`}>{title}</Link>,
              },
              {
                title: t('directive.statusTitle'),
                width: 120,
                render: (_value, { status }) => (
                  <StateTag tone={status === 'FINAL' ? 'good' : 'busy'}>
                    {t(`summary.status.${status}`)}
                  </StateTag>
                ),
              },
              {
                title: t('summary.asOf'),
                width: 170,
                className: 'nowrap',
                render: (_value, { asOf }) => momentText(asOf),
              },
            ]}
          />
        )}
      </Asked>
    </PageFrame>
  );
};
