import { Button, Card, Flex } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LightTag } from '../parts/light-tag.js';
import { EvidenceView } from './evidence-view.js';
import { SplitSummary } from './split-summary.js';
import { TaskCurve } from './task-curve.js';
import { ExtensionLine, type Standing, TaskActLine, TaskFacts, TaskPartners } from './task-facts.js';

interface Props {
  standing: Standing;
  unitName: string;
  /** The curve is shown at once. */
  opened: boolean;
  actions: ReactNode;
  onGo: (unitId: string) => void;
}

/** One task at one unit: how it stands, what there is to show for it, who does it with whom, and its curve. */
export const TaskCard = ({ standing, unitName, opened, actions, onGo }: Props) => {
  const { t } = useTranslation();
  const [drawn, setDrawn] = useState(opened);
  const { progress, act, evidence, photos } = standing;
  const { task, light, dueOn, completedOn } = progress;
  const subject = t('tasks.unitTask', { unit: unitName, title: task.title });
  return (
    <Card
      size="small"
      title={
        <Flex gap={12} align="center" wrap>
          <h2 className="task-title">{task.title}</h2>
          <LightTag light={light} dueOn={completedOn === null && light !== 'DONE' ? dueOn : null} />
        </Flex>
      }
      extra={
        <Flex gap={8} wrap align="center" justify="end">
          {actions}
        </Flex>
      }
    >
      <Flex vertical gap={12}>
        <TaskFacts standing={standing} />
        <TaskActLine act={act} />
        <EvidenceView
          evidence={evidence}
          photos={photos}
          subject={subject}
          note={act?.note}
          asked={standing.received}
        />
        <TaskPartners standing={standing} />
        <ExtensionLine extension={standing.extension} />
        <SplitSummary standing={standing} onGo={onGo} />
        <div>
          <Button size="small" aria-expanded={drawn} onClick={() => setDrawn(!drawn)}>
            {t(drawn ? 'tasks.hideCurve' : 'tasks.showCurve')}
          </Button>
        </div>
        {drawn && <TaskCurve standing={standing} />}
      </Flex>
    </Card>
  );
};
