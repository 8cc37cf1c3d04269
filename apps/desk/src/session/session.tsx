import { createContext, type ReactNode, useContext } from 'react';
import type { SessionFieldsFragment } from '../generated/graphql.js';

/** What the signed-in person may do; the names are the server's. */
export type Permission =
  | 'directive.draft'
  | 'directive.sign_off'
  | 'directive.issue'
  | 'directive.chase'
  | 'quota.set'
  | 'roster.keep'
  | 'case.handle'
  | 'case.decide'
  | 'receipt.sign'
  | 'report.submit'
  | 'report.review'
  | 'activity.record'
  | 'summary.write'
  | 'account.manage'
  | 'unit.reorganise'
  | 'case.read'
  | 'case_rule.publish'
  | 'calendar.publish'
  | 'channel.manage'
  | 'figure.read'
  | 'consultation.record'
  | 'consultation.read'
  | 'quality.check'
  | 'appraisal.keep'
  | 'case.take_in'
  | 'case.review'
  | 'objection.decide'
  | 'person.erase'
  | 'person.unmask';

export interface OpenSession {
  session: SessionFieldsFragment;
  may: (permission: Permission) => boolean;
  /** Ends the session on this screen; the server has ended it already, or is told by the caller. */
  leave: () => void;
}

const SessionContext = createContext<OpenSession | null>(null);

export const SessionProvider = ({ value, children }: { value: OpenSession; children: ReactNode }) => (
  <SessionContext value={value}>{children}</SessionContext>
);

/** The open session; only for what is shown after signing in. */
export const useSession = (): OpenSession => {
  const open = useContext(SessionContext);
  if (!open) throw new Error('useSession is used outside of a session');
  return open;
};
