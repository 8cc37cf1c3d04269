import { App, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import {
  type CaseStage,
  ReviewFileDocument,
  type ReviewSchemeFieldsFragment,
  ReviewSchemesDocument,
} from '../generated/graphql.js';
import { todayHere } from '../parts/format.js';
import { CaseSelect } from './case-select.js';
import { FormDrawer } from '../parts/form-drawer.js';
import { gradeOf, openItems, schemeOn, totalOf } from './scheme-points.js';

const CLOSED: readonly CaseStage[] = ['CLOSED', 'ARCHIVED'];

/** The file to be reviewed: any closed one, one that was drawn, or one reviewed before that somebody else reviews again. */
export interface ReviewTarget {
  caseId?: string;
  number?: string | null;
  againOf?: string;
}

interface Values {
  caseId: string;
  points: { points: number | null }[];
  remark?: string;
}

interface Props {
  /** Null while the form is closed. */
  target: ReviewTarget | null;
  onClose: () => void;
  onReviewed: () => void;
}

/** Gives points to each item of the scheme of today; what they come to stands below while they are given. */
export const ReviewForm = ({ target, onClose, onReviewed }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const review = useAct(ReviewFileDocument);
  const schemes = useAsk(ReviewSchemesDocument, {}, { pause: target === null }).data?.reviewSchemes ?? [];
  const scheme = schemeOn(schemes, todayHere());
  const send = async ({ caseId, points, remark }: Values) => {
    if (!scheme) return false;
    const given = scheme.items.map(({ code }, at) => ({ code, points: points[at]?.points ?? 0 }));
    const input = {
      caseId: target?.caseId ?? caseId,
      points: given,
      againOf: target?.againOf ?? null,
      remark: remark ?? null,
    };
    if (!(await review.run({ input }))) return false;
    void message.success(t('quality.saved'));
    onReviewed();
    return true;
  };
  const number = target?.number ?? '';
  return (
    <FormDrawer<Values>
      open={target !== null && scheme !== undefined}
      title={
        target?.againOf
          ? t('fileReview.againOf', { number })
          : `${t('fileReview.new')}${number && `：${number}`}`
      }
      name="review"
      about={target?.againOf ?? target?.caseId}
      initial={{}}
      busy={review.busy}
      problems={review.problems}
      note={t('quality.saveKeys')}
      onClose={onClose}
      onSend={send}
    >
      {!target?.caseId && (
        <Form.Item
          name="caseId"
          label={t('quality.case')}
          rules={[{ required: true, message: t('quality.caseRequired') }]}
        >
          <CaseSelect stages={CLOSED} />
        </Form.Item>
      )}
      {scheme && <Items scheme={scheme} />}
      <Form.Item name="remark" label={t('quality.remark')} extra={t('quality.noNames')}>
        <Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} />
      </Form.Item>
    </FormDrawer>
  );
};

const Items = ({ scheme }: { scheme: ReviewSchemeFieldsFragment }) => {
  const { t } = useTranslation();
  const { title, version, items, mode } = scheme;
  const given = ((Form.useWatch('points') as Values['points'] | undefined) ?? []).map((each) => each?.points);
  const total = totalOf(scheme, given);
  return (
    <>
      <p>{version === 0 ? t('fileReview.builtIn', { title }) : t('fileReview.scheme', { title, version })}</p>
      {items.map((item, at) => (
        <Form.Item
          key={item.code}
          name={['points', at, 'points']}
          label={item.title}
          rules={[{ required: true, message: t('fileReview.pointsNeeded') }]}
        >
          <InputNumber
            min={0}
            max={item.points}
            suffix={`/ ${item.points}`}
            step={mode === 'FIVE' ? 1 : 0.5}
            changeOnWheel={false}
            inputMode="decimal"
          />
        </Form.Item>
      ))}
      <p role="status">
        <strong>
          {total === null
            ? t('fileReview.unfinished', { count: openItems(scheme, given) })
            : t('fileReview.standing', { total, grade: t(`fileReview.grades.${gradeOf(scheme, total)}`) })}
        </strong>
      </p>
    </>
  );
};
