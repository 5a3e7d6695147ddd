import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storesInMemory } from '../../../support/stores.ts';

const WORKER = '/keep.js';
/** What a build says: the numbers of a language, its guides, and its walks. */
const COPIES = {
  es: { store: 'es-aaaa', locale: 'es', list: '/es/numeros/', words: '', files: ['/es/numeros/', '/es/numeros/hn/'] },
  es1: { store: 'es1-aaaa', locale: 'es', list: '/es/guias/', words: '', files: ['/es/guias/', '/es/guias/una/', '/d/loom.svg'] },
  es2: { store: 'es2-aaaa', locale: 'es', list: '/es/relatos/', words: '', files: ['/es/relatos/', '/try/walk-es.json'] },
};

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', svg: 'image/svg+xml', json: 'application/json' };
const page = (path: string): string =>
  path.startsWith('/es/numeros/')
    ? '<html><p data-old="Old">110</p></html>'
    : `<html><link rel="canonical" href="https://site.example${path}"></html>`;

let stores: ReturnType<typeof storesInMemory>;
let asked: string[];
/** What a host does otherwise, by path. */
let otherwise: Map<string, () => Promise<Response> | Response>;

const host = async (path: string): Promise<Response> => {
  asked.push(path);
  const other = otherwise.get(path);
  if (other) return other();
  if (path === WORKER) return new Response(JSON.stringify(COPIES), { headers: { 'content-type': 'text/javascript' } });
  const html = path.endsWith('/');
  const type = html ? 'text/html' : (TYPES[path.split('.').at(-1) ?? ''] ?? '');
  return Promise.resolve(new Response(html ? page(path) : '{}', { headers: { 'content-type': type } }));
};

const want = async (...parts: string[]): Promise<void> => {
  for (const part of parts) await stores.open(`wanted-${part}`);
};
const names = async (): Promise<string[]> => (await stores.keys()).sort();

/** The worker's module as it begins: with what stands in the stores at that moment. */
const begun = async () => {
  vi.resetModules();
  return import('#/browser/offline/copies.ts');
};

/** A promise that somebody else ends. */
const gate = () => {
  let open = (): void => undefined;
  const wait = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { wait, open: () => open() };
};

