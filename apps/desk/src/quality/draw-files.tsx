import { App, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { DrawFileReviewsDocument, type ReviewDrawInput } from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { todayHere } from '../parts/format.js';
import { FormDrawer } from '../parts/form-drawer.js';

interface Props {
  open: boolean;
  onClose: () => void;
  onDrawn: (id: string) => void;
}

/** Draws files of closed cases to be reviewed. */
export const DrawFiles = ({ open, onClose, onDrawn }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const draw = useAct(DrawFileReviewsDocument);
  const send = async (input: ReviewDrawInput) => {
    const made = await draw.run({ input });
    if (!made) return false;
    void message.success(t('fileReview.drawn', { count: made.drawFileReviews.drawn }));
    onDrawn(made.drawFileReviews.id);
    return true;
  };
  const day = [{ required: true, message: t('quality.dayRequired') }];
  return (
    <FormDrawer<ReviewDrawInput>
      open={open}
      title={t('fileReview.draw')}
      send={t('fileReview.drawIt')}
      name="review-draw"
      initial={{ startsOn: `${todayHere().slice(0, 4)}-01-01`, endsOn: todayHere() }}
      busy={draw.busy}
      problems={draw.problems}
      onClose={onClose}
      onSend={send}
    >
      <Form.Item name="startsOn" label={t('visits.startsOn')} rules={day}>
        <DateField notAfter={todayHere()} />
      </Form.Item>
      <Form.Item name="endsOn" label={t('visits.endsOn')} rules={day}>
        <DateField />
      </Form.Item>
      <Form.Item
        name="sampleSize"
        label={t('fileReview.sampleSize')}
        extra={t('fileReview.sampleHint')}
        rules={[{ required: true, message: t('fileReview.sizeRequired') }]}
      >
        <InputNumber min={1} max={5000} precision={0} changeOnWheel={false} />
      </Form.Item>
      <Form.Item name="seed" label={t('visits.seed')} extra={t('visits.seedHint')}>
        <Input maxLength={60} />
      </Form.Item>
    </FormDrawer>
  );
};
