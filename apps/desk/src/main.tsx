import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { startLanguage } from './locales/language.js';
import { Desk } from './shell/desk.js';
import './shell/frame.css';
import './parts/marks.css';
import './inbox/inbox.css';
import './board/board.css';
import './figures/figures.css';
import './burden/burden.css';
import './calendar/calendar.css';
import './directives/editor.css';
import './directives/paper.css';
import './lineage/lineage.css';
import './planning/planning.css';
import './summaries/summary.css';
import './tasks/tasks.css';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={startLanguage()}>
        <Desk />
      </I18nextProvider>
    </StrictMode>,
  );
}
