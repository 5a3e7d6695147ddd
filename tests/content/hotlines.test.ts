import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { telHref } from '#/domain/dialling.ts';
import type { Channel, Country, Line } from '#/domain/hotlines.ts';
import { callLine, leadLine, linesFor, shownLine, type ShownLines } from '#/domain/line-order.ts';
import { LOCALES, type Words } from '#/domain/locale.ts';

const countries: Country[] = readContent(process.cwd()).data.hotlines.map(({ data }) => data);
const lines = countries.flatMap((country) => country.lines);
const published = lines.filter(({ status }) => status === 'published');

const countryOf = (code: string): Country => {
  const country = countries.find((one) => one.code === code);
  if (!country) throw new Error(`No country "${code}".`);
  return country;
};
const shownIn = (code: string): ShownLines => linesFor(countryOf(code), countries);
/** Whether lines of this kind are there for some alone. */
const isForSome = (kind: Line['kind']): boolean => ['child', 'missing', 'crisis'].includes(kind);
const channelsOf = (line: Line): Channel[] => [...line.phones, ...line.sms, ...line.whatsapp, ...line.chat, ...line.email, ...line.tty];

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isWords = (value: object): value is Words => LOCALES.every((locale) => typeof Reflect.get(value, locale) === 'string');

/** Every text in two languages anywhere in a country's file, but for the reasons of numbers that must not be shown. */
const wordsIn = (value: unknown): Words[] => {
  if (!isObject(value)) return [];
  if (isWords(value)) return [value];
  return Object.entries(value).flatMap(([field, below]) => (field === 'denied' ? [] : wordsIn(below)));
};

/** Every text that stands in the same words for both languages, with the name of its field. */
const sameIn = (value: unknown, field: string): [field: string, text: string][] => {
  if (!isObject(value)) return [];
  if (isWords(value)) return value.en === value.es ? [[field, value.en]] : [];
  return Object.entries(value).flatMap(([key, below]) => sameIn(below, Array.isArray(value) ? field : key));
};

