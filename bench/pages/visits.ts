import { inTurn, median, onSlowPhone, SCREEN, slowPhoneBrowser, terms } from '../line/on-slow-phone.ts';
import { BARE_PATH, PLAIN_PATH } from '../line/terms.ts';

/* The visits of `npm run bench:pages`: `node visits.ts ADDRESS packets|browser`. */
const RUNS = Number(process.env['RUNS'] ?? 7);
const [site = '', line = 'browser'] = process.argv.slice(2);
const browser = await slowPhoneBrowser();

interface Painted {
  first: number;
  largest: number;
  shift: number;
  bytes: number;
}

const visit = async (url: string): Promise<Painted> => {
  const context = await browser.newContext({ viewport: SCREEN });
  const page = await context.newPage();
  const session = await onSlowPhone(page, line);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(url, { waitUntil: 'networkidle' });
  const painted = await page.evaluate(
    async () =>
      new Promise<{ first: number; largest: number; shift: number }>((done) => {
        let largest = 0;
        let shift = 0;
        new PerformanceObserver((list) => (largest = list.getEntries().at(-1)?.startTime ?? largest)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shift += 'value' in entry ? Number(entry.value) : 0;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done({ first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN, largest, shift }), 200);
      }),
  );
  await context.close();
  return { ...painted, bytes };
};

const PAGES = [
  ['a bare page', BARE_PATH],
  ['plain Astro’s article', PLAIN_PATH],
  ['gateway', '/#choose'],
  ['home', '/es/'],
  ['list of numbers', '/es/pedir-ayuda/'],
  ['country', '/es/pedir-ayuda/mx/'],
  ['guides', '/es/senales/'],
  ['guide', '/es/senales/una-oferta-de-trabajo/'],
  ['stories', '/es/historias/'],
  ['part', '/es/historias/carmen/parte-3/'],
  ['news', '/es/noticias/'],
  ['page', '/es/el-problema/'],
  ['search', '/es/buscar/'],
] as const;

console.log(terms(browser, line, RUNS));
const visits = await inTurn(
  PAGES.map(([, path]) => path),
  RUNS,
  (path) => visit(`${site}${path}`),
  (round) => PAGES.map(([name, path]) => `${name} ${round.get(path)?.first.toFixed(0) ?? '?'}`).join(', '),
);
const of = (path: string, what: keyof Painted): number => median((visits.get(path) ?? []).map((one) => one[what]));
const [bare, plain] = [of(BARE_PATH, 'first'), of(PLAIN_PATH, 'first')];
for (const [name, path] of PAGES) {
  const first = of(path, 'first');
  const ratios = `${(first / plain).toFixed(2)} of plain Astro, ${(first / bare).toFixed(2)} of the bare page`;
  const rest = `largest ${of(path, 'largest').toFixed(0)} ms, shift ${of(path, 'shift').toFixed(3)}, ${of(path, 'bytes')} bytes`;
  console.log(`${name.padEnd(22)} first paint ${first.toFixed(0).padStart(5)} ms (${ratios}); ${rest}`);
}
await browser.close();
