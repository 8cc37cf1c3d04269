import { useEffect } from 'react';

/**
 * A new notice that was saved while it is being written takes the address of its draft, so that a reload goes on with it.
 * The page stays as it is: going there would take the focus from who types.
 */
export const useOwnAddress = (savedId: string | null): void => {
  useEffect(() => {
    const { pathname } = window.location;
    if (!savedId || !pathname.endsWith('/directives/new')) return;
    const path = pathname.replace(/new$/, `${savedId}/edit`);
    window.history.replaceState(window.history.state, '', path);
  }, [savedId]);
};
