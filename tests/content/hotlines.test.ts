import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { telHref } from '#/domain/dialling.ts';
import type { Channel, Country, Line, Phone } from '#/domain/hotlines.ts';
import { anyHourLine, callLine, hasLines, leadLine, linesFor, printingSource, shownLine, type ShownLines } from '#/domain/line-order.ts';
import { LOCALES, type Words } from '#/domain/locale.ts';

const countries: Country[] = readContent(process.cwd()).countries.map(({ data }) => data);
const lines = countries.flatMap((country) => country.lines);
const published = lines.filter(({ status }) => status === 'published');

const countryOf = (code: string): Country => {
  const country = countries.find((one) => one.code === code);
  if (!country) throw new Error(`No country "${code}".`);
  return country;
};
const lineOf = (id: string): Line => {
  const line = lines.find((one) => one.id === id);
  if (!line) throw new Error(`No line "${id}".`);
  return line;
};
const shownIn = (code: string): ShownLines => linesFor(countryOf(code), countries);
const phonesPrinted = (dial: string): Phone[] => lines.flatMap(({ phones }) => phones).filter((phone) => phone.dial === dial);
const linksOf = (dial: string): (string | undefined)[] => phonesPrinted(dial).map(telHref);
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
  it('are 87 that are published, all graded high or medium, and 15 that are held', () => {
    expect(published).toHaveLength(87);
    expect(lines).toHaveLength(87 + 15);
    expect(published.filter(({ grade }) => grade === 'low').map(({ id }) => id)).toEqual([]);
  });

  it('stay published where we have seen their number on no page: their cards say so', () => {
    const unseen = published.filter(({ sources }) => !sources.some(({ printsNumber }) => printsNumber)).map(({ id }) => id);
    expect(unseen.sort()).toEqual(['es-amar-dragoste', 'pt-800202148', 'sv-119-conapina']);
  });

  it('cite under a number a page that prints it, with its date', () => {
    const us = shownLine(lineOf('us-national-human-trafficking-hotline'));
    expect(us && printingSource(us)).toMatchObject({ publisher: 'Legal News (Associated Press)', date: '2017' });
  });

  it('have no enforcement tip line among them', () => {
    expect(lines.map(({ id }) => id)).not.toContain('us-hsi-tip-line');
  });

  it('are all held where the grade is low, and each held one says why', () => {
    const low = lines.filter(({ grade }) => grade === 'low');
    expect(low.length).toBeGreaterThan(0);
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

  it('can be told from a name that is the same in both, such as that of a country', () => {
    expect(same).toContainEqual(['name', 'Honduras']);
    expect(isProperName('Help by phone')).toBe(false);
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
    expect(withHeld.some(({ status }) => status === 'held')).toBe(true);
    expect(left).toEqual(withHeld.filter(({ status }) => status === 'published'));
  });

  it('is not the old number of 988', () => {
    expect(shownLine(lineOf('us-988-lifeline'))?.phones.map(({ dial }) => dial)).toEqual(['988']);
  });
});

describe('a link that dials', () => {
  it('takes a caller to Mexico’s line in its international form, which no US number can be mistaken for', () => {
    expect(linksOf('800 5533 000')).toEqual(['tel:+528005533000']);
  });

  it('takes one to Costa Rica’s free numbers, whose digits alone are US numbers, in a form that is worked out', () => {
    expect(linksOf('800-8000-645')).toEqual(['tel:+5068008000645']);
    expect(linksOf('800-226-2626')).toEqual(['tel:+5068002262626']);
  });

  it('is not offered for Chile’s *4242, nor for any other number with a star', () => {
    expect(linksOf('*4242')).toEqual([undefined]);
    const starred = lines.flatMap(({ phones }) => phones).filter(({ dial }) => dial.includes('*'));
    expect(starred.map(telHref).filter((link) => link !== undefined)).toEqual([]);
  });

  it('keeps the zero of Mexico’s 079', () => {
    expect(linksOf('079')).toEqual(['tel:079']);
  });

  it('holds nothing but a plus and digits', () => {
    const links = lines.flatMap(({ phones }) => phones).map(telHref);
    expect(links.filter((link) => link !== undefined && !/^tel:\+?\d+$/.test(link))).toEqual([]);
  });
});

