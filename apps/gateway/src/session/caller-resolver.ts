import { Injectable } from '@nestjs/common';
import type { IncomingHttpHeaders } from 'node:http';
import { type Locale, LOCALES, newId } from '@fayuan/kernel';
import { SignInService } from '@fayuan/org';
import type { Caller } from '../access/caller.js';
import type { GatewayRequest } from '../access/request.js';
import { tokenIn } from './session-cookie.js';

interface Asked {
  readonly requestId: string;
  readonly headers: IncomingHttpHeaders;
  readonly meter?: { statements: number };
}

/** Turns what came over the wire into who is asking. The unit comes from the session and from nowhere else. */
@Injectable()
export class CallerResolver {
  constructor(private readonly signIn: SignInService) {}

  /** The caller of an HTTP request, looked up once per request. */
  async fromRequest(request: GatewayRequest): Promise<Caller> {
    request.meter ??= { statements: 0 };
    return this.resolve({ requestId: request.id, headers: request.headers, meter: request.meter });
  }

  /** The caller behind the upgrade request of a WebSocket. */
  async fromUpgrade(headers: IncomingHttpHeaders): Promise<Caller> {
    return this.resolve({ requestId: newId(), headers });
  }

  private async resolve({ requestId, headers, meter }: Asked): Promise<Caller> {
    const token = tokenIn(headers.cookie);
    const session = token ? await this.signIn.find(token) : null;
    const chosen = chosenLocale(headers['accept-language']);
    const locale = chosen ?? session?.locale ?? browserLocale(headers['accept-language']);
    const csrf = headers['x-csrf-token'];
    return {
      requestId,
      locale,
      session,
      csrfToken: typeof csrf === 'string' ? csrf : undefined,
      ctx: session && this.signIn.contextOf(session, requestId, { locale, ...(meter && { meter }) }),
    };
  }
}

/** Our own apps send the one language that is switched on; a browser by itself sends a list with weights. */
export const chosenLocale = (header: string | undefined): Locale | undefined =>
  LOCALES.find((locale) => locale === header);

/** Chinese unless the first wish is English. */
export const browserLocale = (header: string | undefined): Locale =>
  header?.trim().toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
