import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Flex, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { type DirectiveDraft, sectionNumbers } from './draft.js';

/** The body of the notice, section by section; their numbers are counted, not typed. */
export const SectionsField = () => {
  const { t } = useTranslation();
  const sections = Form.useWatch<DirectiveDraft['sections'] | undefined>('sections');
  const numbers = sectionNumbers(sections ?? []);
  return (
    <Form.List name="sections">
      {(fields, { add, remove }) => (
        <Flex vertical gap={12}>
          {fields.map(({ key, name }) => (
            <Flex key={key} gap={8} align="start" className="section-field">
              <span className="section-number" aria-hidden="true">
                {numbers[name]}
              </span>
              <div className="grow">
                <Form.Item name={[name, 'heading']}>
                  <Input aria-label={t('directive.sectionHeading', { number: name + 1 })} maxLength={60} />
                </Form.Item>
                <Form.Item name={[name, 'text']}>
                  <Input.TextArea
                    aria-label={t('directive.sectionText', { number: name + 1 })}
                    autoSize={{ minRows: 2, maxRows: 12 }}
                  />
                </Form.Item>
              </div>
              <Button
                type="text"
                icon={<DeleteOutlined aria-hidden />}
                aria-label={t('directive.removeSection', { number: name + 1 })}
                onClick={() => remove(name)}
              />
            </Flex>
          ))}
          <Button
            className="start"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => add({ heading: '', text: '' })}
          >
            {t('directive.addSection')}
          </Button>
        </Flex>
      )}
    </Form.List>
  );
};
