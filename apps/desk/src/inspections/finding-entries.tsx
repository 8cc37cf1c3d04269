import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Card, Flex, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { emptyFinding, FindingFields } from './finding-fields.js';

/** Any number of findings, one card each; none is an answer too. */
export const FindingEntries = () => {
  const { t } = useTranslation();
  return (
    <Form.List name="findings">
      {(fields, { add, remove }) => (
        <Flex vertical gap={12}>
          {fields.length === 0 && <p className="muted tight">{t('finding.noneEntered')}</p>}
          {fields.map((field, at) => (
            <Card
              key={field.key}
              size="small"
              title={t('finding.nth', { number: at + 1 })}
              extra={
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={t('finding.removeNth', { number: at + 1 })}
                  onClick={() => remove(field.name)}
                />
              }
            >
              <FindingFields at={field.name} />
            </Card>
          ))}
          <Button className="start" icon={<PlusOutlined aria-hidden />} onClick={() => add(emptyFinding())}>
            {t('finding.new')}
          </Button>
        </Flex>
      )}
    </Form.List>
  );
};
