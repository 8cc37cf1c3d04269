import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { existsSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import type { Config } from '@fayuan/config';

const YEAR_SECONDS = 31_536_000;

/** Serves the desk at /desk/ and the station app at /m/, each from its built folder; an unknown path is the app's own. */
export async function addWebApps(fastify: FastifyInstance, config: Config): Promise<void> {
  await fastify.register(fastifyStatic, { root: process.cwd(), serve: false });
  const apps = [
    ['/desk/', config.WEB_DESK_DIR],
    ['/m/', config.WEB_STATION_DIR],
  ] as const;
  for (const [prefix, folder] of apps) if (folder) addApp(fastify, prefix, folder);
  fastify.get('/', (_request, reply) => reply.redirect('/desk/'));
}

function addApp(fastify: FastifyInstance, prefix: string, folder: string): void {
  fastify.get(prefix.slice(0, -1), (_request, reply) => reply.redirect(prefix));
  fastify.get<{ Params: { '*': string } }>(`${prefix}*`, (request, reply) => {
    const path = fileIn(folder, request.params['*']);
    if (path) return send(reply, folder, path);
    // A missing picture or script is missing; a missing page is a place inside the app.
    if (/\.\w{1,8}$/.test(request.params['*'])) return reply.code(404).send({ error: { code: 'http.404' } });
    return send(reply, folder, 'index.html');
  });
}

/** The path of an existing file inside the folder, or undefined; never one outside of it. */
function fileIn(folder: string, wanted: string): string | undefined {
  const path = normalize(wanted);
  if (path === '.' || path.startsWith('..') || path.startsWith(sep) || path.includes('\0')) return undefined;
  const full = join(folder, path);
  return existsSync(full) && statSync(full).isFile() ? path : undefined;
}

/** Built assets carry a hash in their name and never change; everything else is asked for again. */
function send(reply: FastifyReply, folder: string, path: string): FastifyReply {
  const hashed = path.startsWith(`assets${sep}`);
  void reply.header('cache-control', hashed ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
  return reply.sendFile(path, folder, { cacheControl: false });
}
