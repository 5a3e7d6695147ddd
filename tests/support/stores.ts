/** Something like the browser's stores, in memory: as much of them as the worker uses. */
export const storesInMemory = () => {
  const stores = new Map<string, Map<string, Response>>();
  const pathOf = (request: string | { url: string }): string => (typeof request === 'string' ? request : request.url);
  const cacheOf = (entries: Map<string, Response>) => ({
    put: async (path: string, response: Response): Promise<void> => {
      entries.set(path, response);
      return Promise.resolve();
    },
    keys: async () => Promise.resolve([...entries.keys()].map((url) => ({ url }))),
    delete: async (request: string | { url: string }) => Promise.resolve(entries.delete(pathOf(request))),
  });
  return {
    keys: async () => Promise.resolve([...stores.keys()]),
    has: async (name: string) => Promise.resolve(stores.has(name)),
    delete: async (name: string) => Promise.resolve(stores.delete(name)),
    open: async (name: string) => {
      const entries = stores.get(name) ?? new Map<string, Response>();
      stores.set(name, entries);
      return Promise.resolve(cacheOf(entries));
    },
    match: async (path: string, { cacheName }: { cacheName: string }) => Promise.resolve(stores.get(cacheName)?.get(path)),
  };
};
