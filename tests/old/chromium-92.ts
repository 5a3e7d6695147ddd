import '../support/on-test-site.ts';
import { mkdirSync } from 'node:fs';
import chromium from 'chrome-aws-lambda';
import { serve } from '../../scripts/serve.ts';
import { site } from '../../site.config.ts';
import { storyPath } from '../support/a-story.ts';
import { DIST } from '../support/site.ts';

/*
 * The oldest browser that must work: a real Chromium 92 (2021), as many cheap phones have it. It knows no cascade
 * layers, so this shows that the build's flattened styles reach it. docs/decisions.md, 10.
 */
// Without this the package believes that it is on a desktop, and gives no path.
process.env['AWS_LAMBDA_FUNCTION_NAME'] ??= 'telar';
const served = await serve(DIST, 0);
const browser = await chromium.puppeteer.launch({
  executablePath: await chromium.executablePath,
  args: ['--headless', '--no-sandbox', '--single-process', '--no-zygote', '--disable-gpu'],
  defaultViewport: { width: 360, height: 640 },
});
mkdirSync('test-results', { recursive: true });

let passed = 0;
let failed = 0;
const expect = (what: string, holds: boolean): void => {
  if (holds) passed += 1;
  else failed += 1;
  console.log(`${holds ? 'ok' : 'FAILED'}  ${what}`);
};

try {
  const page = await browser.newPage();
  const styleOf = (selector: string, property: string): Promise<string> =>
    page.$eval(selector, (element, name) => getComputedStyle(element).getPropertyValue(name), property);

  expect(`this is Chromium 92 (${await browser.version()})`, (await browser.version()).includes('/92.'));

  for (const [name, path] of [
    ['the list of numbers', '/es/pedir-ayuda/'],
    ['a country', '/es/pedir-ayuda/mx/'],
    ['a story', storyPath('es')],
    ['home', '/es/'],
  ] as const) {
    await page.goto(served.url + path);
    await page.screenshot({ path: `test-results/chromium-92-${name.replaceAll(' ', '-')}.png` });
    expect(`${name}: the bar stands at the bottom`, (await styleOf('.bar', 'position')) === 'fixed');
    expect(`${name}: the exit is dark on the page’s paper`, (await styleOf('.bar [data-exit]', 'background-color')) === 'rgb(35, 26, 51)');
    expect(`${name}: the page has its colour`, (await styleOf('html', 'background-color')) === 'rgb(251, 246, 238)');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(`${name}: needs no sideways scrolling (${wide} px)`, wide <= 360);
  }

  await page.goto(`${served.url}/es/pedir-ayuda/mx/`);
  expect('Mexico’s number can be tapped', (await page.$('a.call[href="tel:+528005550100"]')) !== null);
  expect('the number is large', Number.parseFloat(await styleOf('article[id] .number', 'font-size')) >= 24);

  await page.goto(served.url + storyPath('es'));
  expect(
    'the knot she is at is filled',
    (await page.$eval('.thread .here', (element) => getComputedStyle(element, '::after').backgroundColor)) === 'rgb(150, 15, 67)',
  );

  await page.goto(`${served.url}/es/pedir-ayuda/`);
  await page.waitForSelector('html[data-visit="discreet"]');
  await page.click('.places a[href="/es/pedir-ayuda/mx/"]');
  await page.waitForSelector('body[data-address$="/mx/"]');
  expect('in a discreet visit a page is shown in the place of another', page.url() === `${served.url}/es/pedir-ayuda/`);
  expect('and has its own styles', (await styleOf('.danger', 'background-color')) === 'rgb(150, 15, 67)');

  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void (request.url().startsWith(served.url) ? request.continue() : request.respond({ contentType: 'text/html', body: '<title>Clima</title>' }));
  });
  await page.goto(`${served.url}/es/pedir-ayuda/`);
  await Promise.all([page.waitForNavigation(), page.click('.bar [data-exit]')]);
  expect('one tap leaves', page.url() === site.exit.es.url);
} finally {
  await browser.close().catch(() => undefined);
  await served.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
