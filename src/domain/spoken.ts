/** What decides whether a voice may read aloud here. */
export interface Voice {
  /** `es-MX`, or `es_MX` on Android. */
  lang: string;
  /** Whether the device itself speaks. Other voices send the text to a company's computers. */
  localService: boolean;
}

/** Which regions' voices are nearest to the readers of each language, the nearest first. */
const NEAREST: Readonly<Record<string, readonly string[]>> = { es: ['mx', '419', 'us', 'gt', 'hn', 'sv', 'co'], en: ['us'] };

/** The nearest of a device's own voices for a language, `es`; none where every voice would send the text elsewhere. */
export const localVoice = <One extends Voice>(voices: readonly One[], locale: string): One | undefined => {
  const nearest = NEAREST[locale] ?? [];
  const place = ({ lang }: One): number => {
    const region = lang.toLowerCase().split(/[-_]/)[1] ?? '';
    const found = nearest.indexOf(region);
    return found === -1 ? nearest.length : found;
  };
  return voices.filter((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === locale).sort((a, b) => place(a) - place(b))[0];
};

/**
 * The sentences of a text by the rules of Unicode (UAX 29) for the language, each with the space behind it: together they are the
 * text again. Firefox before 125 has no segmenter: there, what ends in a full stop or the like.
 */
export const sentencesIn = (text: string, locale: string): string[] =>
  'Segmenter' in Intl
    ? [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment)
    : [...text.matchAll(/[^.!?…]*(?:[.!?…]+["”»’)]*\s*|$)/g)].map(([sentence]) => sentence).filter((sentence) => sentence !== '');

/** Numbers by how the page writes them, each in the groups in which a voice says it, already in words. */
export type NumbersSaid = Readonly<Record<string, readonly string[]>>;

/** A text in which every number of some stands in the words in which it is said, sign by sign: no voice makes "a hundred and forty-five" of 145. */
export const withNumbersSaid = (text: string, numbers: NumbersSaid): string => {
  const prints = Object.keys(numbers).sort((one, other) => other.length - one.length);
  if (prints.length === 0) return text;
  const any = prints.map((print) => print.replace(/[^\w\s]/g, '\\$&')).join('|');
  // No lookbehind: Safari has it since 16.4. A digit more on either side is another number.
  return text.replace(
    new RegExp(`(^|[^\\d*#+])(${any})(?!\\d)`, 'g'),
    (_, before: string, print: string) => `${before}${(numbers[print] ?? []).join('; ')}`,
  );
};
