/*
 * "Keep the numbers on this phone" and "Forget this site". Nothing is registered or stored before the first is tapped.
 */
const forgetAll = async (): Promise<void> => {
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  localStorage.clear();
  sessionStorage.clear();
};

/** Resolves when the worker has stored everything, and rejects if it could not. */
const keepAll = async (worker: string): Promise<void> => {
  const registration = await navigator.serviceWorker.register(worker, { updateViaCache: 'none' });
  const installing = registration.installing ?? registration.waiting ?? registration.active;
  if (!installing) throw new Error('no worker');
  await new Promise<void>((resolve, reject) => {
    const look = (): void => {
      if (installing.state === 'activated') resolve();
      if (installing.state === 'redundant') reject(new Error('not stored'));
    };
    installing.addEventListener('statechange', look);
    look();
  });
};

for (const box of document.querySelectorAll<HTMLElement>('[data-offline]')) {
  const { offline = '', kept = '', forgotten = '', failed = '' } = box.dataset;
  const status = box.querySelector('[role="status"]');
  const tell = (words: string): void => {
    if (status) status.textContent = words;
  };
  const doing = (work: () => Promise<void>, done: string) => (): void => {
    work().then(
      () => tell(done),
      () => tell(failed),
    );
  };
  box.querySelector('[data-keep]')?.addEventListener(
    'click',
    doing(async () => keepAll(offline), kept),
  );
  box.querySelector('[data-forget]')?.addEventListener('click', doing(forgetAll, forgotten));
}
