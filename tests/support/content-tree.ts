import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { LOCK_FILE } from '#/content-files/number-lock/lock.ts';
import { renewLock } from './renew-lock.ts';

const line = (id: string, rest: string, name = '{ en: A line, es: Una línea }'): string => `
  - id: ${id}
    kind: trafficking
    purpose: help
    name: ${name}
    short: ${name}
    coverage: { en: All of Mexico, es: Todo México }
    operator: { en: A council, es: Un consejo }
    operatorType: ngo
    authority: none
    summary: { en: Help by phone., es: Ayuda por teléfono. }
    answers: { en: People who listen., es: Personas que escuchan. }
    anonymous: unknown
    tells: { police: unknown, immigration: unknown }
    leaves: { bill: unknown, log: unknown${rest.includes('whatsapp:') ? ', whatsapp: unknown' : ''} }
    cost: free
    hours: always
    languages: unknown
    sources:
      - { id: site, url: https://example.org/, publisher: A council, date: 2025-03 }
    grade: high
    readIn: ${id.endsWith('general') ? '2025-04' : '2025-03'}
${rest}`;

/** A picture of one point, as PNG. */
export const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const wordList = (instead: string, word: string): string => `version: 1
rules:
  - expected: ${instead}
    patterns: [${word}, ${word.replaceAll(' ', '-')}]
    why: { en: The reason., es: La razón. }
    specs:
      - from: It says ${word}, here.
        to: It says ${instead}, here.
`;

const question = (number: number): string => `  - id: question-${number}
    ask: { en: Question ${number}?, es: ¿Pregunta ${number}? }
    hint: { en: A hint., es: Una pista. }
    send: { en: Can you tell me ${number}?, es: ¿Me dice ${number}? }
    show: { en: Answer ${number}., es: Respuesta ${number}. }
    sources: [report]
`;

/**
 * A minimal valid site: each kind of text in both languages, one text in Spanish only, one series, the countries and the line that the site
 * cannot be without, one country with a held line too.
 * The English texts carry the revisions of the Spanish ones.
 */
const FILES: Readonly<Record<string, string>> = {
  'content/sources.yaml': `report:
  title: A report
  publisher: A council
  date: 2025
  url: https://example.org/report
  language: en
`,
  'content/offer.yaml': `opening:
  lead: { en: Many are fraud., es: Muchas son fraude. }
  words: { en: A real one can wait., es: Una real puede esperar. }
  sources: [report]
questions:
${Array.from({ length: 10 }, (_, index) => question(index + 1)).join('')}leave:
  - { en: A name., es: Un nombre. }
registries:
  - country: mx
    name: { en: A list, es: Una lista }
    tells: { en: Who is on it., es: Quién está en ella. }
    not: { en: Nothing else., es: Nada más. }
    url: https://example.org/list
    source: report
guides: []
`,
  'content/notices.yaml': `somewhere:
  country: mx
  place: { en: Somewhere, es: Un lugar }
  who: { en: Inns., es: Las posadas. }
  law: { en: A law, es: Una ley }
  official: https://example.org/notice
  sources: [report]
  read: 2025-03-04
`,
  'content/words/en.yaml': wordList('trafficked woman', 'sex slave'),
  'content/words/es.yaml': wordList('trata', 'trata de blancas'),
  'content/posts/en/a-post.md': `---
title: A post
description: What this post is about, in one sentence of some length.
translationKey: first-post
translatedFrom: "1960f938dafb"
lastFragment: 1
date: 2026-03-14
author: Telar team
sources: [report]
---

Words, and [where to get help](/en/get-help/).
`,
  'content/posts/es/un-texto.md': `---
title: Un texto
description: De qué trata este texto, en una frase de cierta extensión.
translationKey: first-post
date: 2026-03-14
author: Equipo Telar
sources: [report]
---

Palabras, y [dónde pedir ayuda](/es/pedir-ayuda/).
`,
  'content/posts/es/solo-aqui.md': `---
title: Solo aquí
description: De qué trata este texto, que existe en un solo idioma.
translationKey: only-here
onlyIn: Se escribió para un taller en español.
date: 2026-03-14
author: Equipo Telar
---

Palabras.
`,
  'content/guides/en/a-guide.md': `---
title: A guide
description: What this guide is about, in one sentence of some length.
translationKey: first-guide
translatedFrom: "c5d1bcfdaedf"
group: before
order: 1
date: 2026-03-14
reviewBy: 2027-03-14
summary: [The first thing., The second thing., The third thing.]
---

Words.
`,
  'content/guides/es/una-guia.md': `---
title: Una guía
description: De qué trata esta guía, en una frase de cierta extensión.
translationKey: first-guide
group: before
order: 1
date: 2026-03-14
reviewBy: 2027-03-14
summary: [La primera cosa., La segunda cosa., La tercera cosa.]
---

Palabras.
`,
  'content/pages/en/about.md': `---
title: About
description: Who makes this site and why, in one sentence of some length.
translationKey: about
translatedFrom: "f972bbdce522"
date: 2026-03-14
---

Words.
`,
  'content/pages/es/acerca.md': `---
title: Acerca
description: Quién hace este sitio y por qué, en una frase de cierta extensión.
translationKey: about
date: 2026-03-14
---

Palabras.
`,
  'content/series/ana.yaml': `slug: ana
name: { en: Ana’s story, es: La historia de Ana }
description: { en: A short story., es: Una historia corta. }
who: { en: Ana told us., es: Ana nos contó. }
ends: { en: Ana got out., es: Ana salió. }
kind: told-to-us
identity: pseudonym
languages: [en, es]
imagePolicy: none
consent:
  givenOn: 2025-06-01
  reviewBy: 2028-06-01
`,
  'content/stories/en/part-1.mdx': `---
title: Part one
description: How the story begins, in one sentence of some length.
translationKey: ana-1
lastFragment: 1
translatedFrom: "d5dd7caca0f6"
series: ana
part: 1
notes:
  - id: 1
    about: violence, without detail
    length: one paragraph
    short: She was hurt in that house. Later she found a way out.
---

Words.

<Passage id="1">

A hard paragraph.

</Passage>
`,
  'content/stories/es/parte-1.mdx': `---
title: Parte uno
description: Cómo empieza la historia, en una frase de cierta extensión.
translationKey: ana-1
lastFragment: 1
series: ana
part: 1
notes:
  - id: 1
    about: violencia, sin detalles
    length: un párrafo
    short: En esa casa la lastimaron. Después encontró cómo salir.
---

Palabras.

<Passage id="1">

Un párrafo difícil.

</Passage>
`,
  'content/hotlines/mx.yaml': `code: mx
name: { en: Mexico, es: México }
first: 2
inside: { en: in Mexico, es: en México }
zones: [America/Mexico_City]
denied:
  - number: "55 5346 8800"
    reason: { en: A misprint., es: Un error de imprenta. }
lines:${line(
    'mx-shown',
    `    status: published
    phones:
      - { dial: "800 5533 000", e164: "+528005533000", abroad: unknown, source: site }
      - { dial: "079", abroad: "no", source: site }
`,
  )}${line(
    'mx-held',
    `    status: held
    heldBecause: { en: No page of this year prints it., es: Ninguna página de este año lo publica. }
    phones:
      - { dial: "*765", abroad: "no", source: site }
`,
  )}${line(
    'mx-consejo-ciudadano-general',
    `    status: published
    general: true
    phones:
      - { dial: "55 1234 5678", abroad: unknown, source: site }
    whatsapp:
      - { number: "+525512345678", source: site }
`,
    '{ en: General line, es: Línea general }',
  )}codes:
  - { number: "079", source: { url: https://example.org/079, publisher: A paper, date: 2025-02 } }
  - { number: "*765", source: { url: https://example.org/765, publisher: A paper, date: undated } }
`,
  'content/hotlines/us.yaml': `code: us
name: { en: United States, es: Estados Unidos }
first: 1
inside: { en: in the United States, es: en Estados Unidos }
zones: [America/New_York, US/Pacific]
codes:
  - { number: "911", source: { url: https://example.org/911, publisher: A paper, date: 2024 } }
lines:${line(
    'us-shown',
    `    status: published
    phones:
      - { dial: "1-800-799-7233", abroad: unknown, source: site }
`,
    '{ en: US line, es: Línea de EE. UU. }',
  )}`,
};

