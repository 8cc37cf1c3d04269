import { BrowserRouter, Navigate, Route, Routes } from 'react-router';

import { TextsProvider, useTexts } from './i18n/i18n.js';
import { ApplicationsScreen } from './screens/applications.js';
import { LinkApp } from './link/link-app.js';
import { isLinkPage } from './link/link-session.js';
import { ChooseKindScreen } from './screens/choose-kind.js';
import { DirectiveScreen } from './screens/directive.js';
import { EditConsultationScreen } from './screens/edit-consultation.js';
import { EditRecordScreen } from './screens/edit-record.js';
import { FindingsScreen } from './screens/findings.js';
import { InboxScreen } from './screens/inbox.js';
import { MineScreen } from './screens/mine.js';
import { NewApplicationScreen } from './screens/new-application.js';
import { NewConsultationScreen } from './screens/new-consultation.js';
import { NewRecordScreen } from './screens/new-record.js';
import { RecordsScreen } from './screens/records.js';
import { ReportScreen } from './screens/report.js';
import { SignInScreen } from './screens/sign-in.js';
import { SessionProvider, useSession } from './session/session.js';
import { WorkplaceProvider } from './session/workplace.js';
import { CatalogueProvider } from './store/catalogue.js';

function Screens() {
  const { t } = useTexts();
  const { person, opening } = useSession();
  if (opening) return <p className="quiet page">{t('app.loading')}</p>;
  if (!person) return <SignInScreen />;
  return (
    <WorkplaceProvider person={person}>
      <CatalogueProvider>
        <Routes>
          <Route path="/" element={<InboxScreen />} />
          <Route path="/directive/:id" element={<DirectiveScreen />} />
          <Route path="/directive/:id/report" element={<ReportScreen />} />
          <Route path="/findings" element={<FindingsScreen />} />
          <Route path="/findings/:inspectionId" element={<FindingsScreen />} />
          <Route path="/consultations" element={<NewConsultationScreen />} />
          <Route path="/consultations/:id" element={<EditConsultationScreen />} />
          <Route path="/applications" element={<ApplicationsScreen />} />
          <Route path="/applications/new" element={<NewApplicationScreen />} />
          <Route path="/fill" element={<ChooseKindScreen />} />
          <Route path="/fill/:kind" element={<NewRecordScreen />} />
          <Route path="/records" element={<RecordsScreen />} />
          <Route path="/records/:id" element={<EditRecordScreen />} />
          <Route path="/mine" element={<MineScreen />} />
          <Route path="*" element={<Navigate to="/" replace />} />
        </Routes>
      </CatalogueProvider>
    </WorkplaceProvider>
  );
}

export function App() {
  // A handler who follows a link is no worker of a station: no session is asked for, and nothing is kept on the phone.
  if (isLinkPage())
    return (
      <TextsProvider>
        <LinkApp />
      </TextsProvider>
    );
  return (
    <TextsProvider>
      <SessionProvider>
        {/* With its slash: the service worker answers for /m/ and what is below, not for /m. */}
        <BrowserRouter basename={import.meta.env.BASE_URL}>
          <Routes>
            <Route path="/sign-in" element={<SignInScreen />} />
            <Route path="*" element={<Screens />} />
          </Routes>
        </BrowserRouter>
      </SessionProvider>
    </TextsProvider>
  );
}
