const text = (column: string): string => `jsonb_build_object('zh-CN', c.${column}_zh, 'en', c.${column}_en)`;

/** All stops of a clock, the first one first. */
const STOPS = `(select coalesce(jsonb_agg(jsonb_build_object('reason', s.reason, 'from', s.from_on, 'to', s.to_on,
    'fromAt', s.from_at, 'toAt', s.to_at) order by s.from_on, s.id), '[]')
  from clock_stop s where s.partition_id = c.partition_id and s.clock_id = c.id)`;

/** A kept clock, of the alias `c`. */
export const CLOCK = `c.id, c.subject_kind as "subjectKind", c.subject_id as "subjectId", c.label, c.code, ${text('title')} as title,
  ${text('article')} as article, c.unit, c.value, c.direction, c.is_custody as "isCustody", c.stop_reasons as "stopReasons",
  c.floor_unit as "floorUnit", c.floor_value as "floorValue", ${text('floor_article')} as "floorArticle",
  c.started_on as "startedOn", c.started_at as "startedAt", c.due_on as "dueOn", c.due_at as "dueAt",
  c.left_when_stopped as "leftWhenStopped", c.state, c.met_on as "metOn", c.met_at as "metAt", ${STOPS} as stops`;

/** Open: it runs or stands still, and waits to be met. */
export const OPEN = `c.state in ('running', 'stopped')`;

export const INSERT_CLOCKS = `
insert into clock (partition_id, id, tenant_id, tenant_path, subject_kind, subject_id, label, rule_id, code, title_zh, title_en,
  article_zh, article_en, unit, value, direction, is_custody, stop_reasons, floor_unit, floor_value, floor_article_zh,
  floor_article_en, started_on, started_at, due_on, due_at, state, created_at)
select $1, n.id, $2, $3, n."subjectKind", n."subjectId", n.label, n."ruleId", n.code, n.title->>'zh-CN', n.title->>'en',
  n.article->>'zh-CN', n.article->>'en', n.unit, n.value, n.direction, n."isCustody", n."stopReasons", n."floorUnit",
  n."floorValue", n."floorArticle"->>'zh-CN', n."floorArticle"->>'en', n."startedOn", n."startedAt", n."dueOn", n."dueAt",
  'running', $4
from jsonb_to_recordset($5) as n (id uuid, "subjectKind" text, "subjectId" uuid, label text, "ruleId" uuid, code text, title jsonb,
  article jsonb, unit text, value integer, direction text, "isCustody" boolean, "stopReasons" text[], "floorUnit" text,
  "floorValue" integer, "floorArticle" jsonb, "startedOn" date, "startedAt" timestamptz, "dueOn" date, "dueAt" timestamptz)
on conflict (partition_id, tenant_id, subject_id, code) where state in ('running', 'stopped') do nothing`;

export const SAVE_CLOCKS = `
update clock c set due_on = n."dueOn", due_at = n."dueAt", left_when_stopped = n."leftWhenStopped", state = n.state,
  met_on = n."metOn", met_at = n."metAt"
from jsonb_to_recordset($3) as n (id uuid, "dueOn" date, "dueAt" timestamptz, "leftWhenStopped" integer, state text,
  "metOn" date, "metAt" timestamptz)
where c.partition_id = $1 and c.tenant_id = $2 and c.id = n.id`;
