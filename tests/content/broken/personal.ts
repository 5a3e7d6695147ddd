import type { MessageKey } from '#/staff-words/messages.ts';
import { addReplies, CONVERSATION } from '../../support/a-conversation.ts';
import { addWalk, WALKED } from '../../support/a-walk.ts';
import type { ContentTree } from '../../support/content-tree.ts';
import type { Mistake } from './mistake.ts';

const POST = 'content/posts/en/a-post.md';
const GUIDE = 'content/guides/es/una-guia.md';
const PART = 'content/stories/en/part-1.mdx';
const MX = 'content/hotlines/mx.yaml';

// All of it is made up.
const CHAT = '[12/3/26, 10:41] Zulema Refugio: ya llegó la muchacha';
const CURP = 'GOML920314MDFMPP07';
const STREET = 'Calle Hidalgo 12';
const MAP = 'https://maps.app.goo.gl/abcDEF12345';
const HANDLE = '@zulema.refugio92';

type Told = Pick<Mistake, 'key' | 'row'> & { found: string; field?: string };

const broken = (about: string, file: string, make: (tree: ContentTree) => void, { key, found, row = found, field = '' }: Told): Mistake => ({
  about,
  make,
  file,
  field,
  key,
  blanks: { found: `${found.slice(0, 4)}…` },
  row,
});

const below =
  (file: string, words: string) =>
  ({ append }: ContentTree): void =>
    append(file, words);

const inPost = (about: string, words: string, key: MessageKey, found: string, row = found): Mistake => broken(about, POST, below(POST, words), { key, found, row });

