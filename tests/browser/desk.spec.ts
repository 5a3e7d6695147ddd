import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { editorFolder } from '#/desk/bundle.ts';
import { REPOSITORY } from '#/desk/editor-api.ts';
import { lastIn } from '#/desk/names.ts';
import { startDesk, type Desk } from '#/desk/server.ts';
import { keepSettings } from '#/desk/settings.ts';
import { deskAddress } from '../support/desk-address.ts';
import { SITE } from '../support/site.ts';

/* The desk as whoever writes has it: a browser, and the content of a site in a folder of its own, which it reads as a whole each time something is saved. */

interface OpenDesk extends Desk {
  root: string;
  read(file: string): string;
}

const test = base.extend<{ desk: OpenDesk; from: string }>({
  from: [SITE, { option: true }],
  desk: async ({ page, from }, use) => {
    const root = mkdtempSync(join(tmpdir(), 'desk-'));
    for (const folder of ['content', 'locales', 'public']) cpSync(join(from, folder), join(root, folder), { recursive: true });
    const desk = await startDesk({
      root,
      name: 'Telar',
      language: 'es',
      editor: await editorFolder(resolve('.')),
      preview: () => undefined,
      today: () => '2026-11-25',
      port: 0,
    });
    await page.setViewportSize({ width: 1280, height: 900 });
    await use({ ...desk, root, read: (file) => readFileSync(join(root, file), 'utf8') });
    await desk.close();
    rmSync(root, { recursive: true, force: true });
  },
});

/** With this site's own texts, where a test asks what stands in them. */
const onOwnTexts = test.extend({ from: '.' });

// The editor reads every text before it shows one, and the desk looks through all of them: some seconds, and minutes where the machine is busy.
test.setTimeout(600_000);
const LONG = { timeout: 300_000 };

/** Opens the desk with its word; gives every address that was asked for elsewhere. */
const enter = async (page: Page, desk: OpenDesk): Promise<string[]> => {
  const elsewhere: string[] = [];
  const address = desk.opensWith();
  const { origin } = new URL(address);
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(?:blob|data):/.test(request.url())) elsewhere.push(request.url());
  });
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Telar: Mesa de trabajo');
  return elsewhere;
};

const box = (page: Page, name: string, language: 'en' | 'es') => page.getByRole('textbox', { name, exact: true }).nth(language === 'es' ? 0 : 1);
/** What leads to publishing, from the list of what is done there: a story whose consent is over has a link of the same words. */
const publish = (page: Page) => page.getByRole('listitem').getByRole('link', { name: 'Publicar', exact: true });
const save = (page: Page) => page.getByRole('button', { name: 'Guardar' });

test('a post is written in both languages without a terminal, and nothing is asked of anybody else', async ({ page, desk }) => {
  const elsewhere = await enter(page, desk);
  await page.getByRole('link', { name: 'Noticias', exact: true }).click();
  await page.getByRole('button', { name: 'Crear un nuevo texto' }).click(LONG);
  await box(page, 'Título', 'en').fill('A post from the desk');
  await box(page, 'Título', 'es').fill('Una nota desde la mesa');
  await box(page, 'Descripción', 'es').fill('Lo que escribe la mesa cuando alguien llena su formulario por primera vez.');
  const words = page.locator('[contenteditable="true"]');
  await words.nth(1).click();
  await page.keyboard.type('Some words.\n## A heading\nMore words.');
  await words.nth(0).click();
  await page.keyboard.type('Unas palabras.\n## Un subtítulo\nMás palabras.');
  await save(page).click();
  const [english, spanish] = ['content/posts/en/a-post-from-the-desk.md', 'content/posts/es/una-nota-desde-la-mesa.md'];
  await expect.poll(() => [english, spanish].every((file) => existsSync(join(desk.root, file))), LONG).toBe(true);
  await expect.poll(() => desk.read(spanish), LONG).toContain('translatedFrom:');
  expect(desk.read(english)).toContain('## A heading {#1}\n');
  expect(desk.read(spanish)).toContain('translationKey: una-nota-desde-la-mesa\n');
  // It is a draft, and says what it lacks, in the words of its form; nothing is held up by it.
  await page.goto(deskAddress(page, '/'));
  const mistakes = page.locator('[data-list="mistakes"]');
  await expect(mistakes).toContainText('Descripción', LONG);
  await expect(mistakes).toContainText('no detiene nada');
  await expect(page.locator('[data-list="drafts"]')).toContainText('Una nota desde la mesa');
  expect(elsewhere).toEqual([]);
});

