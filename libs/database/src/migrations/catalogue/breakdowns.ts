import type { BreakdownSeed } from './seed.js';

export const BREAKDOWNS: readonly BreakdownSeed[] = [
  { code: 'case_type', name: '案件类别', nameEn: 'Case type' },
  { code: 'case_form', name: '案件形式', nameEn: 'Form of the case' },
  { code: 'criminal_basis', name: '刑事案件来源', nameEn: 'Basis of a criminal case' },
  { code: 'case_state', name: '办理状态', nameEn: 'State of the case' },
  { code: 'recipient_group', name: '受援人群', nameEn: 'Group of recipients', overlapping: true },
  { code: 'recipient_case_type', name: '受援人案件类别', nameEn: 'Recipients by case type' },
  { code: 'consultation_channel', name: '咨询途径', nameEn: 'Channel of consultation' },
  { code: 'hotline', name: '专线来电', nameEn: 'Calls by line' },
  { code: 'consultation_group', name: '咨询人群', nameEn: 'Group of those who ask', overlapping: true },
  { code: 'consultation_branch', name: '咨询类别', nameEn: 'Branch of law asked about' },
  { code: 'consultation_topic', name: '咨询事项', nameEn: 'Topic asked about' },
  { code: 'consultation_result', name: '咨询结果', nameEn: 'Result of consultation', overlapping: true },
  { code: 'event_place', name: '活动地点', nameEn: 'Place of the event' },
  { code: 'media_channel', name: '媒体类别', nameEn: 'Kind of media' },
  { code: 'station_host', name: '依托单位', nameEn: 'Hosting agency' },
  { code: 'duty_lawyer_help', name: '法律帮助类别', nameEn: 'Kind of duty-lawyer help' },
];
