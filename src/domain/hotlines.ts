import type { Words } from './locale.ts';
import type { OpeningHours } from './opening-hours.ts';
import type { PartialDate } from './partial-date.ts';

/** Whether something may be shown: `held` facts stay in the data for staff and never reach a page. */
export type Status = 'published' | 'held';

/** What a line is for: reaching help, reporting a crime, or danger now. */
export type Purpose = 'help' | 'report' | 'emergency';

/** Which authority answers; `none` means that it is not police, prosecutor or migration. */
export type Authority = 'none' | 'police' | 'prosecutor' | 'migration';

/** Whether a fact is known; `unknown` is said in words and never guessed. */
export type Known = 'yes' | 'no' | 'unknown';

/** A page that was read about a line. */
export interface LineSource {
  id: string;
  url: string;
  publisher: string;
  date: PartialDate;
  approximate: boolean;
  /** False where the page must not be linked (a copy, a graphic page, an essay mill). */
  link: boolean;
  /** True where what was read of the page, its address included, holds the line's first number. */
  printsNumber: boolean;
}

/** What every way of reaching a line carries: whether it may be shown, and where and when it was printed. */
export interface Channel {
  status: Status;
  /** The `id` of one of the line's sources. */
  source: string;
  /** Said beside the channel, for example that it was printed under an earlier operator. */
  note?: Words | undefined;
}

/** A telephone number of a line. */
export interface Phone extends Channel {
  /** As people in the country dial and group it. */
  dial: string;
  /** The international form; of a number written in full it is worked out where the file has none. Short numbers have none. */
  e164?: string | undefined;
  /** A number to call from another country, in international form. */
  fromAbroad?: string | undefined;
  /** Whether it can be called from another country. */
  abroad: Known;
}

/** A text-message address of a line. */
export interface Sms extends Channel {
  number: string;
  /** The international form, worked out; a short number has none. */
  e164?: string | undefined;
  keyword?: string | undefined;
}

/** A WhatsApp address of a line, in international form. */
export interface WhatsApp extends Channel {
  number: string;
}

/** A web chat of a line. */
export interface Chat extends Channel {
  url: string;
}

/** An e-mail address of a line. */
export interface Email extends Channel {
  address: string;
}

/** A way for Deaf callers to reach a line: a TTY or relay number, or words where no number was copied. */
export interface Tty extends Channel {
  number?: string | undefined;
  words: Words;
}

/** One line of help, report or emergency. */
export interface Line {
  id: string;
  status: Status;
  heldBecause?: string | undefined;
  kind: 'trafficking' | 'emergency' | 'violence' | 'child' | 'missing' | 'crisis' | 'migrant-rights';
  purpose: Purpose;
  /** Whether trafficking is what this line is for. */
  dedicated: boolean;
  name: Words;
  /** A name short enough for the bar at the bottom of a phone. */
  short: Words;
  coverage: Words;
  /** Other countries (two letters, lower case) whose pages show this line too. */
  covers: string[];
  operator: Words;
  operatorType: 'ngo' | 'government' | 'mixed' | 'police' | 'consulate';
  authority: Authority;
  /** One plain sentence: what this line is. */
  summary: Words;
  /** Who picks up. */
  answers: Words;
  /** Whom it tells: police, prosecutors, migration, in one or two sentences; absent where nothing is known. */
  informs?: Words | undefined;
  anonymous: Known;
  anonymity?: Words | undefined;
  /** What it does when the caller is under 18; absent where nothing is known. */
  under18?: Words | undefined;
  /** How a call begins: who speaks, what is asked first; absent where nothing is known. */
  firstMinute?: Words | undefined;
  /** What a source says about the telephone bill; absent where nothing is known. */
  bill?: Words | undefined;
  cost: 'free' | 'charged' | 'unknown';
  hours: OpeningHours;
  /** Codes of the languages that sources name, and whether others are reached by an interpreter, or in a way that no source says. */
  languages: { known: string[]; interpreters: boolean; others: boolean } | 'unknown';
  /** Printed by a source: people of any gender are answered. */
  everyone: boolean;
  phones: Phone[];
  sms: Sms[];
  whatsapp: WhatsApp[];
  chat: Chat[];
  email: Email[];
  tty: Tty[];
  sources: LineSource[];
  grade: 'high' | 'medium' | 'low';
  readIn: PartialDate;
  /** The day on which staff called, who did, and which number: the line's first unless said. */
  dialledOn?: { day: string; role: string; number?: string | undefined } | undefined;
  warning?: Words | undefined;
}

/** A number that must appear nowhere on the country's pages, and why. */
export interface Denied {
  number: string;
  reason: Words;
}

/** One country: its name, its lines, and the numbers that must not be shown. */
export interface Country {
  code: string;
  name: Words;
  /** Spoken with the name: "in Mexico", "en México". */
  inside: Words;
  /** What else people type when they look for it: short forms, places where many of them live. */
  also: string[];
  /** IANA zones whose clock suggests this country. */
  zones: string[];
  /** Where no line is for trafficking alone: who takes the call. */
  instead?: Words | undefined;
  denied: Denied[];
  lines: Line[];
}
