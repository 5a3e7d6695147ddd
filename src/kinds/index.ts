import series from './series/declaration.ts';
import scales from './scales/declaration.ts';
import facts from './facts/declaration.ts';
import replies from './replies/declaration.ts';
import withdrawn from './withdrawn/declaration.ts';
import words from './words/declaration.ts';
import hotlines from './hotlines/declaration.ts';
import offer from './offer/declaration.ts';
import sources from './sources/declaration.ts';
import phrases from './phrases/declaration.ts';
import sameWords from './same-words/declaration.ts';
import meant from './meant/declaration.ts';
import type { Declaration } from './declaration.ts';

/**
 * Every kind of content that is written as data, by name: the only list. What reads content, and what asks what its words, numbers,
 * sources and links may be, goes through it (src/content-files). Texts, a folder a language, stand in src/content-files/read/text-file.ts.
 */
export const KINDS = {
  series,
  scales,
  facts,
  replies,
  withdrawn,
  words,
  hotlines,
  offer,
  sources,
  phrases,
  sameWords,
  meant,
} as const satisfies Readonly<Record<string, Declaration>>;

/** The name of a kind. */
export type KindName = keyof typeof KINDS;