/** Pastes into what has the focus. */
const paste = (page: Page, html: string, plain: string): Promise<void> =>
  page.evaluate(
    ([looks = '', words = '']) => {
      const given: Record<string, string> = { 'text/plain': words, ...(looks === '' ? {} : { 'text/html': looks }) };
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
      // Firefox gives no words to an event that a page makes itself.
      Object.defineProperty(event, 'clipboardData', {
        configurable: true,
        value: { types: Object.keys(given), files: [], items: [], getData: (type: string) => given[type] ?? '' },
      });
      document.activeElement?.dispatchEvent(event);
    },
    [html, plain],
  );

/** What somebody does at the desk, counted: a click and a field that is filled in are one each, a photo that is dropped in is one; looking and scrolling are none. */
class Hand {
  actions = 0;

  async click(what: Locator): Promise<void> {
    this.actions += 1;
    await what.click(LONG);
  }

  async fill(what: Locator, words: string): Promise<void> {
    this.actions += 1;
    await what.fill(words, LONG);
  }

  /** Words from somewhere else, with their links. */
  async paste(page: Page, what: Locator, html: string): Promise<void> {
    this.actions += 1;
    await what.click(LONG);
    await paste(page, html, '');
  }

  /** A photo into the first field for one: dropped in, or chosen where a test cannot drop files. */
  async photo(page: Page, file: string, canDrop: boolean): Promise<void> {
    // A field is drawn once it is near.
    await page.getByRole('group', { name: 'Imagen' }).first().scrollIntoViewIfNeeded(LONG);
    if (canDrop) {
      this.actions += 1;
      const field = page.getByText('Arrastra un archivo de imagen aquí o').first();
      await field.scrollIntoViewIfNeeded(LONG);
      const { x, y } = (await field.boundingBox()) ?? { x: 0, y: 0 };
      const driver = await page.context().newCDPSession(page);
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await driver.send('Input.dispatchDragEvent', { type, x: x + 5, y: y + 5, data: { items: [], files: [file], dragOperationsMask: 1 } });
      return;
    }
    await this.click(page.getByRole('button', { name: 'Explorar' }).first());
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), this.click(page.getByRole('button', { name: 'Subir' }))]);
    this.actions += 1;
    await chooser.setFiles(file);
    await this.click(page.getByRole('dialog').getByRole('button', { name: 'Insertar', exact: true }));
  }
}

