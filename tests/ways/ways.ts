import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findFirefox, findWebKit } from '../../scripts/browser.ts';
import { isLocale, LOCALES, type Locale } from '#/domain/locale.ts';
import { startChromium, type Engine } from './engines.ts';
import { handOn, type Tab } from './hand.ts';
import { JOURNEYS, type Journey } from './journeys.ts';
import { tableOf, type Outcome } from './outcome.ts';
import { WAYS, type Way } from './ways-of-reading.ts';

/*
 * What she does here, in each browser and each way of reading, on this site as it was built. Words choose: `npm run test:ways -- 2g help es` asks one
 * journey in one way and one language. First each journey is broken once, and has to fail.
 */
const PICTURES = 'test-results/ways';
/** How many steps may take as long as one may, before a journey is given up. */
const STEPS = 6;
/** What may not end: a browser that is closed. In milliseconds. */
const TO_CLOSE = 15_000;
const BROKEN = 'broken';

const asked = process.argv.slice(2);
const known = [...WAYS, ...JOURNEYS].map(({ name }) => name).concat(LOCALES, BROKEN);
const unknown = asked.filter((word) => !known.includes(word));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')} here. There are: ${known.join(', ')}.`);
  process.exit(1);
}
const chosen = <One extends { name: string }>(all: readonly One[]): readonly One[] => {
  const some = all.filter(({ name }) => asked.includes(name));
  return some.length > 0 ? some : all;
};
const journeys = chosen(JOURNEYS);
const isBroken = asked.includes(BROKEN);
const ways = isBroken && !WAYS.some(({ name }) => asked.includes(name)) ? [] : chosen(WAYS);
const isAll = asked.every((word) => isLocale(word));
const locales: readonly Locale[] = asked.some((word) => isLocale(word)) ? LOCALES.filter((locale) => asked.includes(locale)) : LOCALES;

/** Browsers that a machine may not have, with what names them there. */
const MAY_BE_MISSING: readonly [begins: string, isThere: () => boolean, required: string, install: string][] = [
  ['firefox', () => findFirefox() !== undefined, 'REQUIRE_FIREFOX', 'firefox-esr'],
  ['webkit', () => findWebKit() !== undefined, 'REQUIRE_WEBKIT', 'webkit2gtk-driver xvfb openssl'],
];

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));
/** Waits for something, and no longer than so many milliseconds. */
const within = <Found>(milliseconds: number, what: string, found: Promise<Found>): Promise<Found> => {
  const given = new AbortController();
  return Promise.race([
    found.finally(() => given.abort()),
    delay(milliseconds, undefined, { signal: given.signal }).then(
      () => Promise.reject(new Error(`${what} did not end within ${milliseconds / 1000} seconds`)),
      // What was waited for has come: this answers nobody.
      () => new Promise<never>(() => undefined),
    ),
  ]);
};
const closed = async (one: { close: () => Promise<unknown> }): Promise<void> => {
  await within(TO_CLOSE, 'Closing', one.close()).catch((error: unknown) => {
    console.log(`  (${said(error)})`);
  });
};

/** Goes one journey. @param broken whether what it is for is broken */
const went = async (engine: Engine, way: Way, journey: Journey, locale: Locale, broken = false): Promise<Outcome> => {
  const began = Date.now();
  const outcome = (how: Outcome['how'], why: readonly string[]): Outcome => ({
    way: way.name,
    journey: journey.name,
    locale,
    how,
    why,
    seconds: (Date.now() - began) / 1000,
  });
  let tab: Tab | undefined;
  try {
    tab = await within(way.patience * 3, 'Opening a tab', engine.tab(locale, broken ? journey.broken : undefined));
    const hand = handOn(tab, { ...way, locale });
    const other = await within(way.patience * STEPS, journey.name, journey.go(hand));
    const faults = hand.faults();
    if (faults.length > 0) return outcome('FAILED', faults);
    return other === undefined ? outcome('ok', []) : outcome('other end', [other]);
  } catch (error) {
    const picture = join(PICTURES, `${way.name}-${journey.name}-${locale}.png`);
    if (tab && !broken) {
      mkdirSync(PICTURES, { recursive: true });
      // What failed is told below, with or without a picture of it.
      await within(
        TO_CLOSE,
        'A picture',
        tab.picture().then((bytes) => writeFileSync(picture, bytes)),
      ).catch((why: unknown) => console.log(`  (${said(why)})`));
    }
    return outcome('FAILED', [said(error)]);
  } finally {
    if (tab) await closed(tab);
  }
};

