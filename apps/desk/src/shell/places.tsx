import {
  AccountBookOutlined,
  ApartmentOutlined,
  AuditOutlined,
  BarChartOutlined,
  BellOutlined,
  CalendarOutlined,
  ClockCircleOutlined,
  CommentOutlined,
  CustomerServiceOutlined,
  DashboardOutlined,
  EyeOutlined,
  FileDoneOutlined,
  FileTextOutlined,
  FolderOpenOutlined,
  HomeOutlined,
  ImportOutlined,
  NotificationOutlined,
  PayCircleOutlined,
  PhoneOutlined,
  ProfileOutlined,
  SafetyCertificateOutlined,
  SendOutlined,
  SolutionOutlined,
  SoundOutlined,
  TeamOutlined,
  TrophyOutlined,
  UploadOutlined,
  WalletOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Permission } from '../session/session.js';

export interface Place {
  key:
    | 'inbox'
    | 'directives'
    | 'board'
    | 'bulletins'
    | 'correspondence'
    | 'review'
    | 'report'
    | 'activities'
    | 'cases'
    | 'consultations'
    | 'dutyLawyers'
    | 'imports'
    | 'handlers'
    | 'subsidies'
    | 'subsidyStandards'
    | 'inspections'
    | 'visits'
    | 'quality'
    | 'appraisals'
    | 'figures'
    | 'catalogue'
    | 'summaries'
    | 'deliveries'
    | 'clocks'
    | 'hardship'
    | 'calendar'
    | 'channels'
    | 'org'
    | 'reorganisations';
  path: string;
  icon: ReactNode;
  /** Any of these opens the place; none named means everyone. */
  needs: Permission[];
  /** After G, the letter that leads here. */
  letter?: string;
}

/** The main menu, in its order. */
export const places: readonly Place[] = [
  { key: 'inbox', path: '/', icon: <HomeOutlined aria-hidden />, needs: [], letter: 'i' },
  {
    key: 'directives',
    path: '/directives',
    icon: <NotificationOutlined aria-hidden />,
    needs: ['directive.draft', 'directive.sign_off', 'directive.issue', 'receipt.sign', 'figure.read'],
    letter: 'd',
  },
  {
    key: 'board',
    path: '/board',
    icon: <DashboardOutlined aria-hidden />,
    needs: ['figure.read'],
    letter: 'b',
  },
  {
    key: 'bulletins',
    path: '/bulletins',
    icon: <SoundOutlined aria-hidden />,
    needs: ['directive.draft', 'directive.sign_off'],
  },
  {
    key: 'correspondence',
    path: '/correspondence',
    icon: <SendOutlined aria-hidden />,
    needs: ['directive.draft', 'directive.sign_off'],
  },
  {
    key: 'review',
    path: '/review',
    icon: <AuditOutlined aria-hidden />,
    needs: ['report.review'],
    letter: 'r',
  },
  { key: 'report', path: '/report', icon: <UploadOutlined aria-hidden />, needs: ['report.submit'] },
  {
    key: 'activities',
    path: '/activities',
    icon: <FileDoneOutlined aria-hidden />,
    needs: ['activity.record', 'figure.read'],
    letter: 'a',
  },
  {
    key: 'cases',
    path: '/cases',
    icon: <FolderOpenOutlined aria-hidden />,
    needs: ['case.read'],
    letter: 'l',
  },
  {
    key: 'consultations',
    path: '/consultations',
    icon: <CommentOutlined aria-hidden />,
    needs: ['consultation.record', 'consultation.read'],
    letter: 'c',
  },
  {
    key: 'dutyLawyers',
    path: '/duty-lawyers',
    icon: <CustomerServiceOutlined aria-hidden />,
    needs: ['case.read'],
  },
  {
    key: 'imports',
    path: '/imports',
    icon: <ImportOutlined aria-hidden />,
    needs: ['consultation.record', 'case.handle', 'case.decide'],
  },
  {
    key: 'handlers',
    path: '/handlers',
    icon: <SolutionOutlined aria-hidden />,
    needs: ['roster.keep', 'case.decide'],
  },
  {
    key: 'subsidies',
    path: '/subsidies',
    icon: <WalletOutlined aria-hidden />,
    needs: ['case.handle', 'case.decide'],
  },
  {
    key: 'inspections',
    path: '/inspections',
    icon: <EyeOutlined aria-hidden />,
    needs: ['activity.record', 'figure.read'],
  },
  {
    key: 'visits',
    path: '/visits',
    icon: <PhoneOutlined aria-hidden />,
    needs: ['quality.check', 'case.decide'],
  },
  {
    key: 'quality',
    path: '/quality',
    icon: <SafetyCertificateOutlined aria-hidden />,
    needs: ['quality.check', 'case.decide'],
  },
  {
    key: 'appraisals',
    path: '/appraisals',
    icon: <TrophyOutlined aria-hidden />,
    needs: ['appraisal.keep', 'case.decide'],
  },
  {
    key: 'figures',
    path: '/figures',
    icon: <BarChartOutlined aria-hidden />,
    needs: ['figure.read'],
    letter: 'f',
  },
  {
    key: 'catalogue',
    path: '/catalogue',
    icon: <ProfileOutlined aria-hidden />,
    needs: ['figure.read'],
  },
  {
    key: 'summaries',
    path: '/summaries',
    icon: <FileTextOutlined aria-hidden />,
    needs: ['summary.write'],
    letter: 's',
  },
  {
    key: 'deliveries',
    path: '/deliveries',
    icon: <SendOutlined aria-hidden />,
    needs: ['directive.chase'],
  },
  {
    key: 'clocks',
    path: '/clocks',
    icon: <ClockCircleOutlined aria-hidden />,
    needs: ['case.read', 'case_rule.publish'],
  },
  {
    key: 'subsidyStandards',
    path: '/subsidy-standards',
    icon: <PayCircleOutlined aria-hidden />,
    needs: ['case_rule.publish'],
  },
  {
    key: 'hardship',
    path: '/hardship',
    icon: <AccountBookOutlined aria-hidden />,
    needs: ['case.read', 'case_rule.publish'],
  },
  { key: 'calendar', path: '/calendar', icon: <CalendarOutlined aria-hidden />, needs: [] },
  { key: 'channels', path: '/channels', icon: <BellOutlined aria-hidden />, needs: ['channel.manage'] },
  { key: 'org', path: '/org', icon: <TeamOutlined aria-hidden />, needs: ['account.manage'] },
  {
    key: 'reorganisations',
    path: '/reorganisations',
    icon: <ApartmentOutlined aria-hidden />,
    needs: ['unit.reorganise'],
  },
];
