import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '#/domain/locale.ts';
import { AGES, ASKS_THE_ROOM, isUnder18, timesOf } from '#/kinds/lessons/domain.ts';
import { lessonSchema } from '#/kinds/lessons/schema.ts';

const lessons = globSync('content/lessons/*.yaml').map((file) => lessonSchema.parse(parse(readFileSync(file, 'utf8'))));

describe('the minutes of a lesson', () => {
  it('follow each other: each step begins where the one before it ends', () => {
    expect(timesOf([5, 25, 10])).toEqual([
      { from: 0, to: 5 },
      { from: 5, to: 30 },
      { from: 30, to: 40 },
    ]);
    expect(timesOf([])).toEqual([]);
  });
});

describe('a question that asks those in the room about themselves', () => {
  it.each([
    ['en', 'Who here has a boyfriend?'],
    ['en', 'Who knows a girl like that?'],
    ['en', 'Do you know anybody who went?'],
    ['en', 'Hands up for each sign.'],
    ['es', '¿Quién conoce a una muchacha así?'],
    ['es', '¿A quién de aquí le ha pasado?'],
    ['es', 'Levanten la mano.'],
  ] as const)('is found: %s, %s', (locale, question) => {
    expect(ASKS_THE_ROOM[locale].test(question)).toBe(true);
  });

  it.each([
    ['en', 'Who is it, away from the screen?'],
    ['en', 'What should Iván ask before he says yes?'],
    ['es', '¿Quién fue la segunda persona?'],
    ['es', '¿A quién se lo podría contar Nadia?'],
  ] as const)('is not found in one about somebody in a story: %s, %s', (locale, question) => {
    expect(ASKS_THE_ROOM[locale].test(question)).toBe(false);
  });
});

describe('the lessons of this site', () => {
  it('are one for each age', () => {
    expect(lessons.map(({ age }) => age).sort()).toEqual([...AGES].sort());
  });

  it('use a walk, a scale and the thread between them', () => {
    const used = lessons.flatMap(({ steps }) => steps.flatMap(({ uses }) => uses));
    expect(used).toEqual(expect.arrayContaining(['boyfriend-walk', 'job-walk', 'scale-love', 'scale-work', 'thread']));
  });

  it('have a board and questions with answers, each in both languages', () => {
    for (const { title, steps } of lessons) {
      expect(steps.filter(({ board }) => board).length, title.en).toBeGreaterThanOrEqual(2);
      expect(steps.flatMap(({ asks }) => asks).length, title.en).toBeGreaterThanOrEqual(6);
    }
  });

  it('say to each pupil under 18 that whoever teaches may have to tell, and to nobody that all stays secret', () => {
    const may = { en: /may have to tell/, es: /tal vez tenga que avisar/ };
    for (const { age, steps } of lessons.filter((one) => isUnder18(one.age)))
      for (const locale of LOCALES) expect(steps[0]?.says?.[locale], age).toMatch(may[locale]);
  });

  it('ask for belief, and forbid questions for details, a promise of secrecy, confronting and posting, in each language', () => {
    const asked = {
      en: { do: [/believe/i], not: [/details/, /promise to keep it secret/, /confront/, /post it/] },
      es: { do: [/te creo/i], not: [/detalles/, /prometas guardar el secreto/, /enfrentes/, /publiques/] },
    };
    for (const { title, told } of lessons)
      for (const locale of LOCALES)
        for (const part of ['do', 'not'] as const)
          for (const words of asked[locale][part]) expect(told[part].map((line) => line[locale]).join('\n'), title.en).toMatch(words);
  });
});
