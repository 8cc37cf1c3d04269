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

/** Parts of the menu, each opened and closed as one. */
export type Group = 'papers' | 'filling' | 'watching' | 'casework' | 'statistics' | 'units' | 'settings';

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
  /** The part of the menu it stands in; by itself when none is named. */
  group?: Group;
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
    group: 'papers',
    icon: <NotificationOutlined aria-hidden />,
    needs: ['directive.draft', 'directive.sign_off', 'directive.issue', 'receipt.sign', 'figure.read'],
    letter: 'd',
  },
  {
    key: 'correspondence',
    path: '/correspondence',
    group: 'papers',
    icon: <SendOutlined aria-hidden />,
    needs: ['directive.draft', 'directive.sign_off'],
  },
  {
    key: 'bulletins',
    path: '/bulletins',
    group: 'papers',
    icon: <SoundOutlined aria-hidden />,
    needs: ['directive.draft', 'directive.sign_off'],
  },
  {
    key: 'review',
    path: '/review',
    group: 'filling',
    icon: <AuditOutlined aria-hidden />,
    needs: ['report.review'],
    letter: 'r',
  },
  {
    key: 'report',
    path: '/report',
    group: 'filling',
    icon: <UploadOutlined aria-hidden />,
    needs: ['report.submit'],
  },
  {
    key: 'activities',
    path: '/activities',
    group: 'filling',
    icon: <FileDoneOutlined aria-hidden />,
    needs: ['activity.record', 'figure.read'],
    letter: 'a',
  },
  {
    key: 'board',
    path: '/board',
    group: 'watching',
    icon: <DashboardOutlined aria-hidden />,
    needs: ['figure.read'],
    letter: 'b',
  },
  {
    key: 'inspections',
    path: '/inspections',
    group: 'watching',
    icon: <EyeOutlined aria-hidden />,
    needs: ['activity.record', 'figure.read'],
  },
  {
    key: 'appraisals',
    path: '/appraisals',
    group: 'watching',
    icon: <TrophyOutlined aria-hidden />,
    needs: ['appraisal.keep', 'case.decide'],
  },
  {
    key: 'deliveries',
    path: '/deliveries',
    group: 'watching',
    icon: <SendOutlined aria-hidden />,
    needs: ['directive.chase'],
  },
  {
    key: 'cases',
    path: '/cases',
    group: 'casework',
    icon: <FolderOpenOutlined aria-hidden />,
    needs: ['case.read'],
    letter: 'l',
  },
  {
    key: 'dutyLawyers',
    path: '/duty-lawyers',
    group: 'casework',
    icon: <CustomerServiceOutlined aria-hidden />,
    needs: ['case.read'],
  },
  {
    key: 'handlers',
    path: '/handlers',
    group: 'casework',
    icon: <SolutionOutlined aria-hidden />,
    needs: ['roster.keep', 'case.decide'],
  },
  {
    key: 'subsidies',
    path: '/subsidies',
    group: 'casework',
    icon: <WalletOutlined aria-hidden />,
    needs: ['case.handle', 'case.decide'],
  },
  {
    key: 'visits',
    path: '/visits',
    group: 'casework',
    icon: <PhoneOutlined aria-hidden />,
    needs: ['quality.check', 'case.decide'],
  },
  {
    key: 'quality',
    path: '/quality',
    group: 'casework',
    icon: <SafetyCertificateOutlined aria-hidden />,
    needs: ['quality.check', 'case.decide'],
  },
  {
    key: 'consultations',
    path: '/consultations',
    icon: <CommentOutlined aria-hidden />,
    needs: ['consultation.record', 'consultation.read'],
    letter: 'c',
  },
  {
    key: 'imports',
    path: '/imports',
    icon: <ImportOutlined aria-hidden />,
    needs: ['consultation.record', 'case.handle', 'case.decide'],
  },
  {
    key: 'summaries',
    path: '/summaries',
    icon: <FileTextOutlined aria-hidden />,
    needs: ['summary.write'],
    letter: 's',
  },
  {
    key: 'figures',
    path: '/figures',
    group: 'statistics',
    icon: <BarChartOutlined aria-hidden />,
    needs: ['figure.read'],
    letter: 'f',
  },
  {
    key: 'catalogue',
    path: '/catalogue',
    group: 'statistics',
    icon: <ProfileOutlined aria-hidden />,
    needs: ['figure.read'],
  },
  { key: 'org', path: '/org', group: 'units', icon: <TeamOutlined aria-hidden />, needs: ['account.manage'] },
  {
    key: 'reorganisations',
    path: '/reorganisations',
    group: 'units',
    icon: <ApartmentOutlined aria-hidden />,
    needs: ['unit.reorganise'],
  },
  {
    key: 'clocks',
    path: '/clocks',
    group: 'settings',
    icon: <ClockCircleOutlined aria-hidden />,
    needs: ['case.read', 'case_rule.publish'],
  },
  {
    key: 'hardship',
    path: '/hardship',
    group: 'settings',
    icon: <AccountBookOutlined aria-hidden />,
    needs: ['case.read', 'case_rule.publish'],
  },
  {
    key: 'subsidyStandards',
    path: '/subsidy-standards',
    group: 'settings',
    icon: <PayCircleOutlined aria-hidden />,
    needs: ['case_rule.publish'],
  },
  {
    key: 'calendar',
    path: '/calendar',
    group: 'settings',
    icon: <CalendarOutlined aria-hidden />,
    needs: [],
  },
  {
    key: 'channels',
    path: '/channels',
    group: 'settings',
    icon: <BellOutlined aria-hidden />,
    needs: ['channel.manage'],
  },
];