onOwnTexts(
  'a post in both languages with a photo and a source is published in at most 12 actions, or 15 where the photo is chosen and not dropped in',
  async ({ page, desk, browserName }) => {
    // What is asked once was asked, and a build is what it says.
    keepSettings(desk.root, { way: 'folder', url: 'https://telar.example', contact: 'hola@telar.example' });
    mkdirSync(join(desk.root, 'scripts'));
    writeFileSync(join(desk.root, 'scripts/build-public.ts'), "console.log('built for', process.env.SITE_URL);");
    const photo = join(desk.root, 'IMG_2034.jpg');
    await sharp({ create: { width: 640, height: 480, channels: 3, background: '#a33' } })
      .jpeg()
      .toFile(photo);
    // Whoever signed the newest post.
    const last = lastIn(desk.root)['posts'];
    await enter(page, desk);
    // The whole form at once: scrolling is no action.
    await page.setViewportSize({ width: 1280, height: 2400 });
    const hand = new Hand();
    await hand.click(page.getByRole('link', { name: '+ Noticia' }));
    await hand.fill(box(page, 'Título', 'es'), 'El telar nuevo del taller');
    await hand.fill(box(page, 'Título', 'en'), 'The new loom of the workshop');
    await hand.fill(box(page, 'Descripción', 'es'), 'Llegó un telar al taller, y ahora tejen juntas cada jueves.');
    await hand.fill(box(page, 'Descripción', 'en'), 'A loom came to the workshop, and now they weave together on Thursdays.');
    const words = page.locator('[contenteditable="true"]');
    const link = 'http://polarisproject.org/successes/consejo-ciudadano-partnership';
    await hand.paste(page, words.nth(0), `<p>Llegó un telar al taller, cuenta <a href="${link}">Polaris</a>.</p>`);
    await hand.paste(page, words.nth(1), `<p>A loom came to the workshop, <a href="${link}">Polaris</a> tells.</p>`);
    const canDrop = browserName === 'chromium';
    await hand.photo(page, photo, canDrop);
    await hand.fill(box(page, 'Qué se ve en la imagen', 'es'), 'Un telar junto a una ventana.');
    await hand.fill(box(page, 'Qué se ve en la imagen', 'en'), 'A loom beside a window.');
    await hand.click(save(page));
    const [english, spanish] = ['content/posts/en/the-new-loom-of-the-workshop.md', 'content/posts/es/el-telar-nuevo-del-taller.md'];
    await expect.poll(() => [english, spanish].every((file) => existsSync(join(desk.root, file))), LONG).toBe(true);
    await hand.click(page.locator('#desk-panel').getByRole('button', { name: 'Sacarlo de los borradores y publicar el sitio' }));
    await expect(page.getByRole('status')).toHaveText('Listo.', LONG);
    await expect(page.locator('pre')).toHaveText('built for https://telar.example\n');
    expect(hand.actions).toBeLessThanOrEqual(canDrop ? 12 : 15);
    for (const [file, signs, seen] of [
      [spanish, last?.es['author'] ?? '', 'Un telar junto a una ventana.'],
      [english, last?.en['author'] ?? '', 'A loom beside a window.'],
    ] as const) {
      const saved = desk.read(file);
      expect(saved).toContain(`author: ${signs}\n`);
      expect(saved).toContain(`alt: ${seen}\n`);
      expect(saved).toMatch(/^ {2}src: \.\.\/\.\.\/media\/\d{4}-\d\d-\d\d-[0-9a-f]{8}\.jpg$/m);
      expect(saved).toContain('sources:\n  - polaris-consejo-partnership\n');
      expect(saved).not.toContain('draft');
    }
  },
);

test('one word that is corrected is one line that differs, and who opened the text before is told when somebody else has changed it', async ({
  page,
  desk,
}) => {
  await enter(page, desk);
  const file = 'content/posts/es/otro-texto.md';
  const before = desk.read(file).split('\n');
  await page.goto(deskAddress(page, '/admin/#/collections/posts/entries/otro-texto'));
  await box(page, 'Título', 'es').fill('Otro texto, corregido', LONG);
  await save(page).click();
  await expect.poll(() => desk.read(file), LONG).toContain('title: "Otro texto, corregido"\n');
  const after = desk.read(file).split('\n');
  expect(after).toHaveLength(before.length);
  expect(after.filter((line, index) => line !== before[index])).toEqual(['title: "Otro texto, corregido"']);
  // Whoever writes waits until nothing is left to save; the desk opens anew what is opened right behind that.
  await expect(save(page)).toBeDisabled(LONG);
  await page.reload();
  // Nothing is overwritten of what was changed by hand while it stood open.
  await page.goto(deskAddress(page, '/admin/#/collections/posts/entries/un-texto'));
  // The other text stands there until then.
  await expect(box(page, 'Título', 'es')).toHaveValue('Un texto con una imagen', LONG);
  await expect(page.locator('body')).toHaveJSProperty('inert', false);
  await box(page, 'Título', 'es').fill('Otro título');
  const loom = 'content/posts/es/un-texto.md';
  writeFileSync(join(desk.root, loom), desk.read(loom).replace(/^title: .*$/m, 'title: Cambiado a mano'));
  await save(page).click();
  await expect(page.getByRole('dialog').or(page.getByRole('alertdialog')).first()).toBeVisible(LONG);
  expect(desk.read(loom)).toContain('title: Cambiado a mano\n');
});