beforeEach(() => {
  stores = storesInMemory();
  asked = [];
  otherwise = new Map();
  vi.stubGlobal('COPIES', COPIES);
  vi.stubGlobal('WORKER', WORKER);
  vi.stubGlobal('caches', stores);
  vi.stubGlobal('fetch', host);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('what is kept when she asks', () => {
  it('are the numbers alone, where she asks for them', async () => {
    const { keepAsked, keptParts } = await begun();
    await want('es');
    await keepAsked('es');
    expect(await keptParts()).toEqual(['es']);
    expect(await names()).toEqual(['es-aaaa', 'wanted-es']);
  });

  it('are all guides and the numbers to which they lead, the numbers last', async () => {
    const { keepAsked, keptParts, fromCopy } = await begun();
    await want('es1', 'es');
    await keepAsked('es1');
    expect(await keptParts()).toEqual(['es', 'es1']);
    expect(asked.indexOf('/es/numeros/')).toBeGreaterThan(asked.indexOf('/d/loom.svg'));
    expect(await (await fromCopy('es1', '/es/guias/una/'))?.text()).toBe(page('/es/guias/una/'));
    // A part answers for its own files alone.
    expect(await fromCopy('es1', '/es/numeros/')).toBeUndefined();
  });

  it('is not asked of the host again where it is there', async () => {
    const { keepAsked } = await begun();
    await want('es', 'es2');
    await keepAsked('es');
    asked.length = 0;
    await keepAsked('es2');
    expect(asked).toEqual(['/es/relatos/', '/try/walk-es.json', WORKER]);
  });

  it('is one work for two tabs', async () => {
    const { keepAsked } = await begun();
    await want('es1', 'es');
    await Promise.all([keepAsked('es1'), keepAsked('es1')]);
    expect(asked.filter((path) => path === '/es/guias/una/')).toHaveLength(1);
  });
});

describe('nothing is left', () => {
  const failures: Record<string, [path: string, answer: () => Response]> = {
    'of guides of which one is answered by somebody else’s page': ['/es/guias/una/', () => new Response('<html>Pay for this wifi</html>')],
    'of guides of which one is answered by another page of ours': [
      '/es/guias/una/',
      () => new Response(page('/es/guias/'), { headers: { 'content-type': 'text/html' } }),
    ],
    'of guides of which one breaks off': ['/es/guias/una/', () => new Response(page('/es/guias/una/').replace('</html>', ''))],
    'of guides whose drawing is a notice': ['/d/loom.svg', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
    'of guides that came whole where a number does not': ['/es/numeros/hn/', () => new Response('', { status: 503 })],
  };
  for (const [what, [path, answer]] of Object.entries(failures))
    it(what, async () => {
      const { keepAsked } = await begun();
      await want('es1', 'es');
      otherwise.set(path, answer);
      await expect(keepAsked('es1')).rejects.toThrow();
      expect(await names()).toEqual([]);
    });

  it('of guides and numbers where she leaves while the last number comes', async () => {
    const { keepAsked } = await begun();
    await want('es1', 'es');
    otherwise.set('/es/numeros/hn/', async () => {
      for (const part of ['es1', 'es']) await stores.delete(`wanted-${part}`);
      return new Response(page('/es/numeros/hn/'), { headers: { 'content-type': 'text/html' } });
    });
    await expect(keepAsked('es1')).rejects.toThrow();
    expect(await names()).toEqual([]);
  });

  it('of numbers that came whole where the guides with which they come are wanted no more', async () => {
    const { keepAsked } = await begun();
    await want('es1', 'es');
    otherwise.set('/es/numeros/hn/', async () => {
      await stores.delete('wanted-es1');
      return new Response(page('/es/numeros/hn/'), { headers: { 'content-type': 'text/html' } });
    });
    await expect(keepAsked('es1')).rejects.toThrow();
    expect(await names()).toEqual([]);
  });

  it('of guides whose numbers never came, in the next worker, nor of what is not whole', async () => {
    const before = await begun();
    await want('es1', 'es2', 'es');
    await before.keep('es1');
    await (await stores.open('es2-aaaa')).put('/es/relatos/', new Response(''));
    const { keepAsked } = await begun();
    await expect(keepAsked('none')).rejects.toThrow('no copy of none');
    await vi.waitFor(async () => expect(await names()).toEqual(['wanted-es', 'wanted-es2']));
  });
});

describe('what was there stays', () => {
  it('where the guides beside it fail', async () => {
    const { keepAsked, keptParts } = await begun();
    await want('es', 'es2');
    await keepAsked('es2');
    otherwise.set('/es/guias/una/', () => new Response('', { status: 503 }));
    await want('es1');
    await expect(keepAsked('es1')).rejects.toThrow();
    expect(await keptParts()).toEqual(['es', 'es2']);
    expect(await names()).toEqual(['es-aaaa', 'es2-aaaa', 'wanted-es', 'wanted-es2']);
  });

  it('where the worker that kept it has gone, and the guides beside it fail', async () => {
    await want('es');
    await (await begun()).keepAsked('es');
    const { keepAsked, keptParts } = await begun();
    otherwise.set('/es/guias/una/', () => new Response('', { status: 503 }));
    await want('es1');
    await expect(keepAsked('es1')).rejects.toThrow();
    expect(await keptParts()).toEqual(['es']);
  });

  it('where another tab was told meanwhile that its numbers are kept', async () => {
    const { keepAsked, keptParts } = await begun();
    const { wait, open } = gate();
    otherwise.set('/es/guias/una/', async () => {
      await wait;
      return new Response('', { status: 503 });
    });
    await want('es1', 'es');
    const guides = keepAsked('es1');
    await keepAsked('es');
    open();
    await expect(guides).rejects.toThrow();
    expect(await keptParts()).toEqual(['es']);
  });

  it('where another tab’s numbers are still coming when the guides fail', async () => {
    const { keepAsked, keptParts } = await begun();
    const { wait, open } = gate();
    otherwise.set('/es/guias/una/', () => new Response('', { status: 503 }));
    otherwise.set('/es/numeros/hn/', async () => {
      await wait;
      return new Response(page('/es/numeros/hn/'), { headers: { 'content-type': 'text/html' } });
    });
    await want('es1', 'es');
    const numbers = keepAsked('es');
    await vi.waitFor(() => expect(asked).toContain('/es/numeros/hn/'));
    await expect(keepAsked('es1')).rejects.toThrow();
    open();
    await numbers;
    expect(await keptParts()).toEqual(['es']);
  });

  it('of an earlier build until the newer is whole, and not a moment longer', async () => {
    await want('es', 'es1');
    const older = await begun();
    await older.keepAsked('es1');
    vi.stubGlobal('COPIES', { ...COPIES, es1: { ...COPIES.es1, store: 'es1-bbbb' } });
    vi.stubGlobal('fetch', async (path: string) =>
      path === WORKER ? new Response('es1-bbbb', { headers: { 'content-type': 'text/javascript' } }) : host(path),
    );
    const newer = await begun();
    expect(await newer.keptParts()).toEqual(['es', 'es1']);
    otherwise.set('/es/guias/una/', () => new Response('', { status: 503 }));
    await expect(newer.keep('es1')).rejects.toThrow();
    expect(await names()).toEqual(['es-aaaa', 'es1-aaaa', 'wanted-es', 'wanted-es1']);
    otherwise.clear();
    await newer.keep('es1');
    await newer.removeOlder();
    expect(await names()).toEqual(['es-aaaa', 'es1-bbbb', 'wanted-es', 'wanted-es1']);
  });
});
