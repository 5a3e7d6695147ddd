import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentTree } from '../../support/content-tree.ts';
import type { Mistake } from './mistake.ts';

const ALONE = 'content/posts/es/solo-aqui.md';
const PART = 'content/stories/es/parte-1.mdx';
const LINES = 'content/hotlines/mx.yaml';
const LOCALE = 'locales/es/home.json';

type Told = Omit<Mistake, 'about' | 'make'>;

const input = (about: string, make: (tree: ContentTree) => void, told: Told): Mistake => ({ about, make, ...told });

/** Words added to a text, told with their line. */
const added = (about: string, words: string, key: Mistake['key'], blanks = {}, file = ALONE): Mistake =>
  input(about, ({ append }) => append(file, words), { file, field: '', key, blanks, row: words.split('\n')[0] ?? '' });

/** A link added to a text. */
const linked = (about: string, words: string, key: Mistake['key'], blanks: Mistake['blanks'] = {}): Mistake =>
  input(about, ({ append }) => append(ALONE, words), { file: ALONE, field: '', key, blanks, row: words });

/** A field written in another way. */
const changed = (about: string, from: string, to: string, told: Partial<Told> & Pick<Told, 'key'>, file = ALONE): Mistake =>
  input(about, ({ change }) => change(file, from, to), { file, field: '', ...told });

const shown = (found: string) => ({ found });

