import { useTranslation } from 'react-i18next';
import { documentDate, formatCell } from '../parts/format.js';
import { useIndicators } from '../figures/use-indicators.js';
import { numberedHeading } from './draft.js';
import { Paper } from './paper.js';

export interface OfficialSource {
  issuer: string;
  documentNumber: string | null;
  title: string;
  /** The line 主送, without its colon. */
  addressee?: string | null;
  /** The line 抄送. */
  copiedTo?: string | null;
  theme?: string | null;
  objective?: string | null;
  sections: { heading: string; text: string }[];
  tasks: { title: string; indicator: string | null; target: number | null; dueOn: string | null }[];
  issuedOn: string | null;
}

const Tasks = ({ tasks }: { tasks: OfficialSource['tasks'] }) => {
  const { nameOf, unitOf } = useIndicators();
  return (
    <div className="paper-annex">
      <p className="paper-heading">附件：任务与指标表</p>
      <table>
        <thead>
          <tr>
            <th>序号</th>
            <th>任务</th>
            <th>指标</th>
            <th>目标</th>
            <th>完成时限</th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task, at) => (
            <tr key={at}>
              <td>{at + 1}</td>
              <td>{task.title}</td>
              <td>{task.indicator ? nameOf(task.indicator) : ''}</td>
              <td>
                {formatCell(task.target)}
                {task.indicator ? unitOf(task.indicator) : ''}
              </td>
              <td>{documentDate(task.dueOn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** A notice as it will be printed: red head, number, title, numbered sections, signature, annex of tasks. */
export const OfficialText = ({ source }: { source: OfficialSource }) => {
  const { t } = useTranslation();
  const { theme, objective } = source;
  return (
    <Paper label={t('paper.label')}>
      <p className="paper-mark">{source.issuer}文件</p>
      <p className="paper-docno">{source.documentNumber ?? t('paper.numberLater')}</p>
      <p className="paper-title">{source.title}</p>
      <p className="paper-addressee">{source.addressee || '各有关单位'}：</p>
      {(theme || objective) && (
        <p className="paper-body">
          {theme && `为紧紧围绕“${theme}”主题开展活动，`}
          {objective && `${objective.replace(/[。，；]$/, '')}，`}
          现将有关事项通知如下。
        </p>
      )}
      {source.sections.map((section, at) => (
        <div key={at}>
          {section.heading && <p className="paper-heading">{numberedHeading(section.heading, at)}</p>}
          {(section.text ?? '').split('\n').map((paragraph, line) => (
            <p key={line} className="paper-body">
              {paragraph}
            </p>
          ))}
        </div>
      ))}
      <div className="paper-signature">
        <p>{source.issuer}</p>
        <p>{documentDate(source.issuedOn) || t('paper.dateLater')}</p>
      </div>
      {source.tasks.length > 0 && <Tasks tasks={source.tasks} />}
      {source.copiedTo && <p className="paper-copies">抄送：{source.copiedTo}。</p>}
    </Paper>
  );
};
