import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { startDesk, type Desk } from '#/desk/server.ts';
import { exitAddresses } from '../../site.config.ts';
import { deskAddress } from '../support/desk-address.ts';
import { numbersDesk } from '../support/numbers-desk.ts';
import { renewLock } from '../support/renew-lock.ts';

/* The desk's numbers as a volunteer has them: a browser, and a copy of made-up lines. */

const test = base.extend<{ desk: Desk & { read: (file: string) => string } }>({
  desk: async ({ page }, use) => {
    const copy = numbersDesk();
    renewLock(copy.root, exitAddresses());
    const desk = await startDesk({
      root: copy.root,
      name: 'Telar',
      language: 'es',
      editor: copy.root,
      preview: () => undefined,
      today: () => '2026-11-25',
      port: 0,
    });
    await page.setViewportSize({ width: 1280, height: 900 });
    await use({ ...desk, read: (file) => readFileSync(join(copy.root, file), 'utf8') });
    await desk.close();
    copy.dispose();
  },
});

test.use({ javaScriptEnabled: false });
test.setTimeout(120_000);

const HN = 'content/hotlines/hn.yaml';

/** Goes from the first page of the desk to Honduras. */
const toHonduras = async (page: Page, desk: Desk): Promise<void> => {
  await page.goto(desk.opensWith());
  await page.getByRole('link', { name: 'Cambiar, agregar o dejar de mostrar un número' }).click();
  await page.getByRole('link', { name: 'Honduras' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Números: Honduras');
};

const fillNewPage = async (page: Page): Promise<void> => {
  await page.getByRole('radio', { name: 'Una página nueva' }).check();
  await page.getByLabel('Dirección de la página nueva').fill('https://example.org/nueva');
  await page.getByLabel('Quién la publicó').fill('Otro diario');
  await page.getByLabel('Fecha de la página', { exact: true }).fill('2026-10');
};

test('a number is changed without a script: refused, mended, compared digit by digit, saved, and gone back from', async ({ page, desk }) => {
  await toHonduras(page, desk);
  await page.getByRole('link', { name: 'Cambiar: Teléfono 174' }).click();
  await page.getByLabel('El número como está publicado').fill('+502 2222 2222');
  await fillNewPage(page);
  for (const [label, text] of [
    ['Nombre, español', 'Línea de prueba para mujeres'],
    ['Nombre, inglés', 'Test line for women'],
    ['Nombre corto, español', 'Línea de mujeres'],
    ['Nombre corto, inglés', 'Women’s line'],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Seguir' }).click();
  await expect(page.getByLabel('El número como está publicado')).toHaveAccessibleDescription(/Ese número es de Guatemala, no de Honduras/);
  await page.getByLabel('El número como está publicado').fill('2222\u00A02222');
  await page.getByRole('button', { name: 'Seguir' }).click();
  await expect(page.getByText('Este botón marca +504 2222 2222')).toBeVisible();
  await expect(page.getByRole('cell')).toHaveText(['174', '+504 2222 2222']);
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByText('Abre la página, compara cada cifra')).toBeVisible();
  expect(desk.read(HN)).toContain('dial: "174"');
  await page.getByRole('checkbox', { name: 'Lo comparé cifra por cifra' }).check();
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByRole('status')).toHaveText('Guardado. Se ve en el sitio cuando se publique.');
  await expect(page.getByText('Teléfono 2222 2222')).toBeVisible();
  expect(desk.read('content/hotlines/numbers.lock')).toContain('hn hn-women phones +50422222222\n');
  expect(desk.read('content/number-changes.yaml')).toContain('what: changed, way: phones');
  await page.getByRole('link', { name: 'Estados anteriores de este país' }).click();
  await page.getByRole('button', { name: 'Volver a esto' }).first().click();
  await expect.poll(() => desk.read(HN)).toContain('dial: "174"');
});

test('a line is begun from another one, whose name it may not keep', async ({ page, desk }) => {
  await toHonduras(page, desk);
  await page.getByRole('link', { name: 'Línea nueva como esta: Línea 174' }).click();
  for (const [label, text] of [
    ['Nombre, español', 'Línea de prueba 174 para mujeres'],
    ['Nombre, inglés', 'House Ixchel'],
    ['Nombre corto, español', 'Casa Ixchel'],
    ['Nombre corto, inglés', 'Ixchel'],
    ['Quién la atiende, español', 'Una casa inventada'],
    ['Quién la atiende, inglés', 'A made-up house'],
    ['Qué es esta línea, español', 'Un lugar inventado, con teléfono.'],
    ['Qué es esta línea, inglés', 'A made-up place, with a phone.'],
    ['Quién contesta, español', 'Mujeres que escuchan.'],
    ['Quién contesta, inglés', 'Women who listen.'],
    ['Dónde funciona, español', 'Toda Honduras'],
    ['Dónde funciona, inglés', 'All of Honduras'],
    ['El número como está publicado', '2222-2222'],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(text);
  for (const [label, option] of [
    ['Qué es', 'Una organización'],
    ['Qué autoridad contesta', 'Ninguna de estas'],
    ['De qué trata', 'Violencia'],
    ['Para qué sirve', 'Pedir ayuda'],
    ['Qué tan segura es', 'Bastante segura'],
  ] as const)
    await page.getByRole('combobox', { name: label, exact: true }).selectOption(option);
  await page.getByRole('radio', { name: 'Teléfono' }).check();
  await fillNewPage(page);
  await page.getByRole('radio', { name: /^Se muestra/ }).check();
  await page.getByRole('button', { name: 'Seguir' }).click();
  await expect(page.getByLabel('Nombre, español', { exact: true })).toHaveAccessibleDescription(/ya tiene ese nombre/);
  await page.getByLabel('Nombre, español', { exact: true }).fill('Casa Ixchel');
  await page.getByRole('button', { name: 'Seguir' }).click();
  await page.getByRole('checkbox', { name: 'Lo comparé cifra por cifra' }).check();
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByRole('heading', { name: 'Casa Ixchel' })).toBeVisible();
  expect(desk.read(HN)).toContain('- id: hn-casa-ixchel\n');
  expect(desk.read('content/hotlines/numbers.lock')).toContain('hn hn-casa-ixchel phones +50422222222\n');
});

test.describe('each page', () => {
  test.use({ javaScriptEnabled: true });

  test('has what everybody needs, on a phone too', async ({ page, desk }) => {
    await page.goto(desk.opensWith());
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of [
      '',
      '?country=hn',
      '/change?country=hn&line=hn-women&way=phones&index=0',
      '/line?country=hn&line=hn-women',
      '/hold?country=hn&line=hn-women',
    ]) {
      await page.goto(deskAddress(page, `/desk/numbers${path}`));
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });
});
