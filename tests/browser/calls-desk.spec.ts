import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';
import { readContent } from '#/content-files/read/read-content.ts';
import { CALL_QUESTIONS } from '#/desk/calls/questions.ts';
import { callSheet } from '#/desk/calls/sheet.ts';
import { sheetLines } from '#/desk/calls/sheet-lines.ts';
import { startDesk, type Desk } from '#/desk/server.ts';
import type { HeardField } from '#/domain/hotlines.ts';
import type { Locale } from '#/domain/locale.ts';
import { deskAddress } from '../support/desk-address.ts';
import { onPaper } from '../support/paper.ts';

/* A sheet for whoever calls, as a file on her computer or phone, and the desk that takes in what she heard: the content of the test site. */

const test = base.extend<{ folder: string; desk: Desk }>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'calls-'));
    cpSync('tests/fixture/content', join(folder, 'content'), { recursive: true });
    for (const part of ['locales', 'content/words']) cpSync(part, join(folder, part), { recursive: true });
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  desk: async ({ folder }, use) => {
    const desk = await startDesk({
      root: folder,
      name: 'Telar',
      language: 'es',
      editor: resolve('.'),
      preview: () => undefined,
      // The day of whoever calls is that of her device.
      today: () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
      port: 0,
    });
    await use(desk);
    await desk.close();
  },
});

test.setTimeout(120_000);

const IDS = ['cl-women', 'uy-child', 'uy-police'];

/** Writes a sheet of some lines as a file, and gives its address. */
const sheetFile = (folder: string, language: 'en' | 'es', ids: readonly string[] = IDS): string => {
  const lines = sheetLines(readContent(folder)).filter(({ line }) => ids.length === 0 || ids.includes(line.id));
  const path = join(folder, 'sheet.html');
  writeFileSync(path, callSheet(lines, language, { name: 'Telar' }));
  return pathToFileURL(path).href;
};

const block = (page: Page, id: string) => page.locator(`[data-line="${id}"]`);

/** What is asked of a line, word by word. */
const question = (field: HeardField, language: Locale): string => CALL_QUESTIONS.find((one) => one.field === field)?.ask[language] ?? '';