/** A name: each word has a capital or is a number, but for the small words inside it. */
const isProperName = (text: string): boolean => text.split(' ').every((word) => /^[(*]?[\p{Lu}\d]/u.test(word) || ['for', '&'].includes(word));

describe('the lines on record', () => {
  it('are all held where the grade is low, and each held one says why', () => {
    const low = lines.filter(({ grade }) => grade === 'low');
    expect(low.filter(({ status }) => status !== 'held').map(({ id }) => id)).toEqual([]);
    expect(lines.filter(({ status, heldBecause }) => status === 'held' && heldBecause === undefined).map(({ id }) => id)).toEqual([]);
  });

  it('each have a name of their own and are named after their country', () => {
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    const elsewhere = countries.flatMap(({ code, lines: its }) => its.filter(({ id }) => !id.startsWith(`${code}-`)));
    expect(elsewhere.map(({ id }) => id)).toEqual([]);
  });

  it('fit the bar at the bottom of a phone with their short names', () => {
    const long = lines.flatMap(({ short }) => LOCALES.map((locale) => short[locale])).filter((name) => name.length > 18);
    expect(long).toEqual([]);
  });
});

describe('the words about lines', () => {
  const same = countries.flatMap((country) => sameIn(country, country.code));

  it('are written in each language, the same only where they are a name', () => {
    expect(same.filter(([field]) => !['name', 'short', 'operator'].includes(field))).toEqual([]);
    expect(same.filter(([, text]) => !isProperName(text))).toEqual([]);
  });

});

describe('what may not be shown', () => {
  it('leaves out a held line altogether', () => {
    const held = lines.filter(({ status }) => status === 'held');
    expect(held.map(shownLine).filter((line) => line !== undefined)).toEqual([]);
    const onPages = countries.flatMap(({ code }) => [...shownIn(code).help, ...shownIn(code).report]);
    expect(onPages.filter(({ id }) => held.some((one) => one.id === id))).toEqual([]);
  });

  it('leaves out the held numbers of a published line, and keeps the others', () => {
    const [withHeld, left] = [published.flatMap(channelsOf), published.flatMap((line) => channelsOf(shownLine(line) ?? line))];
    expect(left).toEqual(withHeld.filter(({ status }) => status === 'published'));
  });

});

describe('a link that dials', () => {
  it('is offered for no number with a star, which no phone dials from a link', () => {
    const starred = lines.flatMap(({ phones }) => phones).filter(({ dial }) => dial.includes('*'));
    expect(starred.map(telHref).filter((link) => link !== undefined)).toEqual([]);
  });

  it('holds nothing but a plus and digits', () => {
    const links = lines.flatMap(({ phones }) => phones).map(telHref);
    expect(links.filter((link) => link !== undefined && !/^tel:\+?\d+$/.test(link))).toEqual([]);
  });
});

describe('the page of a country', () => {
  it('gives each line once', () => {
    for (const { code } of countries) {
      const { emergency, help, report } = shownIn(code);
      const ids = [...(emergency ? [emergency] : []), ...help, ...report].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('the first line of a country', () => {
  it('is never one for children, missing people or not wanting to live, in the list, on the page or in the bar', () => {
    for (const { code } of countries) {
      const shown = shownIn(code);
      const first = [leadLine(shown), callLine(shown)?.line].filter((line) => line !== undefined);
      expect(first.filter(({ kind }) => isForSome(kind)).map(({ id }) => id), code).toEqual([]);
    }
  });

});

/** The lines for not wanting to live that a country's page shows, and when each answers. */
const crisisLines = (code: string): string[] => shownIn(code).help.flatMap(({ id, kind, hours }) => (kind === 'crisis' ? `${id} ${typeof hours === 'string' ? hours : 'hours'}` : []));

describe('the lines for not wanting to live', () => {
  it('are these, and say when each answers, or that nobody knows: not all of them do at night', () => {
    const found = Object.fromEntries(countries.map(({ code }) => [code, crisisLines(code)]));
    expect(Object.fromEntries(Object.entries(found).filter(([, ids]) => ids.length > 0))).toEqual({
      ar: ['ar-0800-salud-mental always'],
      br: ['br-188-cvv always'],
      ca: ['ca-988 always'],
      cl: ['cl-4141 always'],
      co: ['co-106-bogota always'],
      cr: ['cr-aqui-estoy hours'],
      do: ['do-8092001400 hours'],
      ec: ['ec-171 always'],
      es: ['es-024 always'],
      hn: ['hn-150-esperanza unknown'],
      it: ['it-telefono-amico hours'],
      mx: ['mx-linea-de-la-vida always'],
      pa: ['pa-147-mides always'],
      pe: ['pe-113 always'],
      pr: ['pr-linea-pas always', 'us-988-lifeline always'],
      pt: ['pt-1411 always', 'pt-sos-voz-amiga hours'],
      py: ['py-155 always'],
      us: ['us-988-lifeline always'],
      uy: ['uy-linea-vida always'],
    });
  });

  it('are said not to have been found where somebody looked and there is none', () => {
    for (const code of ['gt', 'ni']) {
      const { instead } = countryOf(code);
      expect(instead?.en, code).toMatch(/do not want to live/);
      expect(instead?.es, code).toMatch(/ya no quieres vivir/);
    }
  });

  it('reach whoever dials a short number in that country alone', () => {
    const short = published.filter(({ kind }) => kind === 'crisis').flatMap(({ phones }) => phones.filter(({ e164 }) => e164 === undefined));
    expect(short.length).toBeGreaterThan(10);
    expect(short.filter(({ abroad }) => abroad !== 'no')).toEqual([]);
  });
});

describe('the page of every country', () => {
  it('begins with lines that no authority answers, then those for everyone, for trafficking, and those that always answer', () => {
    const wrong = countries.filter(({ code }) => {
      const ranks = shownIn(code).help.map(({ authority, kind, dedicated, hours }) =>
        [authority !== 'none', isForSome(kind), !dedicated, hours !== 'always'].map(Number).join(''),
      );
      // Where only an authority's line is for everyone, it stands before the lines for some, too.
      const [first = '', ...others] = ranks;
      const rest = first.startsWith('10') ? others : ranks;
      return rest.join() !== [...rest].sort().join();
    });
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  it('has one emergency number at most, so that none is left out unseen', () => {
    const wrong = countries.filter(({ code }) => {
      const reaching = published.filter((line) => line.purpose === 'emergency' && (line.id.startsWith(`${code}-`) || line.covers.includes(code)));
      return reaching.length > 1 || shownIn(code).emergency?.id !== reaching[0]?.id;
    });
    expect(wrong.map(({ code }) => `content/hotlines/${code}.yaml: more than one emergency number`)).toEqual([]);
  });

  it('has no telephone number inside its sentences', () => {
    const sentences = countries.flatMap((country) => wordsIn(country).flatMap((words) => LOCALES.map((locale) => words[locale])));
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.filter((sentence) => /\d(?:[\s().·–-]{0,2}\d){6,}/.test(sentence))).toEqual([]);
  });
});
