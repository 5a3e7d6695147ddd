import { digitsOf } from '#/domain/dialling.ts';
import { allNumbersOf, type Answers, type Channel, type Country, type Heard, type HeardField, type Line } from '#/domain/hotlines.ts';
import { bareNumber } from '#/domain/same-number.ts';
import type { z } from '#/schemas/zod-words.ts';
import type { callsSchema } from '#/kinds/calls/schema.ts';

/** The calls to one line, and what was decided. */
export type Calls = z.output<typeof callsSchema>;

/** One call. */
export type Call = Calls['calls'][number];

/** Words of which one language may still be missing. */
type Half = Readonly<Partial<Record<'en' | 'es', string | undefined>>>;

const whole = ({ en, es }: Half): { en: string; es: string } | undefined => (en === undefined || es === undefined ? undefined : { en, es });

/** What is said of *sometimes* until it stands in both languages. */
const AT_TIMES = { en: 'in some cases', es: 'en algunos casos' } as const;

/** What was heard, as a page can show it: nothing of what does not stand in both languages yet. */
const ready = (its: Call['heard']): { [Field in HeardField]?: Answers[Field] | undefined } => {
  const told = (one: Call['heard']['police']): Answers['police'] | undefined => {
    if (one?.answer !== 'sometimes') return one;
    // That it tells at times is not held back until somebody has translated when.
    return { answer: 'sometimes', when: whole(one.when) ?? AT_TIMES };
  };
  return {
    ...its,
    answers: its.answers && whole(its.answers),
    police: told(its.police),
    immigration: told(its.immigration),
    under18: its.under18 && whole(its.under18),
    bill: its.bill && whole(its.bill),
    writing: its.writing && whole(its.writing),
    firstMinute: its.firstMinute && whole(its.firstMinute),
  };
};

/** What stands in one language alone, and waits for the other. */
export const untranslated = ({ calls }: Calls): { call: Call; field: HeardField }[] =>
  calls.flatMap((call) => {
    const its = ready(call.heard);
    const isWaiting = (field: HeardField): boolean => {
      const said = its[field];
      return said === undefined || (typeof said === 'object' && 'when' in said && said.when === AT_TIMES);
    };
    return (Object.keys(call.heard) as HeardField[]).flatMap((field) =>
      call.heard[field] !== undefined && isWaiting(field) ? [{ call, field }] : [],
    );
  });

/** The calls in the order of their days; of one day in that of the file. */
const inOrder = (calls: readonly Call[]): Call[] => [...calls].sort((one, other) => one.day.localeCompare(other.day));

/** What the page says of a question, to be held against the telephone; nothing where it says nothing. */
const onPage = (line: Line, field: HeardField): unknown => {
  const known = <Value>(value: Value): Value | undefined => (value === 'unknown' ? undefined : value);
  switch (field) {
    case 'police':
    case 'immigration': {
      const told = known(line.tells[field]);
      return typeof told === 'object' ? told.answer : undefined;
    }
    case 'name':
      return { yes: 'does-not-ask', no: 'asks', unknown: undefined }[line.anonymous];
    case 'languages':
      return line.languages === 'unknown' ? undefined : [...line.languages.known].sort().join();
    case 'hours':
      return line.hours === 'unknown' ? undefined : JSON.stringify(line.hours);
    case 'cost':
      return known(line.cost);
    case 'abroad':
      return known(line.phones[0]?.abroad);
    case 'bill':
      return typeof line.leaves.bill === 'object' ? line.leaves.bill.words : undefined;
    case 'answers':
    case 'under18':
    case 'firstMinute':
      return line[field];
    case 'writing':
      return undefined;
  }
};

/** The same of what was heard, where the two can be compared by a computer; nothing for words. */
const comparable = (field: HeardField, said: Answers[HeardField]): unknown => {
  if (field === 'police' || field === 'immigration') return (said as Answers['police']).answer;
  if (field === 'languages') return [...(said as Answers['languages'])].sort().join();
  if (field === 'hours') return JSON.stringify(said);
  return typeof said === 'string' ? said : undefined;
};