test('a text that is opened while another one is still being saved stays in its own form', async ({ page, desk }) => {
  await enter(page, desk);
  await page.goto(deskAddress(page, '/admin/#/collections/posts/entries/otro-texto'));
  await box(page, 'Título', 'es').fill('Otro texto, corregido', LONG);
  let answer = (): void => undefined;
  const slow = new Promise<void>((go) => (answer = go));
  const asked = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/contents'), LONG);
  await page.route('**/contents', async (route) => {
    await slow;
    await route.continue();
  });
  await save(page).click();
  await asked;
  const again = page.waitForEvent('load', LONG);
  await page.goto(deskAddress(page, '/admin/#/collections/posts/entries/un-texto'));
  // What is typed before it is opened anew would be lost.
  await expect(page.locator('body')).toHaveJSProperty('inert', true);
  answer();
  await again;
  await expect(box(page, 'Título', 'es')).toHaveValue('Un texto con una imagen', LONG);
  await expect(page.locator('body')).toHaveJSProperty('inert', false);
  await box(page, 'Título', 'es').fill('Otro título');
  await save(page).click();
  await expect.poll(() => desk.read('content/posts/es/un-texto.md'), LONG).toContain('title: "Otro título"\n');
  expect(desk.read('content/posts/es/otro-texto.md')).toContain('title: "Otro texto, corregido"\n');
});

test('of two tabs with one text the second one to save is told, and what the first one saved stays', async ({ page, context, desk }) => {
  await enter(page, desk);
  const file = 'content/posts/es/un-texto.md';
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto(deskAddress(page, '/admin/#/collections/posts/entries/un-texto'));
    await expect(box(tab, 'Título', 'es')).toHaveValue('Un texto con una imagen', LONG);
  }
  await box(page, 'Título', 'es').fill('Uno');
  await save(page).click();
  await expect.poll(() => desk.read(file), LONG).toContain('title: "Uno"\n');
  // As when somebody comes back to it: the editor asks then what is new.
  await other.bringToFront();
  await other.evaluate(() => window.dispatchEvent(new Event('focus')));
  await box(other, 'Título', 'es').fill('Dos');
  await save(other).click();
  await expect(other.getByText('cambió en otra parte').first()).toBeVisible(LONG);
  expect(desk.read(file)).toContain('title: "Uno"\n');
  // The first one may go on.
  await page.goto(deskAddress(page, '/admin/#/collections/posts/entries/un-texto'));
  await box(page, 'Título', 'es').fill('Uno y medio', LONG);
  await save(page).click();
  await expect.poll(() => desk.read(file), LONG).toContain('title: "Uno y medio"\n');
});

test('who comes without the word, or a second time with it, sees nothing of the desk', async ({ page, browser, desk }) => {
  const address = desk.opensWith();
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Telar: Mesa de trabajo');
  const stranger = await browser.newContext();
  const other = await stranger.newPage();
  for (const path of ['/', '/admin/', '/desk/editor.json', '/api/v1/version', address, page.url(), deskAddress(page, '/admin/')]) {
    const response = await other.goto(new URL(path, address).href);
    expect(response?.status(), path).toBe(403);
  }
  await stranger.close();
});

test('another program of this computer is sent nothing by the browser with which it could open the desk', async ({ page, desk }) => {
  await enter(page, desk);
  const at = deskAddress(page, '/desk/take-down');
  const { origin } = new URL(at);
  const sent: string[] = [];
  const program = createServer((request, response) => {
    sent.push(request.headers.cookie ?? '');
    response.end('Another program');
  });
  await new Promise<void>((done) => program.listen(0, '127.0.0.1', done));
  const listens = program.address();
  const port = typeof listens === 'object' && listens !== null ? listens.port : 0;
  for (const path of ['/', '/open', '/desk/take-down', '/admin/']) await page.goto(`http://127.0.0.1:${String(port)}${path}`);
  program.close();
  expect(sent.filter((cookie) => cookie !== '')).toHaveLength(1);
  // Not even where it knew the address.
  for (const cookie of sent) expect((await fetch(at, { headers: { cookie, origin } })).status).toBe(403);
  await page.goto(at);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quitar una historia');
});