/** Goes all journeys in one way. */
const goes = async (way: Way): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  const note = (outcome: Outcome): void => {
    outcomes.push(outcome);
    console.log(
      `${outcome.how.padEnd(9)}  ${way.name}, ${outcome.journey}, ${outcome.locale} (${outcome.seconds.toFixed(1)} s)${outcome.why.map((one) => `\n    ${one}`).join('')}`,
    );
  };
  let engine: Engine | undefined;
  try {
    engine = await within(way.patience * 3, `Starting ${way.name}`, way.start());
    console.log(`${way.name}: ${engine.version}`);
    for (const journey of journeys) for (const locale of locales) note(await went(engine, way, journey, locale));
  } catch (error) {
    note({ way: way.name, journey: journeys[0]?.name ?? '', locale: locales[0] ?? '', how: 'FAILED', why: [said(error)], seconds: 0 });
  } finally {
    if (engine) await closed(engine);
  }
  return outcomes;
};

/** Breaks each journey once. @returns the names of those that did not fail */
const notSeen = async (): Promise<string[]> => {
  const engine = await startChromium({});
  const plain = WAYS[0];
  if (!plain) throw new Error('There is no way of reading.');
  const missed: string[] = [];
  for (const journey of journeys)
    for (const locale of locales) {
      // What is broken is waited for in vain: a few seconds say it.
      const { how, why } = await went(engine, { ...plain, patience: 4_000 }, journey, locale, true);
      console.log(`${how === 'FAILED' ? 'fails' : 'NOT SEEN'}  ${journey.name}, ${locale}, broken: ${why.join('; ')}`);
      if (how !== 'FAILED') missed.push(`${journey.name}, ${locale}`);
    }
  await closed(engine);
  return missed;
};

const missed = isBroken || isAll ? await notSeen() : [];
let missing = 0;
const there = ways.filter(({ name }) => {
  const lacking = MAY_BE_MISSING.find(([begins, isThere]) => name.startsWith(begins) && !isThere());
  if (!lacking) return true;
  const [, , required, install] = lacking;
  console.log(
    `${name}: there is no such browser${process.env[required] === '1' ? '' : '; nothing was asked in it'}. On Debian: apt-get install ${install}`,
  );
  if (process.env[required] === '1') missing += 1;
  return false;
});
// What waits for a slow line works little: it goes beside all others.
const slow = there.filter(({ name }) => name === '2g');
const inTurn = async (some: readonly Way[]): Promise<Outcome[]> => {
  const all: Outcome[] = [];
  for (const way of some) all.push(...(await goes(way)));
  return all;
};
const outcomes = (await Promise.all([inTurn(there.filter((way) => !slow.includes(way))), inTurn(slow)])).flat();

if (outcomes.length > 0)
  console.log(
    `\n${tableOf(
      outcomes,
      journeys.map(({ name }) => name),
    )}\n`,
  );
const failures = outcomes.filter(({ how }) => how === 'FAILED');
for (const { way, journey, locale, why } of failures) console.log(`FAILED  ${way}, ${journey}, ${locale}: ${why.join('\n    ')}`);
for (const one of missed) console.log(`NOT SEEN  ${one}: it was broken, and went to its end all the same`);
const failed = failures.length + missed.length + missing;
console.log(`${outcomes.length - failures.length} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
