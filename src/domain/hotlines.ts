import type { CountryFields, LineInFile } from '#/kinds/hotlines/schema/country-fields.ts';
import type { InLanguage } from './in-language.ts';
import type { Words } from './locale.ts';

/** A text-message address of a line; its international form is worked out, and a short number has none. */
export type Sms = LineInFile['sms'][number] & { e164?: string | undefined };

/** One line as its file holds it. The fields and what they mean: src/kinds/hotlines/schema/country-fields.ts. */
export type Line = Omit<LineInFile, 'sms' | 'sources'> & {
  sms: Sms[];
  sources: LineSource[];
  /** What it said of itself on the telephone. */
  heard?: Heard | undefined;
  /** The newest day on which staff called and did not reach it, where they never did. */
  tried?: { day: string; hour: string | undefined } | undefined;
  /** The newest day on which its office was asked. */
  officeAsked?: string | undefined;
  /** Whether two people found one of its numbers wrong, which is held since. */
  foundWrong?: true | undefined;
  /** The day on which somebody else answered one of its numbers, until a second call holds that or takes it back. */
  doubted?: string | undefined;
};

/** Whether a line tells somebody, as it said on the telephone. */
type ToldByPhone = { answer: 'says-no' | 'yes' } | { answer: 'sometimes'; when: Words };

/** What a line can be asked on the telephone, and what it can answer. */
export interface Answers {
  answers: Words;
  police: ToldByPhone;
  immigration: ToldByPhone;
  name: 'asks' | 'does-not-ask';
  under18: Words;
  languages: string[];
  abroad: 'yes' | 'no';
  bill: Words;
  writing: Words;
  firstMinute: Words;
  hours: LineInFile['hours'];
  cost: 'free' | 'charged';
}

/** A question to a line. */
export type HeardField = keyof Answers;

/** An answer of a line on the telephone. */
export interface HeardAnswer<Said> {
  said: Said;
  day: string;
  /** Whose call it was, where it was another organisation's. */
  organization: string | undefined;
  /** Whether its office said it, and not the line. */
  office: boolean;
  /** Whether a page says something else, and nobody has decided yet. */
  differs: boolean;
  /** Whether somebody decided that it holds, and not what the page says. */
  instead: boolean;
}

/** What a line said of itself on the telephone, question by question. */
export type Heard = { [Field in HeardField]?: HeardAnswer<Answers[Field]> };

/** One country as its file holds it, for checks and for staff: its name, its lines, and the numbers that must not be shown. */
export type Country = Omit<CountryFields, 'lines'> & { lines: Line[] };

/** The countries that stand first, on home and in the list, in their order. */
export const standingFirst = <One extends Pick<Country, 'first'>>(all: readonly One[]): One[] =>
  all.filter(({ first }) => first !== undefined).sort((one, other) => (one.first ?? 0) - (other.first ?? 0));

/** The line that is offered where a country has none that may be shown: the one that has answered people in other countries. */
export const generalLineOf = (all: readonly Pick<Country, 'lines'>[]): Line | undefined =>
  all.flatMap(({ lines }) => lines).find(({ general }) => general === true);

/** Every number of a line, in every form in which its file has it. */
export const allNumbersOf = ({ phones, sms, whatsapp, tty }: Pick<Line | ShownLine, 'phones' | 'sms' | 'whatsapp' | 'tty'>): string[] =>
  [
    ...phones.flatMap(({ dial, e164, fromAbroad }) => [dial, e164, fromAbroad]),
    ...sms.flatMap(({ number, e164 }) => [number, e164]),
    ...[...whatsapp, ...tty].map(({ number }) => number),
  ].filter((number) => number !== undefined);

/** Whether something may be shown: a `held` number stays in the data for staff and never reaches a page. */
export type Status = Line['status'];

/** A telephone number of a line. */
export type Phone = Line['phones'][number];

/** What a call or a chat may leave behind, as `leaves` names it. */
export type Trace = keyof Line['leaves'];

/** What every way of reaching a line carries. */
export type Channel = Pick<Phone, 'status' | 'source' | 'note'>;

/** A page that was read about a line; it is worked out whether it prints the line's first number. */
export type LineSource = LineInFile['sources'][number] & { printsNumber: boolean };

/** The ways of reaching a line that may be shown. */
type Shown<Way extends Channel> = Way & { status: 'published' };

/** A line as pages get it: published, with its published ways of being reached and nothing else. A line of a file cannot stand in for it. */
export type ShownLine = Omit<Line, 'status' | 'heldBecause' | 'phones' | 'sms' | 'whatsapp' | 'chat' | 'email' | 'tty'> & {
  status: 'published';
  phones: Shown<Phone>[];
  sms: Shown<Sms>[];
  whatsapp: Shown<Line['whatsapp'][number]>[];
  chat: Shown<Line['chat'][number]>[];
  email: Shown<Line['email'][number]>[];
  tty: Shown<Line['tty'][number]>[];
};

/** A country as pages get it: without the numbers that are held or denied. */
export type ShownCountry = Pick<Country, 'code' | 'name' | 'inside' | 'also' | 'places' | 'people' | 'zones' | 'instead' | 'immigration'>;

/** A line in the language of a page. */
export type LineOnPage = InLanguage<ShownLine>;

/** What is known of one trace, in the language of a page. */
export type TraceOnPage = NonNullable<LineOnPage['leaves'][Trace]>;

/** A country in the language of a page. */
export type CountryOnPage = InLanguage<ShownCountry>;