test('publishing asks once where the site stands, says how far it is, and what came of it; what failed is said too', async ({ page, desk }) => {
  await enter(page, desk);
  mkdirSync(join(desk.root, 'scripts'));
  const command = join(desk.root, 'scripts/build-public.ts');
  writeFileSync(command, "console.log('built for', process.env.SITE_URL, process.env.SITE_CONTACT);");
  await publish(page).click();
  // A folder that came from nowhere has nowhere to be sent to, and says so.
  await expect(page.getByLabel('Se manda al lugar donde se arma el sitio')).toBeDisabled();
  await expect(page.getByText('Aquí no se puede: esta carpeta no viene de un lugar')).toBeVisible();
  await page.getByLabel('Se toma de la carpeta “dist”').check();
  await page.getByRole('button', { name: 'Dejarlo así' }).click();
  await page.getByLabel('Dirección del sitio').fill('https://telar.example/');
  await page.getByLabel('Correo').fill('hola@telar.example');
  await page.getByRole('button', { name: 'Publicar' }).click();
  await expect(page.getByRole('status')).toHaveText('Listo.', LONG);
  await expect(page.locator('pre')).toHaveText('built for https://telar.example hola@telar.example\n');
  writeFileSync(command, "console.error('2 mistakes'); process.exitCode = 1;");
  await page.getByRole('link', { name: 'Volver a la mesa' }).click();
  await publish(page).click();
  await expect(page.getByLabel('Correo')).toHaveValue('hola@telar.example');
  await page.getByRole('button', { name: 'Publicar' }).click();
  await expect(page.getByRole('status')).toContainText('No se hizo', LONG);
  await expect(page.locator('pre')).toContainText('2 mistakes');
});

test('the site is handed on as one file, which is downloaded from the page that made it', async ({ page, desk }) => {
  await enter(page, desk);
  mkdirSync(join(desk.root, 'scripts'));
  const build =
    "import { mkdirSync, writeFileSync } from 'node:fs'; mkdirSync('dist/es', { recursive: true }); writeFileSync('dist/_headers', '/*'); writeFileSync('dist/es/index.html', '<p>Hola</p>');";
  writeFileSync(join(desk.root, 'scripts/build-public.ts'), build);
  await publish(page).click();
  await page.getByLabel('Se entrega en un solo archivo').check();
  await page.getByRole('button', { name: 'Dejarlo así' }).click();
  await page.getByLabel('Dirección del sitio').fill('https://telar.example');
  await page.getByLabel('Correo').fill('hola@telar.example');
  await page.getByRole('button', { name: 'Publicar' }).click();
  await expect(page.getByRole('status')).toHaveText('Listo.', LONG);
  await expect(page.getByText('El sitio está empacado')).toContainText('telar-2026-11-25.zip');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Descargar el archivo' }).click()]);
  expect(download.suggestedFilename()).toBe('telar-2026-11-25.zip');
  const files = unzipSync(readFileSync(await download.path()));
  expect(Object.keys(files).sort()).toEqual(['_headers', 'es/index.html']);
  expect(Buffer.from(files['es/index.html'] ?? []).toString('utf8')).toBe('<p>Hola</p>');
  // It is asked once, and changed by a link.
  await page.getByRole('link', { name: 'Volver a la mesa' }).click();
  await publish(page).click();
  await page.getByRole('link', { name: 'Cambiar cómo se pone el sitio en internet' }).click();
  await expect(page.getByLabel('Se entrega en un solo archivo')).toBeChecked();
});

test('a text goes back to what it was with one button, from the list of what changed lately', async ({ page, desk }) => {
  await enter(page, desk);
  const file = 'content/posts/es/un-texto.md';
  const before = desk.read(file);
  await page.goto(deskAddress(page, '/admin/#/collections/posts/entries/un-texto'));
  await box(page, 'Título', 'es').fill('Otro título', LONG);
  await save(page).click();
  await expect.poll(() => desk.read(file), LONG).toContain('title: "Otro título"\n');
  await page.goto(deskAddress(page, '/'));
  const row = page.locator('[data-list="recent"] li', { hasText: 'Otro título' });
  await row.getByRole('link', { name: 'Cómo estaba antes' }).click(LONG);
  await page.getByRole('button', { name: 'Volver a esto' }).last().click();
  await expect.poll(() => desk.read(file)).toBe(before);
});

