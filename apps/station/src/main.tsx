import './styles/base.css';
import './styles/frame.css';
import './styles/cards.css';
import './styles/actions.css';
import './styles/forms.css';
import './styles/chips.css';
import './styles/intake.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './app.js';
import { isLinkPage } from './link/link-session.js';
import { keepShell } from './store/new-version.js';
import { applyTextSize } from './store/text-size.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
applyTextSize();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
// The page of a link keeps nothing on a phone that is not of a station.
if (!isLinkPage()) keepShell().catch(() => undefined);