/** What tells who someone is, in each kind of file, as it is pasted and as it hides. */
export const PERSONAL_MISTAKES: readonly Mistake[] = [
  broken('a message from WhatsApp in a story', PART, below(PART, `She read:\n\n${CHAT}`), { key: 'personalChat', found: '[12/3/26' }),
  inPost('a message that an Android phone exported, in a post', '12/3/26, 10:41 - Zulema Refugio: ya', 'personalChat', '12/3/26'),
  inPost('a message of an older phone, with a number and the hour’s letters', '3/12/26 a la(s) 2:05 p. m. - +52 1 222 000 4567: ya', 'personalChat', '3/12/26'),
  inPost('who was brought into a group', '12/3/26, 14:05 - Zulema Refugio añadió a Ana', 'personalChat', '12/3/26'),
  ...['<Multimedia omitido>', '<Media omitted>', '<adjunto: 00000012-PHOTO-2026-03-12-14-05-12.jpg>', '<attached: 00000012-PHOTO-2026-03-12-14-05-12.jpg>', '<se editó este mensaje.>', '<This message was edited>'].flatMap((left) => [
    inPost(`${left} on a line, in a post`, left, 'personalChat', left),
    inPost(`${left} behind a name, in a post`, `Zulema: ${left}`, 'personalChat', left),
    broken(`${left} in a story`, PART, below(PART, `She read: ${left}`), { key: 'personalChat', found: left }),
  ]),
  inPost('what stands for a picture of a chat', 'imagen omitida', 'personalChat', 'imagen omitida'),
  inPost('a file of a chat', 'IMG-20260312-WA0003.jpg (archivo adjunto)', 'personalChat', 'IMG-20260312'),
  broken('somebody’s contact, in a guide', GUIDE, below(GUIDE, 'Zulema Refugio.vcf (archivo adjunto)'), { key: 'personalChat', found: 'Zulema' }),
  inPost('what WhatsApp says of itself', 'Los mensajes y las llamadas están cifrados de extremo a extremo. Nadie fuera de este chat puede leerlos.', 'personalChat', 'Los mensajes'),
  broken('what stands for a picture of a chat, in a field', POST, ({ change }) => change(POST, 'author:', 'author: <Media omitted> #'), { key: 'personalChat', found: '<Media', field: 'author' }),
  inPost('a CURP in a post', `Words.\n\nHer number, ${CURP}.`, 'personalIdentity', CURP),
  inPost('an RFC', 'GOML920314AB1', 'personalIdentity', 'GOML920314AB1'),
  inPost('a DPI, which is told as no telephone number', 'DPI 2345 67890 0101', 'personalIdentity', '2345 67890'),
  inPost('a DUI', 'Her DUI, 01234567-8.', 'personalIdentity', '01234567-8'),
  inPost('a social security number', 'SSN 123-45-6789', 'personalIdentity', '123-45-6789'),
  inPost('a Honduran DNI', '0801-1990-12345', 'personalIdentity', '0801-1990-12345'),
  inPost('a passport', 'Passport G12345678', 'personalIdentity', 'G12345678'),
  broken('a street with a number in a guide', GUIDE, below(GUIDE, `Está en ${STREET}, Tapachula.`), { key: 'personalStreet', found: STREET }),
  inPost('a street with a number, as in the United States', 'At 90-12 Roosevelt Ave.', 'personalStreet', '90-12 Roosevelt'),
  inPost('a link to a map', `[The house](${MAP})`, 'personalPlace', 'maps.app.goo.gl', MAP),
  inPost('the address of a map in a text', `See ${MAP} there.`, 'personalPlace', 'maps.app.goo.gl', MAP),
  inPost('coordinates', 'It is at 14.90456, -92.26543.', 'personalPlace', '14.90456'),
  inPost('coordinates in degrees', 'It is at 14°54\'16"N 92°15\'55"W.', 'personalPlace', '14°54'),
  inPost('a plus code', 'It is at 76F2CVXX+2G.', 'personalPlace', '76F2CVXX'),
  inPost('an account on a network', `Write to ${HANDLE}.`, 'personalHandle', HANDLE),
  inPost('a link to someone’s page on a network', '[Her](https://www.instagram.com/zulema92/)', 'personalHandle', 'www.instagram.com', 'instagram'),
  inPost('a number of papers of which a part is bold', 'Her number: GOML**920314**MDF*MPP*07.', 'personalIdentity', CURP, 'GOML'),
  inPost('a number of papers with entities', 'Her number: GOML&#57;20314&#77;DFMPP07.', 'personalIdentity', CURP, 'GOML'),
  inPost('a number of papers of full width', 'Her number: ＧＯＭＬ９２０３１４ＭＤＦＭＰＰ０７.', 'personalIdentity', CURP, 'ＧＯＭＬ'),
  inPost('a number of papers in code', `\`${CURP}\``, 'personalIdentity', CURP),
  inPost('a street whose number stands on the next line', 'At Calle Hidalgo\n12, Tapachula.', 'personalStreet', 'Calle Hidalgo'),
  {
    ...inPost('the description of a picture', `![${HANDLE}](../../media/loom.png)`, 'personalHandle', HANDLE),
    about: 'an account in the description of a picture',
  },
  broken('a CURP in the description of a text', POST, ({ change }) => change(POST, 'description: What', `description: ${CURP} what`), {
    key: 'personalIdentity',
    found: CURP,
    field: 'description',
  }),
  broken(
    'a message in a scene of a walk',
    WALKED.es,
    (tree) => {
      addWalk(tree);
      tree.change(WALKED.es, '¿Vienes conmigo?”', `¿Vienes conmigo?” ${CHAT}`);
    },
    { key: 'personalChat', found: '[12/3/26' },
  ),
  broken(
    'an account in a reply',
    CONVERSATION,
    (tree) => {
      addReplies(tree);
      tree.change(CONVERSATION, 'en: "“Take my red one.”"', `en: "“Take my red one, ${HANDLE}.”"`);
    },
    { key: 'personalHandle', found: HANDLE, field: 'turns › 1 › replies › 1 › say › en' },
  ),
  broken(
    'a street in the words of the interface',
    'locales/es/home.json',
    ({ write }) => write('locales/es/home.json', `{\n  "a": { "title": "${STREET}" }\n}\n`),
    { key: 'personalStreet', found: STREET, field: 'a › title' },
  ),
  broken('a street in what is said of a series', 'content/series/ana.yaml', ({ change }) => change('content/series/ana.yaml', 'Ana told us.', `${STREET}.`), {
    key: 'personalStreet',
    found: STREET,
    field: 'who › en',
  }),
  broken('a street in the words of a line', MX, ({ rewrite }) => rewrite(MX, (text) => text.replace('People who listen.', `${STREET}.`)), {
    key: 'personalStreet',
    found: STREET,
    field: 'lines › mx-shown › answers › en',
  }),
  broken('a CURP in the title of a source', 'content/sources.yaml', ({ change }) => change('content/sources.yaml', 'title: A report', `title: ${CURP}`), {
    key: 'personalIdentity',
    found: CURP,
    field: 'report › title',
  }),
  broken(
    'a street in a phrase',
    'content/phrases.yaml',
    ({ write }) => {
      write('content/phrases.yaml', `danger:\n  en: [the first thing]\n  es:\n    - la primera cosa\n    - vive en calle hidalgo 12\n`);
      write('content/same-words.yaml', 'es:\n  groups: []\n  notNames: [vive, calle, hidalgo]\n');
    },
    { key: 'personalStreet', found: 'calle hidalgo 12', field: 'danger › es › 2' },
  ),
  {
    about: 'an e-mail address in the words of a line that is not how it is reached',
    make: ({ rewrite }) => rewrite(MX, (text) => text.replace('People who listen.', 'Write to ana@example.net.')),
    file: MX,
    field: 'lines › mx-shown › answers › en',
    key: 'emailInProse',
    blanks: { address: 'ana@example.net' },
  },
  {
    about: 'an e-mail address that is spelled out',
    make: below(POST, 'Write to ana arroba example punto net.'),
    file: POST,
    field: '',
    key: 'emailInProse',
    blanks: { address: 'ana arroba example punto net' },
  },
  broken('the number of her papers in a note for colleagues of a story, which is sent with it', PART, below(PART, `Words.\n\n{/* Where from:\nher CURP, ${CURP} */}`), {
    key: 'personalIdentity',
    found: CURP,
  }),
  {
    about: 'a telephone number of no line in a note for colleagues of a story',
    make: below(PART, '{/* Her mother: 55 8765 4321. Ours: 800 5533 000. */}'),
    file: PART,
    field: '',
    key: 'numberInProse',
    blanks: { number: '55 8765 4321' },
  },
];