/** What Word puts on the clipboard: its own tags and styles, a list without one, and a picture that lies on somebody’s computer. */
const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=ES><!--StartFragment-->
<h1 style='margin-top:2pt'><span lang=ES>Lo que pasó<o:p></o:p></span></h1>
<p class=MsoNormal><span style='font-family:"Calibri",sans-serif;mso-fareast-language:EN-US'>Una&nbsp;nota con <b>negritas</b> y un <a href="https://example.org/a?utm_source=x&id=1">enlace</a>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Primero<del cite="mailto:eva"> Rosa Nunca</del><a style='mso-comment-reference:E_1' href="#_msocom_1">[E1]</a><o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Segundo<o:p></o:p></p>
<table><tr><td><p class=MsoNormal>Uno</p></td><td><p class=MsoNormal>Dos</p></td></tr><tr><td><p class=MsoNormal>Tres</p></td><td><p class=MsoNormal>Cuatro</p></td></tr></table>
<p class=MsoNormal><img width=100 src="file:///C:/Users/ana/image001.png">Con foto.</p><div style='mso-element:comment-list'><p class=MsoCommentText>Se llama Rosa Nunca</p></div><!--EndFragment--></body></html>`;
const FROM_DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Negritas</span><span> y </span><span style="text-decoration:line-through">Rosa Nunca</span><a href="https://www.google.com/url?q=https://example.org/&sa=D">un enlace</a></p><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>uno</span></p></li></ul></b>`;
const FROM_WHATSAPP =
  '[10:31, 25/11/2026] Ana: Mira *esto importa* y ~eso no~\n[10:32, 25/11/2026] Beto: Sí\n[10:33, 25/11/2026] Ana: <Multimedia omitido>\n25/11/26, 10:34 - Ana añadió a Beto\n• uno\n• dos';

/** What the editor keeps in this browser, by its names. */
const keptIn = (page: Page, store: 'draft-backups' | 'file-cache'): Promise<string[]> =>
  page.evaluate(
    ([place, wanted]) =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open(place);
        opening.onsuccess = () => {
          const { result } = opening;
          if (!result.objectStoreNames.contains(wanted)) {
            result.close();
            resolve([]);
            return;
          }
          const asking = result.transaction(wanted).objectStore(wanted).getAllKeys();
          asking.onsuccess = () => {
            resolve(asking.result.map(String));
            result.close();
          };
        };
      }),
    [`gitea:${REPOSITORY}`, store] as const,
  );

test('what was typed and not saved is there again after the desk was closed and opened anew', async ({ page, desk }) => {
  await enter(page, desk);
  const text = '/admin/#/collections/posts/entries/otro-texto';
  await page.goto(deskAddress(page, text));
  const title = box(page, 'Título', 'es');
  await expect(title).not.toHaveValue('', LONG);
  await title.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' que nadie guardó');
  // The editor puts it aside a moment after the last key.
  await expect.poll(() => keptIn(page, 'draft-backups'), { timeout: 60_000 }).toHaveLength(1);
  const port = Number(new URL(page.url()).port);
  await desk.close();
  // A colleague's tag came in meanwhile, which the editor offers: it is another editor then.
  const tags = join(desk.root, 'content/tags.yaml');
  const listed = readFileSync(tags, 'utf8');
  const [first = ''] = /^[a-z0-9-]+:\n(?: .*\n)+/.exec(listed) ?? [];
  writeFileSync(tags, `${listed}${first.replace(/^[a-z0-9-]+/, 'zz-new')}`);
  const again = await startDesk({
    root: desk.root,
    name: 'Telar',
    language: 'es',
    editor: await editorFolder(resolve('.')),
    preview: () => 'http://localhost:4321',
    today: () => '2026-11-25',
    port,
  });
  try {
    await page.goto(again.opensWith());
    await page.goto(deskAddress(page, text));
    await page.getByRole('button', { name: /^Restaurar/ }).click({ timeout: 60_000 });
    await expect(box(page, 'Título', 'es')).toHaveValue(/ que nadie guardó$/);
  } finally {
    await again.close();
  }
});

test('what was typed in a text that a colleague took away, and what the editor kept of it, goes as soon as the desk is opened; what was typed in another stays', async ({
  page,
  desk,
}) => {
  await enter(page, desk);
  await page.waitForTimeout(500);
  // Where the editor was never opened nothing is made either.
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  const files = ['content/posts/es/un-texto.md', 'content/posts/es/otro-texto.md'];
  const typed = ['posts,otro-texto', 'posts,un-texto'];
  for (const name of ['otro-texto', 'un-texto']) {
    await page.goto(deskAddress(page, '/'));
    await page.goto(deskAddress(page, `/admin/#/collections/posts/entries/${name}`));
    const title = box(page, 'Título', 'es');
    await expect(title).not.toHaveValue('', LONG);
    await title.click();
    await page.keyboard.press('End');
    await page.keyboard.type(' que nadie guardó');
    await expect.poll(() => keptIn(page, 'draft-backups'), { timeout: 60_000 }).toContain(`posts,${name}`);
  }
  expect(await keptIn(page, 'file-cache')).toEqual(expect.arrayContaining(files));
  await Promise.all([page.waitForResponse('**/desk/there.json'), page.goto(deskAddress(page, '/'))]);
  await page.waitForTimeout(500);
  expect((await keptIn(page, 'draft-backups')).sort()).toEqual(typed);
  expect(await keptIn(page, 'file-cache')).toEqual(expect.arrayContaining(files));
  rmSync(join(desk.root, 'content/posts/es/un-texto.md'));
  // As Firefox was before 126: it does not say which places there are.
  await page.addInitScript("Reflect.deleteProperty(IDBFactory.prototype, 'databases')");
  await page.goto(deskAddress(page, '/desk/job'));
  expect(await page.evaluate(() => 'databases' in indexedDB)).toBe(false);
  await expect.poll(() => keptIn(page, 'draft-backups')).toEqual(['posts,otro-texto']);
  await expect.poll(() => keptIn(page, 'file-cache')).not.toContain(files[0]);
  expect(await keptIn(page, 'file-cache')).toContain(files[1]);
});

