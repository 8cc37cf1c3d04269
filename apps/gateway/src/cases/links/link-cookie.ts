import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Config } from '@fayuan/config';
import type { OpenedLink } from '@fayuan/cases';
import { gatewayContext, type GatewayRequest, isGraphql } from '../../access/request.js';

const NAME = 'fayuan_handler';
const FOUND = new RegExp(`(?:^|;\\s*)${NAME}=([\\w-]{43})(?:;|$)`);

/**
 * Of the site alone: no other page can make the browser send it, so it needs no token beside it as the session of an account
 * does, which also follows links from outside.
 */
const attributes = (config: Config): string =>
  `Path=/; HttpOnly; SameSite=Strict${config.PUBLIC_URL?.startsWith('https:') ? '; Secure' : ''}`;

/** The Set-Cookie header that keeps an opened link for as long as the server does. */
export const linkCookie = (config: Config, { session, seconds }: OpenedLink): string =>
  `${NAME}=${session}; Max-Age=${seconds}; ${attributes(config)}`;

/** The Set-Cookie header that forgets it. */
export const noLinkCookie = (config: Config): string => `${NAME}=; Max-Age=0; ${attributes(config)}`;

const requestOf = (context: ExecutionContext): GatewayRequest =>
  isGraphql(context)
    ? (gatewayContext(context).req as GatewayRequest)
    : context.switchToHttp().getRequest<GatewayRequest>();

/** The secret of the opened link that came along; undefined for none. */
export const LinkSession = createParamDecorator(
  (_: unknown, context: ExecutionContext): string | undefined =>
    FOUND.exec(requestOf(context).headers.cookie ?? '')?.[1],
);
