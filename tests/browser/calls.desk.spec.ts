import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { readContent } from '#/content-files/read/read-content.ts';
import type { Line } from '#/domain/hotlines.ts';
import { leadLine, linesFor } from '#/domain/line-order.ts';
import { startDesk, type Desk } from '#/desk/server.ts';
import { foundByAxe } from '../support/axe.ts';
import { deskAddress } from '../support/desk-address.ts';

/* Calls as a volunteer writes them down: made-up lines, and made-up answers, in a folder of its own. */

const test = base.extend<{ desk: Desk & { root: string } }>({
  desk: async ({ page }, use) => {
    const root = mkdtempSync(join(tmpdir(), 'desk-calls-'));
    cpSync('tests/fixture/content', join(root, 'content'), { recursive: true });
    cpSync('locales', join(root, 'locales'), { recursive: true });
    const today = (): string => '2026-11-25';
    const desk = await startDesk({ root, name: 'Telar', language: 'es', editor: root, preview: () => undefined, today, port: 0 });
    await page.goto(desk.opensWith());
    await page.getByRole('link', { name: 'Líneas por llamar' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Líneas por llamar', { timeout: 60_000 });
    await use({ ...desk, root });
    await desk.close();
    rmSync(root, { recursive: true, force: true });
  },
});
test.use({ viewport: { width: 360, height: 640 } });
test.setTimeout(120_000);

const lineOf = (root: string, id: string): Line => {
  const line = readContent(root)
    .data.hotlines.flatMap(({ data }) => data.lines)
    .find((one) => one.id === id);
  if (!line) throw new Error(`No line ${id}`);
  return line;
};
const group = (page: Page, name: RegExp) => page.getByRole('group', { name });
const open = async (page: Page, name: string): Promise<void> => {
  await page
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click();
};
const ended = async (page: Page, how: string): Promise<void> => {
  await page.getByLabel('Quién llamó').selectOption({ label: 'una persona voluntaria' });
  await group(page, /Cómo terminó/)
    .getByRole('radio', { name: how })
    .check();
};
const save = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Guardar lo que dijeron' }).click();
};

test('the list begins with a number that somebody else answered, and holds no emergency number', async ({ page, desk }) => {
  expect(readContent(desk.root).data.calls).toHaveLength(2);
  const rows = page.locator('ol > li');
  await expect(rows.first()).toContainText('infancia en Uruguay');
  await expect(rows.first()).toContainText('a más tardar el 24 de noviembre de 2026');
  expect(await rows.allInnerTexts()).not.toContainEqual(expect.stringMatching(/emergencia/i));
  expect(await foundByAxe(page)).toEqual([]);
  await page.getByLabel('País').selectOption({ label: 'Honduras' });
  await page.getByRole('button', { name: 'Mostrar' }).click();
  for (const row of await rows.allInnerTexts()) expect(row).toContain('Honduras');
  await page.getByLabel('Hablo').selectOption({ label: 'inglés' });
  await page.getByRole('button', { name: 'Mostrar' }).click();
  await expect(page.getByText('Aquí no hay líneas por llamar.')).toBeVisible();
});

test('what a line said is written down by form, and its card has it; what stands in one language waits for the other', async ({ page, desk }) => {
  await open(page, 'Honduras: .*');
  expect(await foundByAxe(page)).toEqual([]);
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  const line = readContent(desk.root)
    .data.hotlines.flatMap(({ data }) => data.lines)
    .find(({ name }) => heading.endsWith(name.es));
  await ended(page, 'Contestó la línea');
  await group(page, /Le piden su nombre/)
    .getByLabel('No, puede no darlo')
    .check();
  await group(page, /Avisan a migración/)
    .getByLabel('Dicen que no')
    .check();
  await group(page, /En qué idiomas/)
    .getByLabel('español')
    .check();
  await group(page, /Qué días y a qué horas/)
    .getByLabel('En este horario:')
    .check();
  await page
    .getByLabel(/Qué días.* de$/)
    .first()
    .fill('08:00');
  await page
    .getByLabel(/Qué días.* a$/)
    .first()
    .fill('16:30');
  await group(page, /tiene menos de 18/)
    .getByRole('textbox')
    .first()
    .fill('Preguntan por una persona de confianza.');
  await save(page);
  await expect(page.getByRole('status')).toContainText('Se guardó');
  const after = lineOf(desk.root, line?.id ?? '');
  expect(after.dialledOn).toEqual({ day: '2026-11-25', role: 'volunteer', number: line?.phones[0]?.dial });
  expect(after.heard?.immigration?.said).toEqual({ answer: 'says-no' });
  expect(after.languages).toMatchObject({ known: ['es'] });
  expect(after.hours).toMatchObject({ week: { mon: [['08:00', '16:30']] } });
  expect(after.heard?.under18).toBeUndefined();
  // The other language, on the list.
  await page.getByLabel('En inglés').first().fill('They ask for someone trusted.');
  const waiting = page.locator('li', { hasText: 'Preguntan por una persona' });
  await waiting.getByRole('textbox').fill('They ask for someone trusted.');
  await waiting.getByRole('button', { name: 'Guardar' }).click();
  await expect(waiting).toHaveCount(0);
  expect(lineOf(desk.root, line?.id ?? '').heard?.under18?.said.en).toBe('They ask for someone trusted.');
});

test('nothing that was typed is lost where something is wrong with it, and nothing of it is written', async ({ page, desk }) => {
  await open(page, 'Honduras: .*');
  await ended(page, 'Contestó la línea');
  const said = group(page, /tiene menos de 18/)
    .getByRole('textbox')
    .first();
  await said.fill('Dicen que llame al 55 1234 5678, o a la señora <b>Carmen</b>.');
  await save(page);
  await expect(page.getByRole('alert')).toContainText('Todavía no se guardó nada');
  await expect(said).toHaveValue('Dicen que llame al 55 1234 5678, o a la señora <b>Carmen</b>.');
  await expect(page.getByLabel('Quién llamó')).toHaveValue('volunteer');
  expect(readContent(desk.root).data.calls.map(({ id }) => id)).not.toContain('hn-dedicated');
});

test('a wrong number is asked for digit by digit, is no longer first, and a second person holds it', async ({ page, desk }) => {
  const first = () => {
    const all = readContent(desk.root).data.hotlines.map(({ data }) => data);
    const honduras = all.find(({ code }) => code === 'hn');
    return honduras && leadLine(linesFor(honduras, all))?.id;
  };
  const [id = ''] = [first()];
  const number = lineOf(desk.root, id).phones[0]?.dial ?? '';
  await page.goto(deskAddress(page, `/desk/calls/line?of=${id}`));
  await ended(page, 'Contestó alguien más');
  await page.getByLabel(/Solo si contestó alguien más/).fill('0000');
  await save(page);
  await expect(page.getByRole('alert')).toContainText('Marcaste 0000');
  expect(first()).toBe(id);
  await page.getByLabel(/Solo si contestó alguien más/).fill(number);
  await save(page);
  await expect(page.locator('ol > li').first()).toContainText('Contestó alguien más');
  expect(first()).not.toBe(id);
  expect(lineOf(desk.root, id).doubted).toBe('2026-11-25');
  await page.goto(deskAddress(page, `/desk/calls/line?of=${id}`));
  await ended(page, 'Contestó alguien más');
  await page.getByLabel(/Solo si contestó alguien más/).fill(number);
  await group(page, /la hizo otra persona/)
    .getByLabel('Sí')
    .check();
  await save(page);
  await expect(page.getByRole('status')).toBeVisible();
  expect(lineOf(desk.root, id).status).toBe('held');
});

test('a line that nobody answered is called again at another hour than the one that is noted', async ({ page, desk }) => {
  await page.goto(deskAddress(page, '/desk/calls/line?of=hn-dedicated'));
  await page.getByLabel(/A qué hora/).fill('10:30');
  await ended(page, 'No contestó nadie');
  await save(page);
  await expect(page.locator('ol > li', { hasText: 'Honduras' }).first()).toContainText('El 25 de noviembre de 2026 a las 10:30 de allá');
  expect(lineOf(desk.root, 'hn-dedicated').tried).toEqual({ day: '2026-11-25', hour: '10:30' });
});

test('what differs from a page stands beside it until somebody decides, by one button', async ({ page, desk }) => {
  const row = page.locator('li', { has: page.getByRole('button', { name: 'Queda lo que dijeron' }) });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('Se cobra');
  await row.getByRole('button', { name: 'Queda lo que dijeron' }).click();
  await expect(row).toHaveCount(0);
  expect(lineOf(desk.root, 'cl-women').cost).toBe('charged');
  expect(readFileSync(join(desk.root, 'content/calls/cl-women.yaml'), 'utf8')).toContain('# Written for a test');
});

test('no address of another line opens a form: an emergency number, one that is not there, one from elsewhere', async ({ page, desk }) => {
  for (const of of ['cl-emergency', 'nobody', '../../etc/passwd', '%00']) {
    const answer = await page.goto(deskAddress(page, `/desk/calls/line?of=${of}`));
    expect(answer?.status()).toBe(404);
  }
  const posted = await page.request.post(deskAddress(page, '/desk/calls/line?of=hn-dedicated'), { form: { role: 'team' } });
  // Not from a page of the desk: refused before anything is read.
  expect(posted.status()).toBe(403);
  expect(
    readContent(desk.root)
      .data.calls.map(({ id }) => id)
      .sort(),
  ).toEqual(['cl-women', 'uy-child']);
});