test('what is pasted from Word, Google Docs and WhatsApp comes in as words, lists, links and tables, and what was left out is said', async ({
  page,
  desk,
}) => {
  await enter(page, desk);
  await page.goto(deskAddress(page, '/admin/#/collections/posts/new'));
  await box(page, 'Título', 'en').fill('Pasted “words” 🧵', LONG);
  await box(page, 'Título', 'es').fill('Palabras «pegadas» 🧵: ¿sí?');
  const words = page.locator('[contenteditable="true"]');
  await words.nth(1).click();
  await paste(page, FROM_WORD, 'Lo que pasó');
  await expect(page.locator('#desk-panel')).toContainText('Una imagen de lo que pegaste no entró');
  await expect(page.locator('#desk-panel')).toContainText('Lo que estaba tachado');
  await words.nth(0).click();
  await paste(page, FROM_DOCS, 'Negritas y un enlace');
  await words.nth(0).press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await paste(page, '', FROM_WHATSAPP);
  await expect(page.locator('#desk-panel')).toContainText('quién lo dijo en el chat');
  await save(page).click();
  const spanish = 'content/posts/es/palabras-pegadas-si.md';
  await expect.poll(() => existsSync(join(desk.root, spanish)), LONG).toBe(true);
  const english = desk.read('content/posts/en/pasted-words.md');
  expect(english).toContain('title: Pasted “words” 🧵\n');
  expect(english).toContain(
    '\n## Lo que pasó {#1}\n\nUna nota con **negritas** y un [enlace](https://example.org/a?id=1).\n\n- Primero\n- Segundo\n\n| Uno | Dos |\n| --- | --- |\n| Tres | Cuatro |\n\nCon foto.\n',
  );
  const body = desk.read(spanish);
  expect(body).toContain('**Negritas** y [un enlace](https://example.org/)\n\n- uno\n');
  expect(body).toContain('Mira **esto importa** y\n\nSí\n\n- uno\n- dos\n');
  expect(body).not.toMatch(/Ana|Beto|10:3|eso no/);
  expect(english + body).not.toMatch(/Rosa|E1/);
});

onOwnTexts('an answer of a conversation is corrected in one language, and nothing else of its file is another one', async ({ page, desk }) => {
  await enter(page, desk);
  const file = 'content/replies/nurse.yaml';
  const before = desk.read(file).split('\n');
  await page.goto(deskAddress(page, '/admin/#/collections/replies/entries/nurse'));
  // Each turn, and each answer of it, stands under the one before: a field is drawn once it is near.
  const answer = page.getByRole('group', { name: 'Respuestas' }).first().getByRole('textbox', { name: 'Español' }).first();
  for (let tries = 0; tries < 60 && (await answer.count()) === 0; tries += 1) {
    await page.mouse.move(300, 500);
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(500);
  }
  await expect(answer).toHaveValue('“Le pregunté a ella, señor”.', LONG);
  await answer.fill('“Se lo pregunté a ella”.');
  await save(page).click();
  await expect.poll(() => desk.read(file), LONG).toContain('es: "“Se lo pregunté a ella”."\n');
  const after = desk.read(file).split('\n');
  expect(after.filter((line, index) => line !== before[index])).toHaveLength(1);
});

