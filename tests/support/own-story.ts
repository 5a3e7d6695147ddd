import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LOCALES, type Locale, type Words } from '#/domain/locale.ts';

/** A story that a test writes into a copy of the project, so that it needs none of those that real people may take back. */
export interface OwnStory {
  /** The name of the series' file. */
  id: string;
  /** The series' address, where it is not its `id`. */
  slug?: string;
  /** Her name; with `real` it may stand in no address. */
  name: string;
  real?: true;
  /** A word that stands in everything that is written of her. */
  mark?: string;
  languages?: readonly Locale[];
  order?: number;
  /** Pictures of hers may be shown. */
  pictures?: true;
  /** `told`: told to us. `published`: retold from what she published, and withdrawn on the day that is given, if one is. */
  basis: { told: { givenOn: string; reviewBy: string } } | { published: { withdrawnOn?: string } };
  /** By language the names of the files of each part, with lines for their front matter and behind their words. */
  parts: readonly OwnPart[];
}

/** A part of such a story; it is written in the languages that are given. */
export type OwnPart = Partial<Record<Locale, { slug: string; fields?: string; words?: string }>> & { mark?: string; hard?: true };

const SENTENCES: Record<Locale, { description: string; words: string; note: string; hard: string }> = {
  en: {
    description: 'How this story goes on, in one sentence of some length, and no more than that.',
    words: 'These are the words of a story that nobody lived, and they were written for a test.',
    note: 'about: violence, without detail\n    length: one short paragraph\n    short: He did her harm in that house. Later she found a way out.',
    hard: 'A hard paragraph stands here, and nobody has to read it.',
  },
  es: {
    description: 'Cómo sigue esta historia, en una frase de cierta extensión, y nada más que eso.',
    words: 'Estas son las palabras de una historia que nadie vivió, y se escribieron para una prueba.',
    note: 'about: violencia, sin detalles\n    length: un párrafo corto\n    short: En esa casa la lastimaron. Después encontró cómo salir.',
    hard: 'Aquí hay un párrafo difícil, y nadie tiene que leerlo.',
  },
};

const words = (name: string, { en, es }: Words): string => `${name}: { en: ${en}, es: ${es} }\n`;

const basisOf = ({ basis, name }: OwnStory): string => {
  if ('told' in basis) return `kind: told-to-us\nconsent: { givenOn: ${basis.told.givenOn}, reviewBy: ${basis.told.reviewBy} }\n`;
  const { withdrawnOn } = basis.published;
  return `kind: retold
published:
${withdrawnOn === undefined ? '' : `  withdrawnOn: ${withdrawnOn}\n`}  basis: her-own-publication
  when: { en: in 2015, es: en 2015 }
  where:
    - { title: ${name}, publisher: A paper, language: es, link: false }
`;
};

const seriesFile = (story: OwnStory): string => {
  const { id, slug = id, name, real, languages = LOCALES, order = 90, pictures } = story;
  const marked = [name, story.mark].filter(Boolean).join(' ');
  return `slug: ${slug}
${words('name', { en: marked, es: marked })}${words('description', { en: `A short story of ${marked}.`, es: `Una historia corta de ${marked}.` })}${words('who', { en: `${marked} told it.`, es: `${marked} la contó.` })}${words('ends', { en: `${marked} got out.`, es: `${marked} logró salir.` })}identity: ${real ? 'real' : 'pseudonym'}
languages: [${languages.join(', ')}]
imagePolicy: ${pictures ? 'hers' : 'none'}
order: ${order}
${basisOf(story)}`;
};

const partFile = ({ id, name, mark }: OwnStory, part: OwnPart, number: number, locale: Locale): string => {
  const { fields = '', words: more = '' } = part[locale] ?? {};
  const { description, words: own, note, hard } = SENTENCES[locale];
  const marked = [name, mark, part.mark].filter(Boolean).join(' ');
  return `---
title: ${marked} ${number}
description: ${description}
translationKey: ${id}-${number}
${part.en && part.es && locale === 'en' ? 'translatedFrom: "0123456789ab"\n' : ''}series: ${id}
part: ${number}
${part.hard ? `lastFragment: 1\nnotes:\n  - id: 1\n    ${note}\n` : ''}${fields}---

${own} ${marked}.
${part.hard ? `\n<Passage id="1">\n\n${hard}\n\n</Passage>\n\n${own}\n` : ''}${more}`;
};

/**
 * Writes a story into a copy of the project.
 * @param folder the copy's
 */
export const writeStory = (folder: string, story: OwnStory): void => {
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  write(`content/series/${story.id}.yaml`, seriesFile(story));
  for (const [index, part] of story.parts.entries())
    for (const locale of LOCALES) {
      const own = part[locale];
      if (own) write(`content/stories/${locale}/${own.slug}.mdx`, partFile(story, part, index + 1, locale));
    }
};