/** What a line said of itself on the telephone: of each question the newest answer, ours before that of another organisation. */
const heardOf = (line: Line, { calls, decided }: Calls): Heard => {
  const own = inOrder(calls.filter(({ organization }) => organization === undefined));
  const others = inOrder(calls.filter(({ organization }) => organization !== undefined));
  const heard = new Map<string, unknown>();
  for (const call of [...others, ...own]) {
    const its = ready(call.heard);
    for (const [field, said] of Object.entries(its) as [HeardField, Answers[HeardField] | undefined][]) {
      if (said === undefined) continue;
      const [page, value] = [onPage(line, field), comparable(field, said)];
      const differs = page !== undefined && (value === undefined ? field !== 'writing' && call.against.includes(field) : value !== page);
      const decision = field === 'writing' ? undefined : decided[field];
      const holds = decision?.call === call.day ? decision.holds : undefined;
      if (holds === 'page') heard.delete(field);
      else
        heard.set(field, {
          said,
          day: call.day,
          organization: call.organization,
          office: call.office,
          differs: differs && holds === undefined,
          instead: holds === 'call',
        });
    }
  }
  // Each was put under its own name.
  return Object.fromEntries(heard);
};

/** A line with what was heard in place of what nobody knew, or of what somebody decided that no longer holds. */
const withHeard = (line: Line, heard: Heard): Line => {
  const { hours, cost, languages, abroad, name, police, immigration, under18, firstMinute, bill, answers } = heard;
  const fills = (one: { instead: boolean } | undefined, isUnknown: boolean): boolean => one !== undefined && (isUnknown || one.instead);
  return {
    ...line,
    hours: hours && fills(hours, line.hours === 'unknown') ? hours.said : line.hours,
    cost: cost && fills(cost, line.cost === 'unknown') ? cost.said : line.cost,
    languages:
      languages && fills(languages, line.languages === 'unknown') ? { known: languages.said, interpreters: false, others: false } : line.languages,
    phones: line.phones.map((phone, index) =>
      index === 0 && abroad && fills(abroad, phone.abroad === 'unknown') ? { ...phone, abroad: abroad.said } : phone,
    ),
    answers: answers?.instead === true ? answers.said : line.answers,
    ...(name?.instead === true ? { anonymous: 'unknown' as const, anonymity: undefined } : {}),
    tells: {
      police: police?.instead === true ? 'unknown' : line.tells.police,
      immigration: immigration?.instead === true ? 'unknown' : line.tells.immigration,
    },
    ...(under18?.instead === true ? { under18: undefined } : {}),
    ...(firstMinute?.instead === true ? { firstMinute: undefined } : {}),
    leaves: { ...line.leaves, bill: bill?.instead === true ? 'unknown' : line.leaves.bill },
    heard,
  };
};

/** How a number stands after the calls to it: confirmed on a day, doubted since one, or found wrong by two people. */
export type Standing = { is: 'uncalled' } | { is: 'reached'; call: Call } | { is: 'doubted'; since: string } | { is: 'wrong' };

/** How a number stands. @param calls those to this number, of whoever */
export const standingOf = (calls: readonly Call[]): Standing => {
  let reached: Call | undefined;
  let wrong: Call[] = [];
  for (const call of inOrder(calls)) {
    if (call.result === 'wrong') wrong.push(call);
    // Who hangs up did not say which line it is. That the line answered takes a doubt back; only what we ourselves heard confirms.
    if (call.result === 'answered') {
      wrong = [];
      if (call.organization === undefined) reached = call;
    }
  }
  const [first] = wrong;
  // Two people heard it, or two organisations.
  if (first && wrong.slice(1).some(({ someoneElse, organization }) => someoneElse || organization !== first.organization)) return { is: 'wrong' };
  if (first) return { is: 'doubted', since: first.day };
  return reached ? { is: 'reached', call: reached } : { is: 'uncalled' };
};

/** The calls to a number, in whichever form it was written down. */
export const callsTo = (number: string, { calls }: Calls, country: string): Call[] =>
  calls.filter((call) => call.number !== undefined && bareNumber(call.number, country) === bareNumber(number, country));

/** The words that stand beside a line. */
type NamedLine = Pick<Line, 'name' | 'short' | 'operator' | 'summary' | 'answers' | 'informs' | 'warning'>;

/** Whether the words of a line have a number of it in them, as the name of *Line 137* has. */
export const namesNumber = ({ name, short, operator, summary, answers, informs, warning }: NamedLine, dial: string): boolean => {
  const digits = digitsOf(dial);
  return [name, short, operator, summary, answers, informs, warning].some(
    (words) => words && Object.values(words).some((text) => text.replace(/[\s().·-]/g, '').includes(digits)),
  );
};

