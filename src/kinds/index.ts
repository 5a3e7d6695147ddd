import posts from './posts/declaration.ts';
import guides from './guides/declaration.ts';
import pages from './pages/declaration.ts';
import stories from './stories/declaration.ts';
import walks from './walks/declaration.ts';
import series from './series/declaration.ts';
import scales from './scales/declaration.ts';
import facts from './facts/declaration.ts';
import figures from './figures/declaration.ts';
import numbersNotUsed from './numbers-not-used/declaration.ts';
import replies from './replies/declaration.ts';
import withdrawn from './withdrawn/declaration.ts';
import words from './words/declaration.ts';
import hotlines from './hotlines/declaration.ts';
import calls from './calls/declaration.ts';
import numberChanges from './number-changes/declaration.ts';
import offer from './offer/declaration.ts';
import notices from './notices/declaration.ts';
import loteria from './loteria/declaration.ts';
import lessons from './lessons/declaration.ts';
import sources from './sources/declaration.ts';
import tags from './tags/declaration.ts';
import glossary from './glossary/declaration.ts';
import years from './years/declaration.ts';
import myths from './myths/declaration.ts';
import phrases from './phrases/declaration.ts';
import sameWords from './same-words/declaration.ts';
import meant from './meant/declaration.ts';
import thread from './thread/declaration.ts';
import threadCloth from './thread-cloth/declaration.ts';
import threadMaps from './thread-maps/declaration.ts';
import type { Declaration, TextDeclaration } from './declaration.ts';

/**
 * Every kind of content, by name: the only list. What reads content, what refuses a file that nothing reads, and what asks what its words,
 * numbers, sources and links may be, goes through it (src/content-files); so do Astro’s collections (src/content.config.ts).
 */
export const KINDS = {
  posts,
  guides,
  pages,
  stories,
  walks,
  series,
  scales,
  facts,
  figures,
  numbersNotUsed,
  replies,
  withdrawn,
  words,
  hotlines,
  calls,
  numberChanges,
  offer,
  notices,
  loteria,
  lessons,
  sources,
  tags,
  glossary,
  years,
  myths,
  phrases,
  sameWords,
  meant,
  thread,
  threadCloth,
  threadMaps,
} as const satisfies Readonly<Record<string, Declaration | TextDeclaration>>;

type Kinds = typeof KINDS;

/** The name of a kind. */
export type KindName = keyof Kinds;

/** The name of a kind of text. */
export type TextKind = { [Name in KindName]: Kinds[Name] extends { at: { texts: string } } ? Name : never }[KindName];

/** The name of a kind of data. */
export type DataKind = Exclude<KindName, TextKind>;

/** The name of a kind that pages ask Astro for. */
export type CollectionName = { [Name in KindName]: Kinds[Name] extends { collection: true } ? Name : never }[KindName];

/** The name of a kind of text whose headings the computer numbers. */
export type NumberedKind = { [Name in TextKind]: Kinds[Name] extends { numbered: true } ? Name : never }[TextKind];

/** Whether a kind is one of texts. */
export const isTextKind = (name: string): name is TextKind => Object.hasOwn(KINDS, name) && 'texts' in KINDS[name as KindName].at;

/** The names of all kinds. */
export const KIND_NAMES = Object.keys(KINDS) as KindName[];

/** The kinds of text, in the order in which they are read. */
export const TEXT_KINDS: readonly TextKind[] = KIND_NAMES.filter(isTextKind);

/** The kinds of data. */
export const DATA_KINDS = KIND_NAMES.filter((name) => !isTextKind(name)) as readonly DataKind[];

/** The kinds of text of which one is published only when its day has come. */
export const WAITING_KINDS: ReadonlySet<TextKind> = new Set(TEXT_KINDS.filter((name) => KINDS[name].waits));
