import type { Locale } from './locale.ts';

/** Words that say nothing of what is looked for, in both languages: many people mix them. */
const STOP_WORDS = new Set(
  (
    'a al ante bajo con contra cual cuando de del desde donde durante e el ella ellas ellos en entre era es esa ese eso esta este esto estoy ' +
    'fue ha han hasta hay he la las le les lo los mas me mi mis muy nada ni nos o otra otro para pero por porque primer pues q que quien se ser si ' +
    'sobre son soy su sus tan te tengo tiene tu tus u un una unas uno unos va vas voy y ya yo xq pq como ke k am an and any are as at be been ' +
    'but by can could did do does for from get had has have her him his how i if im in into is it its just my of on or our she so some that ' +
    'the their them then there they this to was we were what when where which who why will with would you your r ur idk bc u n ' +
    'gonna hell hes ill ive just really shes theyll theyre too very youre'
  ).split(' '),
);

/** The words of a text, without accents and capitals. */
const wordsIn = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // "don't" and "dont" are one, by whatever a keyboard writes it.
    .replace(/(\p{L})['’](?=\p{L})/gu, '$1')
    // "AYUDAAAA", "noooo": whoever is afraid holds a letter down.
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The words of a text, without accents, capitals and what says nothing. */
export const searchWordsIn = (text: string): string[] => wordsIn(text).filter((word) => !STOP_WORDS.has(word));

/** Letters that sound alike in the Spanish of Latin America and are written for each other, each with the one that stands for all. */
const SOUNDS: readonly [RegExp, string][] = [
  [/(ch)|h/g, '$1'],
  [/qu(?=[ei])/g, 'k'],
  [/c(?=[ei])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/[zx]/g, 's'],
  [/v/g, 'b'],
  [/ll/g, 'y'],
  [/g(?=[ei])/g, 'j'],
  [/w/g, 'u'],
  [/(.)\1/g, '$1'],
];

/** A word as it sounds: "hayuda" and "ayuda", "kiero" and "quiero" are one. */
export const asSpoken = (word: string): string => SOUNDS.reduce((text, [letters, one]) => text.replace(letters, one), word);

/** What is taken from a word, step by step, so that its forms become one, and what stands there instead. Of Spanish, of a word as it sounds. Safari before 16.4 reads no pattern that looks behind. */
const ENDINGS: Readonly<Record<Locale, readonly [RegExp, string][]>> = {
  en: [
    [/(.{2})ie[sd]$/, '$1y'],
    [/(.{2}[^sui])s$/, '$1'],
    [/(.{4})(?:ment|ation|ness|ly)$/, '$1'],
    [/([aeiouy].+)(?:ing|ed)$/, '$1'],
    [/(.{2})([bdgklmnprt])\2$/, '$1$2'],
    [/(.[cgksuvz])e$|(.{4})[ey]$/, '$1$2'],
    [/(.{2})y$/, '$1i'],
  ],
  es: [
    [/gu(?=[ei])/, 'g'],
    // What hangs on a verb: "ayudarme", "matarla", "diciendoselo".
    [/([aei]r|ndo)(?:[ms]e|nos)?(?:l[aeo]s?)?$/, '$1'],
    [
      /^(.{3,}?)(?:[ai]mientos?|[ai]sion(?:es)?|mente|[iy]?endo|ando|aba[ns]?|[aei]r(?:on|ia[ns]?)?|[ai]d[ao]s?|[aei]mos|[ai]ste|[ae]n)$|^(?!kiero$)(.{2,}?)(?:[aeo]s|[aeio])$/,
      '$1$2',
    ],
    [/(.{2})i$/, '$1'],
  ],
};

/** Makes of a word of a language what its forms and its misspellings share: "amenazas" and "amenazan", "threats" and "threat" become one. */
export const plainer =
  (locale: Locale): ((word: string) => string) =>
  (word) =>
    ENDINGS[locale].reduce((text, [ending, by]) => text.replace(ending, by), locale === 'es' ? asSpoken(word) : word);

/** Cries for help, whole, folded. */
const CRIES = new Set(['helpme', 'ayudame', 'ayudenme', 'auxilio', 'socorro', 'sos', 'emergencia', 'emergency', 'help', 'ayuda']);

/** Whether nothing but a cry for help was typed: "AYÚDAMEEEE", "sos", also as a sign. */
export const isCry = (typed: string): boolean =>
  typed.includes('🆘') ||
  CRIES.has(
    typed
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^\p{L}]/gu, '')
      .replace(/(\p{L})\1{2,}/gu, '$1'),
  );

/** Who would kill herself, or somebody else themselves, in the two languages: of Spanish as it sounds. "Me quería matar" may be said of another, and is not here. */
const OF_ONESELF =
  / (?:(?:kill|unalive|killing) (?:my|her|him) ?self|(?:me boy a|me kiero|se ba a|se kiere|se keria) matar|(?:boy a|kiero|pienso en) matarme|matarse|me mato) /;

/** Who says "kill me" of herself. */
const BY_ONESELF = / i (?:want to|wanna|wan to|will|gonna|am going to|am gonna) (?:kill|unalive) me /;

/** Who is threatened by another, or somebody near her. Whoever says that he would kill her and then himself is in danger first. */
const OF_ANOTHER =
  / (?:(?:kill|unalive) (?:me|us|my(?! self )|our)|(?:me|nos) (?:ban? a|kieren?) matar|(?:ban? a|kieren?) matar(?:me|nos)|(?:matar|maten) a mis?(?! mism)) /;

/**
 * Who would be killed by whom: oneself by oneself, or somebody by another; nothing where what was typed does not say it. "Me voy a matar" and "me va a
 * matar" have the same words but for those that say nothing.
 */
export const killingOf = (typed: string): 'oneself' | 'another' | undefined => {
  const words = wordsIn(typed);
  const said = [words, words.map(asSpoken)].map((spoken) => ` ${spoken.join(' ')} `);
  const says = (pattern: RegExp): boolean => said.some((one) => pattern.test(one));
  if (says(BY_ONESELF)) return 'oneself';
  if (says(OF_ANOTHER)) return 'another';
  return says(OF_ONESELF) ? 'oneself' : undefined;
};
