import { stableId } from '@fayuan/kernel';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const LETTER = stableId('clock_rule', 'R16a', '5305', '2024-01-01');
const ONLINE = stableId('clock_rule', 'R16b', '33', '2024-01-01');

/** Local terms within which a letter and a question by the web are answered; the Act says none for the whole country. */
export class AnswersToConsultations20261128140000 implements MigrationInterface {
  name = 'AnswersToConsultations20261128140000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `insert into clock_rule (id, code, place, valid_from, article_zh, article_en, title_zh, title_en, starts_zh, starts_en,
         ends_zh, ends_en, unit, value, direction, stop_reasons, source, published_at)
       values
         ($1, 'R16a', '5305', '2024-01-01', '保山市法律援助咨询服务规程', 'Service rules of Baoshan', '答复来信咨询', 'Answer a letter',
          '收到来信', 'the letter is received', '作出答复', 'it is answered', 'working_day', 7, 'after', '{}',
          '地方服务规程（◇ 生效日未载明）', '2026-11-28'),
         ($2, 'R16b', '33', '2024-01-01', '浙江省法律援助网上咨询办理要求', 'Requirements of Zhejiang', '答复网络咨询',
          'Answer a question by the web', '收到提问', 'the question is received', '作出答复', 'it is answered', 'working_day', 1,
          'after', '{}', '省级法律援助管理系统提示（◇ 生效日未载明）', '2026-11-28')`,
      [LETTER, ONLINE],
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
