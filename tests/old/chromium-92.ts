import '../support/on-test-site.ts';
import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { serve } from '../../scripts/serve.ts';
import { site } from '../../site.config.ts';
import { storyPath } from '../support/a-story.ts';
import { DIST, inSite } from '../support/site.ts';
import { launch92 } from './launch-92.ts';

/*
 * The oldest browser that must work: a real Chromium 92 (2021), as many cheap phones have it. It knows no cascade
 * layers, so this shows that the build's flattened styles reach it. docs/decisions.md, 10.
 */
const served = await serve(DIST, 0);
const browser = await launch92();
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

  await page.goto(served.url + storyPath('es', 1));
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

  // The file that is taken along, as a file: nothing answers for it.
  const file = pathToFileURL(inSite('dist/es/pedir-ayuda/notas.html')).href;
  await page.goto(file);
  await page.screenshot({ path: 'test-results/chromium-92-one-file.png' });
  expect('the file that is taken along: the exit stands at the bottom', (await styleOf('nav', 'position')) === 'fixed');
  expect('it has its colour', (await styleOf('html', 'background-color')) === 'rgb(251, 246, 238)');
  expect(
    'its list is seen, and no country',
    (await styleOf('.places-in-file', 'display')) === 'block' && (await styleOf('section[id]', 'display')) === 'none',
  );
  const wideFile = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(`it needs no sideways scrolling (${wideFile} px)`, wideFile <= 360);
  await page.click('.places-in-file a[href^="#"]');
  await page.waitForSelector('section:target article a[href^="tel:"]');
  expect('the list leads to a country with its number', (await styleOf('section:target', 'display')) === 'block');
  expect('and is gone meanwhile', (await styleOf('.places-in-file', 'display')) === 'none');

  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void (request.url().startsWith(served.url) || request.url().startsWith('file:')
      ? request.continue()
      : request.respond({ contentType: 'text/html', body: '<title>Clima</title>' }));
  });
  await page.goto(`${served.url}/es/pedir-ayuda/`);
  await Promise.all([page.waitForNavigation(), page.click('.bar [data-exit]')]);
  expect('one tap leaves', page.url() === site.exit.es.url);
  await page.goto(file);
  await Promise.all([page.waitForNavigation(), page.click('nav [data-exit]')]);
  expect('and leaves the file that is taken along', page.url() === site.exit.es.url);
} finally {
  await browser.close().catch(() => undefined);
  await served.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