onOwnTexts('a story is taken down with a copy, and brought back as it was', async ({ page, desk }) => {
  // The commands themselves, in a folder that was saved.
  for (const folder of ['scripts', 'src', 'drawings']) cpSync(folder, join(desk.root, folder), { recursive: true });
  for (const file of ['package.json', 'site.config.ts', 'tsconfig.json']) cpSync(file, join(desk.root, file));
  symlinkSync(resolve('node_modules'), join(desk.root, 'node_modules'));
  writeFileSync(join(desk.root, '.gitignore'), 'node_modules\n.desk/\ntaken-down/\n');
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['-c', 'user.name=d', '-c', 'user.email=d@example.org', 'commit', '-qm', 'all'],
  ])
    execFileSync('git', args, { cwd: desk.root });
  const [series, part] = ['content/series/carmen.yaml', 'content/stories/es/parte-1.mdx'];
  const before = [desk.read(series), desk.read(part)];
  await enter(page, desk);
  await page.getByRole('link', { name: 'Quitar una historia' }).click();
  await page.getByRole('combobox').selectOption({ label: 'La historia de Carmen' });
  await page.getByLabel('Guardar una copia en esta computadora').check();
  await page.getByLabel('Sí, quiero quitarla').check();
  await page.getByRole('button', { name: 'Quitar una historia' }).click();
  await expect(page.getByRole('status')).toHaveText('Listo.', LONG);
  await expect(page.getByText('publica ahora')).toBeVisible();
  expect([series, part].filter((file) => existsSync(join(desk.root, file)))).toEqual([]);
  await page.getByRole('link', { name: 'Volver a la mesa' }).click();
  await page.getByRole('link', { name: 'Regresar una historia' }).click();
  await page.getByRole('combobox').selectOption('carmen');
  await page.getByRole('button', { name: 'Regresar una historia' }).first().click();
  await expect(page.getByRole('status')).toHaveText('Listo.', LONG);
  expect([desk.read(series), desk.read(part)]).toEqual(before);
});

onOwnTexts('a guide that is opened and saved keeps its boxes and the numbers of its headings, also of those within a box', async ({ page, desk }) => {
  await enter(page, desk);
  const file = 'content/guides/es/si-te-dicen-que-les-debes.md';
  const before = desk.read(file).split('\n');
  await page.goto(deskAddress(page, '/admin/#/collections/guides/entries/si-te-dicen-que-les-debes'));
  const warning = page.getByRole('textbox', { name: 'Palabras del recuadro' }).nth(1);
  await expect(page.getByText('Advertencia', { exact: true }).first()).toBeVisible(LONG);
  await expect(warning).toHaveCount(1);
  await box(page, 'Título', 'es').fill('Si te dicen que debes');
  await save(page).click();
  await expect.poll(() => desk.read(file), LONG).toContain('title: "Si te dicen que debes"\n');
  expect(
    desk
      .read(file)
      .split('\n')
      .filter((line, index) => line !== before[index]),
  ).toEqual(['title: "Si te dicen que debes"']);
});

onOwnTexts('a new sentence about the site is asked for beside its text what it promises, and a walk shows its map', async ({ page, desk }) => {
  for (const [name, sentence] of [
    ['en/about', 'Volunteers write this site.'],
    ['es/acerca', 'Este sitio lo escriben personas voluntarias.'],
  ]) {
    const file = join(desk.root, `content/pages/${String(name)}.md`);
    writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\n${String(sentence)}\n`);
  }
  await enter(page, desk);
  await page.goto(deskAddress(page, '/admin/#/collections/pages/entries/acerca'));
  const panel = page.locator('#desk-panel');
  for (const sentence of ['Volunteers write this site.', 'Este sitio lo escriben personas voluntarias.']) {
    const form = panel.locator('form', { hasText: sentence });
    await form.getByRole('combobox').selectOption('none', LONG);
    await form.getByRole('button', { name: 'Guardar' }).click();
    await expect.poll(() => desk.read('content/promises.yaml'), LONG).toContain(`- ${sentence}\n`);
  }
  await page.goto(deskAddress(page, '/admin/#/collections/walks/entries/el-trabajo'));
  await panel.getByText('Mapa de este recorrido').click(LONG);
  await expect.poll(() => panel.locator('img').evaluate((one) => one instanceof HTMLImageElement && one.naturalWidth), LONG).toBeGreaterThan(300);
});
