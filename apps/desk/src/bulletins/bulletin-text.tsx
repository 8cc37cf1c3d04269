import { Tooltip } from 'antd';
import type { BulletinFieldsFragment } from '../generated/graphql.js';

type Run = BulletinFieldsFragment['sections'][number]['runs'][number];

interface Props {
  bulletin: BulletinFieldsFragment;
  onOpen: (token: string) => void;
}

/** A section's pieces by paragraph: a line break ends one. */
const paragraphsOf = (runs: Run[]): Run[][] => {
  const paragraphs: Run[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, line) => {
      if (line > 0) paragraphs.push([]);
      if (text) paragraphs.at(-1)?.push({ ...run, text });
    });
  }
  return paragraphs;
};

/** The bulletin as it will be printed, with its numbers alive. */
export const BulletinText = ({ bulletin, onOpen }: Props) => {
  const labels = new Map(bulletin.tokens.map(({ key, label }) => [key, label]));
  return (
    <article className="summary-sheet" lang="zh-CN">
      <p className="summary-title">{bulletin.title}</p>
      {bulletin.sections.map((section, at) => (
        <div key={at}>
          <p className="summary-heading">{section.heading}</p>
          {paragraphsOf(section.runs).map((runs, line) => (
            <p key={line}>
              {runs.map(({ text, token }, place) =>
                token ? (
                  <Tooltip key={place} title={labels.get(token)}>
                    <button type="button" className="token" onClick={() => onOpen(token)}>
                      {text}
                    </button>
                  </Tooltip>
                ) : (
                  <span key={place}>{text}</span>
                ),
              )}
            </p>
          ))}
        </div>
      ))}
    </article>
  );
};
