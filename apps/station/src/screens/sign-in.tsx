import { type FormEvent, useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

import { ApiFailure } from '../api/client.js';
import { useTexts } from '../i18n/i18n.js';
import { ErrorSummary, type SummaryProblem } from '../parts/error-summary.js';
import { TextField } from '../parts/field.js';
import { useSession } from '../session/session.js';

export function SignInScreen() {
  const { t, language, setLanguage } = useTexts();
  const { signIn } = useSession();
  const navigate = useNavigate();
  const from = (useLocation().state as { from?: string } | null)?.from ?? '/';
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<SummaryProblem[]>([]);

  useEffect(() => {
    document.title = `${t('signIn.title')} - ${t('app.name')}`;
  }, [t]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!login.trim() || !password) return setProblems([{ field: 'login', text: t('signIn.missing') }]);
    setBusy(true);
    try {
      await signIn(login.trim(), password);
      void navigate(from, { replace: true });
    } catch (error) {
      const said = error instanceof ApiFailure && ['refused', 'unauthenticated'].includes(error.kind);
      setProblems([{ field: null, text: said ? error.message : t('signIn.network') }]);
      setBusy(false);
    }
  };

  return (
    <main className="page sign-in">
      <img src={`${import.meta.env.BASE_URL}icon.svg`} alt="" width="72" height="72" />
      <h1>{t('app.name')}</h1>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <ErrorSummary problems={problems} title={t('signIn.failed')} />
        <TextField
          id="login"
          label={t('signIn.login')}
          value={login}
          onChange={setLogin}
          autoComplete="username"
        />
        <TextField
          id="password"
          label={t('signIn.password')}
          type={shown ? 'text' : 'password'}
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
        />
        <label className="tick">
          <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
          {t('signIn.show')}
        </label>
        <button type="submit" className="button button-main" disabled={busy}>
          {busy ? t('signIn.busy') : t('signIn.submit')}
        </button>
      </form>
      <button
        type="button"
        className="plain"
        lang={language === 'en' ? 'zh-CN' : 'en'}
        onClick={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')}
      >
        {language === 'en' ? '中文' : 'English'}
      </button>
    </main>
  );
}
