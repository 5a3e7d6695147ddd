import type { Locale } from '#/domain/locale.ts';
import type { ContentTree } from './content-tree.ts';

/** Where the made-up walk stands. */
export const WALKED: Readonly<Record<Locale, string>> = { en: 'content/walks/en/a-walk.md', es: 'content/walks/es/un-camino.md' };

/** Where the scenes of a story lead, by their numbers, in the order of the file; those that lead nowhere are its ends. */
export type Walk = Readonly<Record<number, readonly number[]>>;

/**
 * A story without a mistake: where the scenes lead: five times two answers, which meet again in the next two scenes; a sixth choice of three; a scene with one way
 * on; and an end. Every way has six choices; there are five ends.
 */
export const WALK: Walk = {
  1: [2, 3],
  2: [4, 5],
  3: [4, 5],
  4: [6, 7],
  5: [6, 7],
  6: [8, 9],
  7: [8, 9],
  8: [10, 11],
  9: [10, 11],
  10: [12, 13, 14],
  11: [14, 15, 16],
  12: [17],
  13: [18],
  14: [19],
  15: [20],
  16: [21],
  17: [],
  18: [],
  19: [],
  20: [],
  21: [],
};

const SAID = {
  en: {
    front: `title: A walk
description: A walked story that was made up for tests, in one sentence of some length.
contentNote: It speaks of someone who wants too much. You can stop at any step.
person: a girl who takes the bus
refused: 12
untrusted: 10
patterns:
  - shows: He wants an answer today
    source: report`,
    heading: 'At the bus stop',
    prose: 'The bus is late and the stop is full of people who look at their phones. ',
    say: 'You could tell your aunt: “Can you come with me?”',
    talk: 'Your aunt, a teacher',
    answer: 'You wait for the next one',
    next: '[Where to get help](/en/get-help/)',
  },
  es: {
    front: `title: Un camino
description: Una historia que se recorre, inventada para las pruebas, en una frase de cierta extensión.
contentNote: Habla de alguien que quiere demasiado. Puedes parar en cualquier paso.
person: una muchacha que toma el camión
refused: 12
untrusted: 10
patterns:
  - shows: Quiere una respuesta hoy
    source: report`,
    heading: 'En la parada',
    prose: 'El camión no llega y la parada está llena de gente que mira su celular. ',
    say: 'Puedes decirle a tu tía: “¿Vienes conmigo?”',
    talk: 'Tu tía, una maestra',
    answer: 'Esperas el siguiente',
    next: '[Dónde pedir ayuda](/es/pedir-ayuda/)',
  },
} as const;

/** Where its scenes happen, one after another. */
const PLACES = ['market-stall', 'terminal', 'notebook', 'plaza', 'wedding-table', 'neighbours-door'] as const;

const scene = (locale: Locale, number: number, choices: readonly number[]): string => {
  const { heading, prose, say, talk, answer, next } = SAID[locale];
  const last = choices.length === 0 ? ['! end: open', `-> ${next}`] : choices.map((to) => `- [${answer}](#${to})`);
  return [
    `## ${heading} {#${number}}`,
    `@ ${PLACES[number % PLACES.length] ?? ''}`,
    prose.repeat(4).trim(),
    `> ${say}`,
    `? ${talk}`,
    last.join('\n'),
  ].join('\n\n');
};

const whole = (locale: Locale, walk: Walk): string => {
  const from = locale === 'en' ? 'translatedFrom: "0123456789ab"\n' : '';
  const scenes = Object.entries(walk)
    .map(([number, choices]) => scene(locale, Number(number), choices))
    .join('\n\n');
  return `---\n${SAID[locale].front}\ntranslationKey: a-walk\n${from}date: 2026-03-14\norder: 1\n---\n\n${scenes}\n`;
};

/** Writes a walk, one without a mistake where nothing else is said. */
export const addWalk = ({ write }: ContentTree, walk: Walk = WALK, locales: readonly Locale[] = ['en', 'es']): void => {
  for (const locale of locales) write(WALKED[locale], whole(locale, walk));
};
