import type { Locale } from './locale.ts';
import type { TextKind } from '#/kinds/index.ts';
import type { Permission } from './series.ts';

/** A text, as far as it matters for what is published. */
export interface TextRecord {
  kind: TextKind;
  locale: Locale;
  /** The last part of its address. */
  slug: string;
  /** Pairs the two languages. */
  translationKey: string;
  /** What was the last part of its address before, and leads to it. */
  formerly?: readonly string[] | undefined;
  /** Whether staff are still writing it. */
  draft: boolean;
  /** The day on its front matter, `YYYY-MM-DD`; stories have none. */
  date?: string | undefined;
  /** Of a story or a post: the day it was withdrawn. */
  withdrawnOn?: string | undefined;
  /** Of a story: its series, its number there, the minutes it takes to read. */
  series?: string | undefined;
  part?: number | undefined;
  minutes?: number | undefined;
}

/** A series, as far as it matters for what is published. */
export interface SeriesRecord extends Permission {
  id: string;
  published?: { withdrawnOn?: string | undefined; answer?: 'yes' | 'no' | undefined; basis?: string } | undefined;
  /** The last part of its address, in both languages. */
  slug: string;
  order: number;
}

/** What is kept of a story, or of one part, that was taken out for good. */
export interface WithdrawnRecord {
  slug: string;
  part?:
    { number: number; addresses: Partial<Record<Locale, string>>; formerly?: Partial<Record<Locale, readonly string[]>> | undefined } | undefined;
}

/** Everything that decides what is published. */
export interface Records<Text, Series> {
  texts: readonly Text[];
  series: readonly Series[];
  withdrawn: readonly WithdrawnRecord[];
  /** The kinds of text of which one is published only when its day has come. */
  waiting: ReadonlySet<TextKind>;
}

/** The key of a text that both its languages share. */
export const pairOf = ({ kind, translationKey }: Pick<TextRecord, 'kind' | 'translationKey'>): string => `${kind}/${translationKey}`;