/** A folder with content of its own, which a test may break. */
export interface ContentTree {
  root: string;
  /** Adds or replaces a file. */
  write: (file: string, text: string) => void;
  /** Puts other words in the place of the first ones like these; throws where the file has none, so that no test passes by changing nothing. */
  change: (file: string, from: string, to: string) => void;
  /** Makes another text of a file's text. */
  rewrite: (file: string, how: (text: string) => string) => void;
  /** Adds lines under a text. */
  append: (file: string, text: string) => void;
  rename: (file: string, to: string) => void;
  remove: (file: string) => void;
  /** Confirms every number of the tree as it is now. */
  confirmNumbers: () => void;
  /** The number of the first line of a file that holds these words. */
  rowOf: (file: string, words: string) => number;
  /** Takes the folder away. */
  dispose: () => void;
}

/** The lock of that content: the same for each tree. */
let lock: string | undefined;

/** Writes the minimal valid content into a new folder. */
export const contentTree = (): ContentTree => {
  const root = mkdtempSync(join(tmpdir(), 'telar content '));
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const [file, text] of Object.entries(FILES)) write(file, text);
  if (lock === undefined) {
    renewLock(root);
    lock = read(LOCK_FILE);
  } else write(LOCK_FILE, lock);
  mkdirSync(join(root, 'content/media'));
  mkdirSync(join(root, 'content/media/drawn'), { recursive: true });
  for (const file of ['loom.png', 'drawn/loom.png']) writeFileSync(join(root, 'content/media', file), Buffer.from(DOT, 'base64'));
  return {
    root,
    write,
    change: (file, from, to) => {
      const text = read(file);
      if (!text.includes(from)) throw new Error(`${file} does not hold "${from}".`);
      write(
        file,
        text.replace(from, () => to),
      );
    },
    rewrite: (file, how) => write(file, how(read(file))),
    append: (file, text) => write(file, `${read(file)}\n${text}\n`),
    rename: (file, to) => renameSync(join(root, file), join(root, to)),
    remove: (file) => rmSync(join(root, file)),
    confirmNumbers: () => renewLock(root),
    rowOf: (file, words) => {
      const index = read(file)
        .split('\n')
        .findIndex((one) => one.includes(words));
      if (index === -1) throw new Error(`${file} does not hold "${words}".`);
      return index + 1;
    },
    dispose: () => rmSync(root, { recursive: true }),
  };
};