/** Thirty inputs from Word, WhatsApp and an ill will that nobody had asked for: each passed, or was told as something else, or is held here first. */
export const OWN_INPUTS: readonly Mistake[] = [
  added('a link with a blank between its brackets', '[Ayuda] (/es/pedir-ayuda/)', 'linkBlank', { better: '[Ayuda](/es/pedir-ayuda/)' }),
  added('a link with a blank in its address', '[Ayuda](/es/pedir ayuda/)', 'linkBlank', { better: '[Ayuda](/es/pedir-ayuda/)' }),
  added('a picture with a blank in its name, as phones give it', '![Una foto](../../media/foto 1.jpg)', 'pictureBlank', { better: '![Una foto](../../media/foto-1.jpg)' }),
  added('a link to another website with a blank between its brackets', '[Informe] (https://example.org/)', 'linkBlank', { better: '[Informe](https://example.org/)' }),
  added('a link that lacks its last bracket', '[Ayuda](/es/pedir-ayuda/', 'linkShown', shown('](/es/pedir-ayuda/')),
  added('a second link with a blank, behind one that is right', '[Uno](/es/pedir-ayuda/) y [Dos] (/es/privacidad/)', 'linkBlank', { better: '[Dos](/es/privacidad/)' }),
  added('bold words with a blank before the closing stars', 'Es **muy grave **para ti.', 'boldShown', shown('**muy grave')),
  added('a note at the foot, as Word has them', 'Esto se sabe.[^1]', 'noteShown', shown('[^1]'), PART),
  added('a table of Word', 'Nombre\tEdad', 'tabTable'),
  added('points with a hyphen and no blank', '-Una cosa', 'listNoBlank'),
  added('points with a no-break space behind the hyphen', '-\u00A0Una cosa', 'hardBlank', { sign: '-' }),
  added('a heading with a no-break space behind its signs', '##\u00A0Una cosa', 'hardBlank', { sign: '##' }),
  added('letters below a heap of accents', 'H\u0335\u0321\u0301\u0300ola', 'fancyLetters', shown('H\u0335\u0321\u0301\u0300')),
  added('small letters in circles', 'Llama \u24D0\u24D1.', 'fancyLetters', shown('\u24D0\u24D1')),
  added('a paragraph with the marks of Word', '<p class="MsoNormal">Hola</p>', 'rawHtml', { code: '<p class="MsoNormal">' }),
  added('the notes that Word hides in what is copied', '<!--[if gte mso 9]><xml></xml><![endif]-->', 'rawHtml', { code: '<!--[if gte mso 9]>' }),
  added('the page break of Word', 'Uno\fDos', 'unseenSign', { code: 'U+000C' }),
  added('the sign that stands for a picture of WhatsApp', '\uFFFC', 'unseenSign', { code: 'U+FFFC' }),
  added('the place of a picture in a chat, turned around', '\u200E‎imagen de un chat', 'unseenSign', { code: 'U+200E' }),
  added('an address with a letter of another alphabet', 'Mira https://ex\u0430mple.org/', 'mixedLetters', shown('ex\u0430mple')),
  linked('an address that a network marked', '[Informe](https://example.org/a?id=3&fbclid=IwAR1x)', 'linkTracks', { name: 'fbclid', better: 'https://example.org/a?id=3' }),
  linked('an address that a newsletter marked', 'https://example.org/?utm_source=boletin', 'linkTracks', { name: 'utm_source', better: 'https://example.org/' }),
  linked('a shortened address', '[Informe](https://bit.ly/3abc)', 'linkLeadsOn', { link: 'https://bit.ly/3abc' }),
  ...['wa.me/message/ABCD1234EFGH', 'wa.link/abc123', 'walink.co/abc123', 'chat.whatsapp.com/AbCdEf12345', 'signal.group/#CjQKIabc', 'invite.viber.com/?g2=abc', 'line.me/R/ti/p/abc'].flatMap((link) => [
    linked(`a chat that hides its number, ${link}`, `[Escríbenos](https://${link})`, 'linkToChat', { link: `https://${link}` }),
    linked(`a chat in words, ${link}`, `Escribe a ${link} hoy.`, 'linkToChat', { link }),
  ]),
  linked('a link to a chat of Viber', '[Escríbenos](https://viber.me/5215512345678)', 'numberInProse', { number: '5215512345678' }),
  linked('an invitation of Telegram', '[Entra](https://t.me/+AbCdEf12345)', 'personalHandle', shown('t.me…')),
  linked('an address copied from a search', '[Informe](https://www.google.com/url?q=https://example.org/)', 'linkLeadsOn', { link: 'https://www.google.com/url?q=https://example.org/' }),
  linked('an address in Word’s quotation marks', '[Ayuda](“/es/pedir-ayuda/”)', 'linkForm', { link: '“/es/pedir-ayuda/”', locale: 'es' }),
  changed(
    'the page of a line with what a network put behind its address',
    'url: https://example.org/, publisher: A council',
    'url: "https://example.org/?gclid=a", publisher: A council',
    { field: 'lines › mx-shown › sources › site › url', key: 'linkTracks', blanks: { name: 'gclid', better: 'https://example.org/' }, row: 'gclid' },
    LINES,
  ),
  changed('a chat as the address of a source', 'https://example.org/report', 'https://wa.me/message/ABCD', { field: 'report › url', key: 'linkToChat', blanks: { link: 'https://wa.me/message/ABCD' }, row: 'wa.me' }, 'content/sources.yaml'),
  changed('a field with the wide colon of another keyboard', 'title: Solo', 'title\uFF1A Solo', { key: 'yamlNoColon', row: 'title' }),
  changed('a draft that is said to be one in Spanish', 'author:', 'draft: sí\nauthor:', { field: 'draft', key: 'wrongKind', blanks: { expected: 'true or false' } }),
  input('a text saved as “Unicode” by Notepad', ({ root }) => writeFileSync(join(root, ALONE), Buffer.from('\uFEFF---\ntitle: Hola\n', 'utf16le')), {
    file: ALONE,
    field: '',
    key: 'notUtf8',
    blanks: { row: 1 },
  }),
  input('the file that Word leaves beside an open one', ({ write }) => write('content/posts/es/~$lo-aqui.docx', ''), {
    file: 'content/posts/es/~$lo-aqui.docx',
    field: '',
    key: 'mediaDocument',
    blanks: { ending: '.docx' },
  }),
  ...['3', 'null', 'true'].map((value) =>
    input(`${value} in the place of words of the interface`, ({ write }) => write(LOCALE, `{ "a": { "b": ${value} } }\n`), {
      file: LOCALE,
      field: 'a › b',
      key: 'wrongKind',
      blanks: { expected: 'text' },
    }),
  ),
];
