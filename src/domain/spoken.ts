import type { Locale } from './locale.ts';

/** What decides whether a voice may read aloud here. */
export interface Voice {
  /** `es-MX`, or `es_MX` on Android. */
  lang: string;
  /** Whether the device itself speaks. Other voices send the text to a company's computers. */
  localService: boolean;
}

/** Which regions' voices are nearest to the readers of each language, the nearest first. */
const NEAREST: Readonly<Record<Locale, readonly string[]>> = { es: ['mx', '419', 'us', 'gt', 'hn', 'sv', 'co'], en: ['us'] };

/** The nearest of a device's own voices for a language; none where every voice would send the text elsewhere. */
export const localVoice = <One extends Voice>(voices: readonly One[], locale: Locale): One | undefined => {
  const place = ({ lang }: One): number => {
    const region = lang.toLowerCase().split(/[-_]/)[1] ?? '';
    const found = NEAREST[locale].indexOf(region);
    return found === -1 ? NEAREST[locale].length : found;
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
