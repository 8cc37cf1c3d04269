import { Button, Card, Col, Flex, Form, Input, Radio, Row, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import {
  CorrespondenceDocument,
  type CorrespondenceFieldsFragment,
  type CorrespondenceKind,
  DirectivesDocument,
  DraftCorrespondenceDocument,
  EditCorrespondenceDocument,
  OutsideBodiesDocument,
} from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { DateField } from '../parts/date-field.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';

const kinds: CorrespondenceKind[] = ['REQUEST', 'REPORT', 'LETTER'];

interface Words {
  kind: CorrespondenceKind;
  title: string;
  sections: { heading: string; text: string }[];
  directiveId?: string | null;
  answerDue?: string | null;
  bodyIds?: string[];
  contactName?: string | null;
  contactPhone?: string | null;
}

const kindOf = (asked: string | null): CorrespondenceKind =>
  kinds.find((kind) => kind === asked) ?? 'REQUEST';

const wordsOf = (paper: CorrespondenceFieldsFragment): Words => ({
  kind: paper.kind,
  title: paper.title,
  sections: paper.sections.map(({ heading, text }) => ({ heading, text })),
  directiveId: paper.directive?.id ?? null,
  answerDue: paper.answerDue,
  bodyIds: paper.bodies.map(({ id }) => id),
  contactName: paper.contactName,
  contactPhone: paper.contactPhone,
});

/** A new request, report or letter, or a draft to go on with. */
export const PaperEditorPage = () => {
  const { id } = useParams();
  const [params] = useSearchParams();
  const directiveId = params.get('directive');
  const empty = {
    kind: kindOf(params.get('kind')),
    title: '',
    sections: [{ heading: '', text: '' }],
    directiveId,
  };
  return id ? <FromDraft id={id} /> : <Editor key={empty.kind} initial={empty} savedId={null} />;
};

const FromDraft = ({ id }: { id: string }) => {
  const answer = useAsk(CorrespondenceDocument, { id });
  return (
    <Asked answer={answer} rows={10}>
      {({ correspondence }) => <Editor initial={wordsOf(correspondence)} savedId={id} />}
    </Asked>
  );
};

const Editor = ({ initial, savedId }: { initial: Words; savedId: string | null }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const draft = useAct(DraftCorrespondenceDocument);
  const edit = useAct(EditCorrespondenceDocument);
  const [form] = Form.useForm<Words>();
  const kind = Form.useWatch('kind', form) ?? initial.kind;
  const save = async ({ directiveId, answerDue, bodyIds, ...words }: Words) => {
    const input = {
      ...words,
      sections: words.sections.map(({ heading, text }) => ({ heading: heading ?? '', text: text ?? '' })),
      directiveId: directiveId ?? null,
      answerDue: words.kind === 'REQUEST' ? (answerDue ?? null) : null,
      bodyIds: words.kind === 'LETTER' ? (bodyIds ?? []) : [],
    };
    const id = savedId
      ? (await edit.run({ id: savedId, input }))?.editCorrespondence.id
      : (await draft.run({ input }))?.draftCorrespondence.id;
    if (id) void navigate(`/correspondence/${id}`);
  };
  return (
    <PageFrame title={t(savedId ? 'correspondence.edit' : 'correspondence.new')}>
      <ProblemList problems={[...draft.problems, ...edit.problems]} form="paper" />
      <Card>
        <Form
          form={form}
          name="paper"
          layout="vertical"
          initialValues={initial}
          onFinish={(words) => void save(words)}
        >
          <Form.Item
            name="kind"
            label={t('correspondence.kindLabel')}
            extra={t(`correspondence.kindHint.${kind}`)}
          >
            <Radio.Group
              optionType="button"
              options={kinds.map((value) => ({ value, label: t(`correspondence.kind.${value}`) }))}
            />
          </Form.Item>
          <Form.Item
            name="title"
            label={t('correspondence.title')}
            rules={[{ required: true, whitespace: true, message: t('correspondence.required') }]}
          >
            <Input maxLength={120} />
          </Form.Item>
          {kind === 'LETTER' && <BodiesField />}
          <Form.List name="sections">
            {(fields) =>
              fields.map(({ key, name }) => (
                <Form.Item key={key} name={[name, 'text']} label={t('correspondence.text')}>
                  <Input.TextArea autoSize={{ minRows: 8, maxRows: 24 }} maxLength={5000} showCount />
                </Form.Item>
              ))
            }
          </Form.List>
          <ContactFields />
          <AboutField />
          {kind === 'REQUEST' && (
            <Form.Item
              name="answerDue"
              label={t('correspondence.answerDue')}
              extra={t('correspondence.answerDueHint')}
            >
              <DateField />
            </Form.Item>
          )}
          <Flex justify="end" gap={8}>
            <Button onClick={() => void navigate(-1)}>{t('action.cancel')}</Button>
            <Button type="primary" htmlType="submit" loading={draft.busy || edit.busy}>
              {t('correspondence.save')}
            </Button>
          </Flex>
        </Form>
      </Card>
    </PageFrame>
  );
};

const BodiesField = () => {
  const { t } = useTranslation();
  const { data } = useAsk(OutsideBodiesDocument, {});
  return (
    <Form.Item name="bodyIds" label={t('correspondence.bodies')} extra={t('correspondence.bodiesHint')}>
      <Select
        mode="multiple"
        optionFilterProp="label"
        options={(data?.outsideBodies ?? [])
          .filter(({ closed }) => !closed)
          .map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Form.Item>
  );
};

/** 附注: whom to ask about the paper. */
const ContactFields = () => {
  const { t } = useTranslation();
  return (
    <Row gutter={16}>
      <Col xs={24} md={12}>
        <Form.Item
          name="contactName"
          label={t('correspondence.contactName')}
          extra={t('correspondence.contactHint')}
        >
          <Input maxLength={40} />
        </Form.Item>
      </Col>
      <Col xs={24} md={12}>
        <Form.Item name="contactPhone" label={t('correspondence.contactPhone')}>
          <Input maxLength={40} inputMode="tel" />
        </Form.Item>
      </Col>
    </Row>
  );
};

const AboutField = () => {
  const { t } = useTranslation();
  const received = useAsk(DirectivesDocument, { box: 'RECEIVED', first: 100 });
  const sent = useAsk(DirectivesDocument, { box: 'SENT', first: 100 });
  const items = [...(received.data?.directives.items ?? []), ...(sent.data?.directives.items ?? [])];
  return (
    <Form.Item name="directiveId" label={t('correspondence.about')} extra={t('correspondence.aboutHint')}>
      <Select
        allowClear
        showSearch
        optionFilterProp="label"
        options={items.map(({ id, title }) => ({ value: id, label: title }))}
      />
    </Form.Item>
  );
};