describe('the US trafficking hotline', () => {
  it('says beside its text, chat and e-mail that they were printed under the earlier operator', () => {
    const hotline = lineOf('us-national-human-trafficking-hotline');
    for (const channels of [hotline.sms, hotline.chat, hotline.email]) {
      expect(channels.length).toBeGreaterThan(0);
      for (const { note } of channels) {
        expect(note?.en).toContain('earlier operator');
        expect(note?.es).toContain('operador anterior');
      }
    }
  });
});

describe('the page of a country', () => {
  it.each(['cu', 'ht', 'bz'])('shows no line for %s, where none is certain enough', (code) => {
    expect(hasLines(shownIn(code))).toBe(false);
  });

  it('shows at least one line for every other country', () => {
    expect(countries.filter(({ code }) => !hasLines(shownIn(code))).map(({ code }) => code)).toEqual(['bz', 'cu', 'ht']);
  });

  it('shows the US numbers that reach Puerto Rico there', () => {
    const { emergency, help } = shownIn('pr');
    expect(emergency?.id).toBe('us-911');
    expect(help.map(({ id }) => id)).toContain('us-national-human-trafficking-hotline');
  });

  it('gives each line once', () => {
    for (const { code } of countries) {
      const { emergency, help, report } = shownIn(code);
      const ids = [...(emergency ? [emergency] : []), ...help, ...report].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('the first line of a country', () => {
  const idsFirst = (code: string): (string | undefined)[] => {
    const shown = shownIn(code);
    return [leadLine(shown), shown.help[0], callLine(shown)?.line].map((line) => line?.id);
  };

  it('is for everyone: the ombudsman in Guatemala, the institute for women in El Salvador', () => {
    expect(idsFirst('gt')).toEqual(['gt-1555-pdh', 'gt-1555-pdh', 'gt-1555-pdh']);
    expect(idsFirst('sv')).toEqual(['sv-126-isdemu', 'sv-126-isdemu', 'sv-126-isdemu']);
  });

  it('is never one for children or missing people, in the list, on the page or in the bar', () => {
    for (const { code } of countries) {
      const shown = shownIn(code);
      const first = [leadLine(shown), callLine(shown)?.line].filter((line) => line !== undefined);
      expect(first.filter(({ kind }) => kind === 'child' || kind === 'missing').map(({ id }) => id), code).toEqual([]);
    }
  });

  it('has beside it one that answers at any hour, where nobody knows when it answers itself', () => {
    const beside = countries.flatMap(({ code }) => anyHourLine(shownIn(code))?.line.id ?? []);
    expect(beside.sort()).toEqual(['co-155', 'hn-114-linea-mujer']);
  });
});

describe.each(countries.map(({ code }) => code))('the page of %s', (code) => {
  const { help } = shownIn(code);

  it('begins with lines that no authority answers, then those for everyone, for trafficking, and those that always answer', () => {
    const isForSome = (kind: string): boolean => kind === 'child' || kind === 'missing';
    const ranks = help.map(({ authority, kind, dedicated, hours }) =>
      [authority !== 'none', isForSome(kind), !dedicated, hours !== 'always'].map(Number).join(''),
    );
    expect(ranks).toEqual([...ranks].sort());
  });

  it('has one emergency number at most, so that none is left out unseen', () => {
    const reaching = published.filter((line) => line.purpose === 'emergency' && (line.id.startsWith(`${code}-`) || line.covers.includes(code)));
    expect(reaching.length).toBeLessThanOrEqual(1);
    expect(shownIn(code).emergency?.id).toBe(reaching[0]?.id);
  });

  it('has no telephone number inside its sentences', () => {
    const sentences = wordsIn(countryOf(code)).flatMap((words) => LOCALES.map((locale) => words[locale]));
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.filter((sentence) => /\d(?:[\s().·–-]{0,2}\d){6,}/.test(sentence))).toEqual([]);
  });
});
