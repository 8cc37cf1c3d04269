/* Keeps the app shell on the phone so that the station app opens without a network. The build fills in the two constants. */
const VERSION = '__VERSION__';
const FILES = ['__FILES__'];
const CACHE = `fayuan-station-${VERSION}`;
const BASE = new URL('./', self.location.href);

self.addEventListener('install', (event) => {
  const requests = FILES.map((file) => new Request(new URL(file, BASE), { cache: 'reload' }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(requests)));
});

self.addEventListener('activate', (event) => {
  const dropOld = async () => {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith('fayuan-station-') && name !== CACHE);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(dropOld());
});

// A new version waits until the worker agrees, so that no form is torn away.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  // Only the shell is answered from here: the API, photos and everything else of the server stay outside the folder.
  if (request.method !== 'GET' || url.origin !== BASE.origin || !url.pathname.startsWith(BASE.pathname))
    return;
  const wanted = request.mode === 'navigate' ? new URL('./', BASE).href : request;
  const answer = async () => {
    const cache = await caches.open(CACHE);
    return (await cache.match(wanted)) ?? fetch(request);
  };
  event.respondWith(answer());
});
