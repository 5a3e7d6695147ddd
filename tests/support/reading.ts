import { HTMLElement, parse } from 'node-html-parser';
import type { ContentFiles } from '#/content-files/read/read-content.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { wordsIn } from './readability.ts';
import { sentencesIn } from '#/domain/spoken.ts';

const BLOCKS = ['p', 'li', 'dd', 'small', 'td'];
const LABELS = 'h1, h2, h3, h4, h5, h6, dt, summary, label, button, select, nav, script, style, .button, .number, .hidden-visually, .sources';
const ENDS = /[.?!…][»”"’')\]]*$/;
const FEWEST_WORDS = 4;

/** Where a capital letter only opens something: a sentence, a quotation, a question. After a colon neither language writes one. */
const OPENS = /(?:^|[“«"‘¿¡])\P{L}*$/u;
/** Words with a capital, and the small words that join them: "Consejo Ciudadano para la Seguridad", "Ministry of Labour". English "I" is none. */
const CAPITAL = String.raw`(?!I(?:[’'](?:m|ll|ve|d))?(?![\p{L}’']))\p{Lu}(?:[.&’'-]?[\p{L}\p{M}])*`;
const RUN = new RegExp(String.raw`(?<!\p{L})${CAPITAL}(?:\s+(?:(?:de|del|la|las|los|el|y|e|para|of|for|the|and)\s+){0,3}${CAPITAL})*`, 'gu');
/** The words of a date in Spanish ("19 de diciembre de 2025"); in English the month has a capital. */
const SPANISH_DATE = /(?:\d{1,2} de )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) de \d{4}/g;
/** Opening hours, as every card writes them. */
const OPENING_HOURS = /\d:\d\d(?:–| a )\d/;
/** Stands where a name was: what holds a digit is not counted as a word. */
const GONE = '0';

/**
 * Names that the content knows: countries, lines, who runs them, publishers, languages. Longest first, so that none is cut
 * inside another. A publisher of one plain word ("Hoy", "Cast") is left out, since it may be that word.
 */
export const namesIn = ({ data: { hotlines: countries, sources } }: ContentFiles): string[] => {
  const lines = countries.flatMap(({ data }) => data.lines);
  const both = [...countries.map(({ data }) => data.name), ...lines.flatMap(({ name, short, operator }) => [name, short, operator])];
  const publishers = [...lines.flatMap((line) => line.sources), ...sources.values()].map(({ publisher }) => publisher);
  const languages = lines.flatMap((line) => (line.languages === 'unknown' ? [] : line.languages.known));
  const names = [
    ...both.flatMap((words) => LOCALES.map((locale) => words[locale])),
    ...publishers.filter((name) => /\s|\p{Lu}.*\p{Lu}/u.test(name)),
    ...LOCALES.flatMap((locale) => languages.map((code) => new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code)),
  ];
  return [...new Set(names)].sort((a, b) => b.length - a.length);
};

/** The text of an element itself: that of a block inside it is the block's own. */
const ownText = (element: HTMLElement): string =>
  element.childNodes
    .map((node) => (node instanceof HTMLElement ? (BLOCKS.includes(node.rawTagName) ? ' ' : ownText(node)) : node.text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const isLetter = (character: string | undefined): boolean => character !== undefined && /\p{L}/u.test(character);

const withoutName = (sentence: string, name: string): string => {
  const at = sentence.indexOf(name);
  if (at === -1) return sentence;
  const end = at + name.length;
  const whole = !isLetter(sentence[at - 1]) && !isLetter(sentence[end]);
  return `${sentence.slice(0, at)}${whole ? GONE : name}${withoutName(sentence.slice(end), name)}`;
};

const withoutNames = (sentence: string, names: readonly string[]): string => {
  const plain = sentence.replace(/\S+@\S+/g, GONE).replace(SPANISH_DATE, GONE);
  const left = names.reduce(withoutName, plain);
  return left.replace(RUN, (run, at: number) => {
    if (!OPENS.test(left.slice(0, at))) return GONE;
    const [first = '', ...rest] = run.split(/\s+/);
    return rest.length > 0 ? `${first} ${GONE}` : first;
  });
};

/** The whole sentences of the main part of a page, each once: what `readSentences` reads, before it leaves out names and what is too short. */
export const wholeSentences = (html: string, locale: Locale): string[] => {
  const main = parse(html).querySelector('main');
  if (!main) throw new Error('A page has no main part.');
  for (const label of main.querySelectorAll(LABELS)) label.remove();
  const texts = main
    .querySelectorAll(BLOCKS.join(', '))
    .filter((block) => {
      const [only, second] = block.childNodes.filter((node) => node.text.trim() !== '');
      return !(second === undefined && only instanceof HTMLElement && only.rawTagName === 'a');
    })
    .map(ownText);
  const sentences = texts
    .flatMap((text) => sentencesIn(text, locale))
    .map((sentence) => sentence.trim())
    .filter((sentence) => ENDS.test(sentence) && !OPENING_HOURS.test(sentence));
  return [...new Set(sentences)];
};

/**
 * The sentences of a page that are read as sentences, as they are counted. In `<main>`, the text of paragraphs, list items,
 * `<dd>`, `<small>` and table cells is read. What is left out:
 * - headings, `<dt>`, summaries, labels, buttons, menus, words for screen readers alone, the list of sources;
 * - a link that is the whole of its paragraph or item;
 * - what is no whole sentence: it does not end in . ? ! or …, or has fewer than four words left;
 * - opening hours, e-mail addresses, dates, and whatever holds a digit: years, telephone numbers;
 * - names: those that the content knows (countries, lines, who runs them, publishers, languages), and words with a capital anywhere but
 *   where a sentence or a quotation opens, with the small words that join them;
 * - the second time of a sentence: what stands on every card would count as often as there are cards.
 */
export const readSentences = (html: string, locale: Locale, names: readonly string[]): string[] => {
  const sentences = wholeSentences(html, locale)
    .map((sentence) => withoutNames(sentence, names))
    .filter((sentence) => wordsIn(sentence, locale).length >= FEWEST_WORDS);
  return [...new Set(sentences)];
};