/** Why a number that two people found wrong is held. */
const WRONG = {
  en: 'Two people called it for us, and somebody else answered.',
  es: 'Dos personas llamaron por nosotros, y contestó alguien más.',
} as const;

/** The ways of reaching a line that have a number. */
type Numbered = Pick<Line, 'phones' | 'sms' | 'whatsapp' | 'tty'>;

/**
 * The ways of reaching a line, each held whose number two people found wrong: who answers it is the same whether it is called or written to. One
 * for callers from abroad is left out.
 * @param isWrong says it of a number, however it is written
 */
const withWrongHeld = ({ phones, sms, whatsapp, tty }: Numbered, isWrong: (number: string | undefined) => boolean): Numbered => {
  const held = <Way extends Channel>(way: Way, number: string | undefined): Way => (isWrong(number) ? { ...way, status: 'held', note: WRONG } : way);
  return {
    phones: phones.map((phone) => held(isWrong(phone.fromAbroad) ? { ...phone, fromAbroad: undefined } : phone, phone.dial)),
    sms: sms.map((way) => held(way, way.number)),
    whatsapp: whatsapp.map((way) => held(way, way.number)),
    tty: tty.map((way) => held(way, way.number)),
  };
};

/**
 * A line after the calls to it: what it said of itself, *confirmed* on the newest day on which it was reached, no longer first and with a
 * warning where somebody else answered, and held where two people heard that.
 */
const withItsCalls = (line: Line, calls: Calls, country: string): Line => {
  const standings = line.phones.map(({ dial }) => standingOf(callsTo(dial, calls, country)));
  const isWrong = (number: string | undefined): boolean => number !== undefined && standingOf(callsTo(number, calls, country)).is === 'wrong';
  const ways = withWrongHeld(line, isWrong);
  const reached = standings
    .flatMap((one, index) => (one.is === 'reached' ? [{ ...one.call, number: line.phones[index]?.dial }] : []))
    .sort((one, other) => other.day.localeCompare(one.day))[0];
  // What was once confirmed and is doubted now is confirmed no more.
  const isDoubted = (number: string | undefined): boolean =>
    line.phones.some(({ dial }, index) => dial === (number ?? line.phones[0]?.dial) && ['doubted', 'wrong'].includes(standings[index]?.is ?? ''));
  const before = line.dialledOn && !isDoubted(line.dialledOn.number) ? line.dialledOn : undefined;
  const dialledOn =
    reached && (before === undefined || before.day <= reached.day) ? { day: reached.day, role: reached.role, number: reached.number } : before;
  // A line that is called by its number cannot stand there without it.
  const wrong = allNumbersOf(line).filter(isWrong);
  const isNamed = wrong.some((number) => namesNumber(line, number));
  const shown = !isNamed && [...ways.phones, ...ways.sms, ...ways.whatsapp, ...line.chat, ...line.email].some(({ status }) => status === 'published');
  const doubted = standings.find((one, index) => one.is === 'doubted' && ways.phones[index]?.status === 'published');
  const newest = (which: (call: Call) => boolean): Call | undefined =>
    inOrder(calls.calls.filter((call) => call.organization === undefined && which(call))).at(-1);
  const missed = dialledOn ? undefined : newest(({ office, result }) => !office && result !== 'answered');
  return {
    ...withHeard({ ...line, ...ways }, heardOf(line, calls)),
    dialledOn,
    tried: missed && { day: missed.day, hour: missed.hour },
    officeAsked: newest(({ office, result }) => office && result === 'answered')?.day,
    ...(doubted?.is === 'doubted' ? { doubted: doubted.since } : {}),
    ...(wrong.length > 0 ? { foundWrong: true as const } : {}),
    ...(shown || line.status === 'held' ? {} : { status: 'held' as const, heldBecause: WRONG }),
  };
};

/**
 * The countries with what the calls to their lines brought. Everything that shows or checks a line asks this first.
 * @param calls by the id of their line
 */
export const withCalls = (countries: readonly Country[], calls: ReadonlyMap<string, Calls>): Country[] =>
  calls.size === 0
    ? [...countries]
    : countries.map((country) => ({
        ...country,
        lines: country.lines.map((line) => {
          const its = calls.get(line.id);
          return its ? withItsCalls(line, its, country.code) : line;
        }),
      }));
