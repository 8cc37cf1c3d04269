import type { DirectivePageQuery } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { Icon } from './icons.js';

type Directive = NonNullable<DirectivePageQuery['directive']>;
type Text = Pick<Directive['upper'][number], 'theme' | 'objective' | 'sections'>;

function Sections({ text }: { text: Text }) {
  const { t } = useTexts();
  return (
    <div className="document" lang="zh-CN">
      {text.theme && (
        <p>
          <b>{t('directive.theme')}</b> {text.theme}
        </p>
      )}
      {text.objective && <p>{text.objective}</p>}
      {text.sections.map((section, index) => (
        <section key={`${index}-${section.heading}`}>
          <h3>{section.heading}</h3>
          {section.text.split('\n').map((paragraph, line) => (
            <p key={line}>{paragraph}</p>
          ))}
        </section>
      ))}
    </div>
  );
}

/** The own text open, the locked texts of the units above folded below it, nearest first. */
export function DirectiveText({ directive }: { directive: Directive }) {
  const { t } = useTexts();
  return (
    <>
      <details className="card" open>
        <summary>{t('directive.text')}</summary>
        <Sections text={directive} />
      </details>
      {[...directive.upper].reverse().map((upper) => (
        <details className="card" key={upper.id}>
          <summary>
            <Icon name="lock" />
            {t('directive.upper', { unit: upper.issuer.name })}
          </summary>
          <p className="card-title">{upper.title}</p>
          {upper.documentNumber && <p className="quiet">{upper.documentNumber}</p>}
          <Sections text={upper} />
        </details>
      ))}
    </>
  );
}
