/*
 * The worker that keeps the help pages of one language, only where a visitor asked for it. Network first: a kept
 * number is never preferred to a newer one. It answers for its own files and nothing else.
 */
declare const FILES: string[];
declare const CACHE: string;

// Only what is used here: the types of a worker and of a page cannot be loaded together.
interface WorkerScope {
  addEventListener: ((type: 'install' | 'activate', listener: (event: { waitUntil: (work: Promise<unknown>) => void }) => void) => void) &
    ((type: 'fetch', listener: (event: { request: Request; respondWith: (response: Promise<Response>) => void }) => void) => void);
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
}
const worker = self as unknown as WorkerScope;

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then(async (cache) => cache.addAll(FILES))
      .then(async () => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => {
  const others = async (): Promise<unknown> => Promise.all((await caches.keys()).filter((name) => name !== CACHE).map((name) => caches.delete(name)));
  event.waitUntil(others().then(async () => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET' || !FILES.includes(pathname)) return;
  event.respondWith(
    fetch(event.request).catch(async (reason: unknown) => {
      const kept = await caches.match(pathname);
      if (kept) return kept;
      throw reason;
    }),
  );
});