test('a sheet is filled in from a file, saved as a file, and taken in at the desk', async ({ page, folder, desk }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(sheetFile(folder, 'es'));
  const women = block(page, 'cl-women');
  await women.getByLabel('Contestó la línea').check();
  // What is the same for each call is there already.
  await expect(women.getByRole('radio', { name: '1466' })).toBeChecked();
  await expect(women.getByLabel('Día de la llamada')).not.toHaveValue('');
  await page.getByRole('button', { name: 'Guardar lo que se oyó' }).click();
  await expect(page.locator('#told')).toContainText('Todavía no se guardó. Revisa: 1. Línea de prueba 1466 para mujeres');
  await expect(women.locator('.mistakes')).toContainText('marca quién llamó');
  await women.getByLabel('una persona voluntaria').check();
  await women.getByLabel(question('under18', 'es')).last().fill('Preguntan por alguien en quien confíe.');
  await women.locator('[data-field="police"]').getByLabel('¿Cuándo?').fill('si hay una vida en peligro');
  await expect(women.locator('[data-field="police"]').getByLabel('A veces')).toBeChecked();
  await women.locator('[data-field="languages"]').getByLabel('español').check();
  await women.locator('[data-field="languages"]').getByLabel('Otros:').fill('Aimara; árabe');
  const monday = women.locator('[data-day="mon"] input');
  await monday.first().fill('20:00');
  await monday.last().fill('06:00');
  await women.getByRole('button', { name: 'El horario del lunes hasta el viernes' }).click();
  await women.locator('[data-field="answers"]').getByLabel('Dicen otra cosa').check();
  await women.locator('[data-field="answers"] textarea').fill('Contesta una oficina del gobierno.');
  const child = block(page, 'uy-child');
  await child.getByLabel('Contestó alguien más').check();
  await child.getByLabel('La última vez llamó otra persona, no yo').check();
  await expect(child.getByLabel('una persona voluntaria')).toBeChecked();
  await page.getByRole('button', { name: 'Guardar lo que se oyó' }).click();
  await expect(women.locator('.mistakes')).toContainText('ningún idioma se llama así; elígelo de la lista: árabe');
  await women.locator('[data-field="languages"]').getByLabel('Otros:').fill('Aimara');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Guardar lo que se oyó' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^calls-\d{4}-\d\d-\d\d\.json$/);
  await expect(page.locator('#told')).toContainText('Llamadas que tiene: 2.');
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  const { calls } = JSON.parse(readFileSync(path, 'utf8')) as { calls: { heard?: Record<string, unknown>; against?: string[] }[] };
  expect(calls[0]?.heard?.['languages']).toEqual(['es', 'ay']);
  expect(calls[0]?.heard?.['police']).toEqual({ answer: 'sometimes', when: { es: 'si hay una vida en peligro' } });
  // What goes on behind midnight is of the next day.
  expect(calls[0]?.heard?.['hours']).toMatchObject({ zone: 'America/Santiago', week: { mon: [['20:00', '24:00']], sat: [['00:00', '06:00']] } });
  expect(calls[0]?.against).toEqual(['answers']);
  expect(calls[1]).not.toHaveProperty('heard');
  // Nothing was asked of anybody, and nothing is kept.
  expect(requests.filter((one) => !/^(?:file|blob):/.test(one))).toEqual([]);
  expect(wrong).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);

  await page.goto(desk.opensWith());
  await page.goto(deskAddress(page, '/desk/calls/take-in'));
  await page.getByLabel('Los archivos').setInputFiles(path);
  await page.getByRole('button', { name: 'Ver lo que traen' }).click();
  await expect(page.locator('[data-brings]')).toContainText('Línea de prueba 1466 para mujeres: una llamada');
  expect(readContent(folder).data.calls.flatMap(({ data }) => data.calls)).toHaveLength(3);
  await page.getByRole('button', { name: 'Recibirlas' }).click();
  await expect(page.getByRole('status')).toHaveText('Se recibieron 2 llamadas.');
  const content = readContent(folder);
  expect(content.problems).toEqual([]);
  expect(content.data.calls.map(({ id, data }) => [id, data.calls.length])).toEqual([
    ['cl-women', 3],
    ['uy-child', 2],
  ]);
  // Two people heard somebody else answer there: it is held.
  const uy = content.data.hotlines.find(({ data }) => data.code === 'uy')?.data.lines.find(({ id }) => id === 'uy-child');
  expect(uy?.status).toBe('held');
});

test('who leaves a sheet that is not saved is asked first, and who saved it is not', async ({ page, folder }) => {
  await page.goto(sheetFile(folder, 'en'));
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  const line = block(page, 'cl-women');
  await line.getByLabel('Nobody answered').check();
  await line.getByLabel('a student').check();
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await line.getByLabel('Nobody answered').check();
  await line.getByLabel('a student').check();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save what was heard' }).click();
  await saved;
  await page.reload();
  expect(asked).toHaveLength(1);
});

test('a sheet comes from the desk as a file, in the language that was chosen', async ({ page, folder, desk }) => {
  await page.goto(desk.opensWith());
  await page.goto(deskAddress(page, '/desk/calls/sheet?line=cl-women'));
  await page.getByLabel('inglés').check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Descargar la hoja' }).click();
  const path = join(folder, 'from-the-desk.html');
  await (await download).saveAs(path);
  await page.goto(pathToFileURL(path).href);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Call sheet');
  await expect(page.locator('html')).toHaveClass('scripted');
});

for (const format of ['A4', 'Letter'] as const) {
  for (const language of ['en', 'es'] as const) {
    test(`on ${format} in ${language} what to say has a sheet, and each line one of its own, whole`, async ({ page, folder }) => {
      await page.goto(sheetFile(folder, language, []));
      const names = await page.locator('section.line h2').evaluateAll((all) => all.map((one) => one.firstChild?.textContent?.trim() ?? ''));
      const last = question('writing', language);
      const { sheets, printed } = await onPaper(page, format);
      expect(sheets).toBe(names.length + 1);
      for (const [index] of names.entries()) {
        const words = printed
          .filter(({ sheet }) => sheet === index + 1)
          .map((run) => run.words)
          .join(' ');
        expect(words).toContain(`${String(index + 1)}. `);
        expect(words).toContain(last);
      }
    });
  }
}

test('without scripts it is a form on paper, which offers nothing that it cannot do', async ({ browser, folder }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(sheetFile(folder, 'en'));
  await expect(page.getByText('Scripts are turned off in this browser')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText('Say this first')).toBeVisible();
  await context.close();
});
