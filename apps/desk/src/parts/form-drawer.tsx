import { Alert, Button, Drawer, Flex, Form, type FormInstance } from 'antd';
import {
  type Dispatch,
  type ReactNode,
  type RefObject,
  type SetStateAction,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problems.js';
import { ProblemList } from './problem-list.js';
import { useFieldProblems } from './use-field-problems.js';

const NONE: Problem[] = [];

type Drafts<Values> = Readonly<Record<string, Partial<Values>>>;

interface Props<Values extends object> {
  open: boolean;
  title: ReactNode;
  /** Words of the button that sends it; 保存 unless said otherwise. */
  send?: string;
  name: string;
  /** What the form is about, where it is opened for one thing and then for another: each keeps what was typed for it. */
  about?: string | undefined;
  initial: Partial<Values>;
  busy: boolean;
  problems: Problem[];
  /** A line above the fields. */
  note?: ReactNode;
  size?: string;
  onClose: () => void;
  /** @returns whether it was sent; what was typed is kept until then */
  onSend: (values: Values) => Promise<boolean>;
  /** What of the values sent the next ones begin with, where several are entered after each other. */
  again?: (sent: Values) => Partial<Values>;
  children: ReactNode;
}

/**
 * A form beside the list it adds to: refusals stand at their fields, Ctrl+Enter sends. What was typed stays when the drawer is
 * closed, until it is sent or discarded.
 */
export function FormDrawer<Values extends object>(props: Props<Values>) {
  const { t } = useTranslation();
  const { name, about = '' } = props;
  const [drafts, setDrafts] = useState<Drafts<Values>>({});
  const [next, setNext] = useState<Partial<Values>>({});
  const [round, setRound] = useState(0);
  // Not a submit button: with one, Enter in any field, to take a day or an option, would send the form.
  const shown = useRef<FormInstance<Values>>(null);
  /** Problems that were seen before the drawer was closed. */
  const [seen, setSeen] = useState<Problem[] | null>(null);
  const problems = props.problems === seen ? NONE : props.problems;
  const begin = (values: Partial<Values>) => {
    setDrafts(({ [about]: _, ...others }) => others as Drafts<Values>);
    setNext(values);
    setRound((before) => before + 1);
  };
  const draft = drafts[about];
  return (
    <Drawer
      open={props.open}
      title={props.title}
      onClose={() => {
        setSeen(props.problems);
        props.onClose();
      }}
      size={props.size ?? 'min(560px, 100vw)'}
      destroyOnHidden
      footer={
        <Button type="primary" block loading={props.busy} onClick={() => shown.current?.submit()}>
          {props.send ?? t('action.save')}
        </Button>
      }
    >
      <ProblemList problems={problems} form={name} />
      {props.note && <p className="muted">{props.note}</p>}
      <TypedForm<Values>
        key={`${about} ${round}`}
        name={name}
        about={about}
        given={{ ...props.initial, ...next, ...draft }}
        isRestored={draft !== undefined}
        problems={problems}
        shown={shown}
        keep={setDrafts}
        onSend={props.onSend}
        onBegin={(sent) => begin(sent && props.again ? props.again(sent) : {})}
      >
        {props.children}
      </TypedForm>
    </Drawer>
  );
}

interface TypedFormProps<Values extends object> {
  name: string;
  about: string;
  given: Partial<Values>;
  /** What is given was typed before and not sent. */
  isRestored: boolean;
  problems: Problem[];
  shown: RefObject<FormInstance<Values> | null>;
  keep: Dispatch<SetStateAction<Drafts<Values>>>;
  onSend: (values: Values) => Promise<boolean>;
  /** A fresh form is wanted: after these values were sent, or null to discard what was typed. */
  onBegin: (sent: Values | null) => void;
  children: ReactNode;
}

/** The form of one thing, from its opening until it is sent; left before, it hands what was typed to be kept. */
function TypedForm<Values extends object>(props: TypedFormProps<Values>) {
  const { t } = useTranslation();
  const { name, about, problems, shown, keep, onSend, onBegin } = props;
  const [form] = Form.useForm<Values>();
  const [given] = useState(props.given);
  const [isRestored] = useState(props.isRestored);
  const isDone = useRef(false);
  useFieldProblems(form, problems);
  useEffect(() => {
    shown.current = form;
  }, [form, shown]);
  useEffect(
    () => () => {
      const typed = form.getFieldsValue(true) as Partial<Values>;
      if (!isDone.current && JSON.stringify(typed) !== JSON.stringify(given))
        keep((all) => ({ ...all, [about]: typed }));
    },
    [form, given, about, keep],
  );
  const end = (sent: Values | null) => {
    isDone.current = true;
    onBegin(sent);
  };
  const submit = async (values: Values) => {
    if (await onSend(values)) end(values);
  };
  return (
    <Flex vertical gap={12}>
      {isRestored && (
        <Alert
          type="info"
          showIcon
          title={t('form.restored')}
          action={<Button onClick={() => end(null)}>{t('form.discard')}</Button>}
        />
      )}
      <Form<Values>
        form={form}
        name={name}
        layout="vertical"
        initialValues={given}
        onFinish={(values) => void submit(values)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.submit();
        }}
      >
        {props.children}
      </Form>
    </Flex>
  );
}
