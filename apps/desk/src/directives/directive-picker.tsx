import { Select } from 'antd';
import { useCallback, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { type DirectiveBox, DirectivesDocument, type DirectivesQuery } from '../generated/graphql.js';

type Item = DirectivesQuery['directives']['items'][number];

const CHOICES = 100;

const running = (items: Item[] | undefined): Item[] =>
  (items ?? []).filter(({ status }) => status === 'ISSUED' || status === 'ISSUING' || status === 'CLOSED');

/** The directives a screen can be about, and the one it is about: kept in the address, the newest at first. */
export const useChosenDirective = (boxes: readonly DirectiveBox[]) => {
  const [params, setParams] = useSearchParams();
  const sent = useAsk(
    DirectivesDocument,
    { box: 'SENT', first: CHOICES },
    { pause: !boxes.includes('SENT') },
  );
  const received = useAsk(
    DirectivesDocument,
    { box: 'RECEIVED', first: CHOICES },
    { pause: !boxes.includes('RECEIVED') },
  );
  const ready = boxes.every((box) => (box === 'SENT' ? sent : received).data !== undefined);
  const choices = useMemo(() => {
    const both = [...running(sent.data?.directives.items), ...running(received.data?.directives.items)];
    return [...new Map(both.map((item) => [item.id, item])).values()];
  }, [sent.data, received.data]);
  const asked = params.get('directive');
  const view = params.get('view');
  const first = choices[0]?.id;
  // The view of the screen stays; a unit or a page belonged to the other directive.
  const at = useCallback((directive: string) => ({ directive, ...(view === null ? {} : { view }) }), [view]);
  useEffect(() => {
    if (!asked && ready && first) setParams(at(first), { replace: true });
  }, [asked, ready, first, setParams, at]);
  return {
    id: asked,
    choices,
    ready,
    problems: [...sent.problems, ...received.problems],
    choose: (id: string) => setParams(at(id)),
  };
};

interface Props {
  chosen: ReturnType<typeof useChosenDirective>;
}

export const DirectivePicker = ({ chosen }: Props) => {
  const { t } = useTranslation();
  return (
    <Select<string>
      aria-label={t('board.chooseDirective')}
      className="directive-picker"
      placeholder={t('board.chooseDirective')}
      value={chosen.id}
      onChange={chosen.choose}
      loading={!chosen.ready}
      showSearch={{ optionFilterProp: 'label' }}
      options={chosen.choices.map(({ id, title, issuer }) => ({
        value: id,
        label: t('board.choice', { title, issuer: issuer.name }),
      }))}
    />
  );
};
