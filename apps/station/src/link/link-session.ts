import { ApiFailure } from '../api/client.js';

/** The page of a link: /m/link#token. What stands behind # goes over no wire and into no log; it is posted once. */
const PLACE = `${import.meta.env.BASE_URL}link`;
const TOKEN = /^#([\w-]{43})$/;
/** The link leads nowhere now: not opened, or not any more. */
const OUT = ['handler_link.required', 'handler_link.not_valid'];

/** True when this page was opened by a link for handlers, and not by the station's people. */
export const isLinkPage = (): boolean => location.pathname.replace(/\/$/, '') === PLACE;

/** The token that came with the address; null for none. */
export const tokenInAddress = (): string | null => TOKEN.exec(location.hash)?.[1] ?? null;

/** Takes the token out of the address bar and the history, once it has opened the case. */
export const forgetAddress = (): void => history.replaceState(null, '', PLACE);

/** True when the refusal means that the link has to be opened again. */
export const isOut = (error: unknown): boolean => error instanceof ApiFailure && OUT.includes(error.code);
