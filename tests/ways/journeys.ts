import { readContent } from '#/content-files/read/read-content.ts';
import { telHref } from '#/domain/dialling.ts';
import { callLine, linesFor } from '#/domain/line-order.ts';
import { otherLocale, type Locale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { site } from '../../site.config.ts';
import { string } from '../support/pages.ts';
import { SITE } from '../support/site.ts';
import { PHRASES } from './engines.ts';
import type { Hand } from './hand.ts';
import type { Rewrite } from './host.ts';
import type { Target } from './in-page.ts';

/** One thing that she does here, from where she begins to what she must have got. */
export interface Journey {
  name: string;
  /** Goes it. @returns the other end that it has where a way of reading cannot have the one, in words; nothing at its own end */
  go: (hand: Hand) => Promise<string | undefined>;
  /** Breaks what the journey is for: it has to fail then. */
  broken: Rewrite;
}

const link = (name: string, within?: string): Target => ({ selector: 'a[href]', name, ...(within === undefined ? {} : { within }) });
const button = (name: string, within?: string): Target => ({ selector: 'button', name, ...(within === undefined ? {} : { within }) });
const label = (name: string): Target => ({ selector: 'label', name });

/** The country of the journeys, whose lines have numbers that a tap can call. */
const COUNTRY = 'mx';
const countries = readContent(SITE).data.hotlines.map(({ data }) => data);
const country = countries.find(({ code }) => code === COUNTRY);
const first = country && callLine(linesFor(country, countries));
const tel = first && telHref(first.phone);
if (country === undefined || first === undefined || tel === undefined) throw new Error(`No number of "${COUNTRY}" can be called by a tap.`);
const dial = first.phone.dial;

/** Opens a page of the menu, which is folded on a phone. */
const byMenu = async (hand: Hand, name: string): Promise<void> => {
  const entry = link(name, '.nav');
  if ((await hand.count(entry)) === 0) await hand.tap({ selector: '.menu summary', name: string(hand.locale, 'common', 'nav.menu') });
  await hand.tap(entry);
};

/** Taps the first link of the page's own text that leads below an address. @returns where it led */
const intoFirst = async (hand: Hand, below: string, folded?: string): Promise<string> => {
  const target: Target = { selector: `main a[href^="${below}"]:not([href="${below}"]):not([href*="#"])` };
  await hand.sees({ selector: 'main' });
  if ((await hand.count(target)) === 0 && folded !== undefined) await hand.tap({ selector: folded });
  const { href: to } = await hand.tap(target);
  return hand.arrive(to);
};

const helpToCall: Journey = {
  name: 'help',
  go: async (hand) => {
    const { locale } = hand;
    await hand.open(href('home', locale));
    await hand.tap(link(string(locale, 'common', 'bar.numbers'), '.bar'));
    await hand.arrive(href('getHelp', locale));
    await hand.tap(link(country.name[locale], 'main'));
    await hand.arrive(href('getHelp', locale, COUNTRY));
    // On the first screen by the bar, and in its card: the same number, and it can be read.
    const { whole } = await hand.reach({ selector: `.bar a[href="${tel}"]` });
    if (!whole) throw new Error('The number in the bar is not whole on the screen.');
    await hand.reach({ selector: `main a[href="${tel}"]` });
    await hand.says(dial);
    return undefined;
  },
  broken: (path, text) => (path.includes(`/${COUNTRY}/`) ? text.replaceAll(tel, 'tel:000') : text),
};

const exit: Journey = {
  name: 'exit',
  go: async (hand) => {
    const { locale } = hand;
    const home = href('home', locale);
    const guides = href('guides', locale);
    await hand.open(home);
    await byMenu(hand, string(locale, 'common', 'nav.guides'));
    await hand.arrive(guides);
    await hand.tap(link(string(locale, 'common', 'exit.label'), '.bar'));
    await hand.leaveFor(site.exit[locale].url);
    await hand.says(PHRASES[locale]);
    await hand.back();
    if (!hand.lacks('scripts')) {
      await hand.arrive(home);
      return undefined;
    }
    await hand.arrive(guides);
    await hand.says(string(locale, 'common', 'discreet.noScript'));
    return 'the page that she left is behind “Back”, and every page’s foot says so';
  },
  broken: (path, text) =>
    path.includes(href('guides', path.startsWith('/en/') ? 'en' : 'es')) ? text.replaceAll(/https:\/\/[^"]*(?:noaa|wikiquote)[^"]*/g, '/') : text,
};

const discreetVisit: Journey = {
  name: 'discreet',
  go: async (hand) => {
    const { locale } = hand;
    const home = href('home', locale);
    const guides = href('guides', locale);
    const turnOn = button(string(locale, 'common', 'discreet.turnOn'));
    await hand.open(home);
    if (hand.lacks('scripts')) {
      await hand.seesNot(turnOn);
      await hand.says(string(locale, 'common', 'discreet.noScript'));
      return 'no button offers it, and the foot says that each page stays in “Back”';
    }
    await hand.tap(turnOn);
    await hand.says(string(locale, 'common', 'discreet.on'));
    const { entries } = await hand.place();
    await byMenu(hand, string(locale, 'common', 'nav.guides'));
    await hand.arrive(guides);
    const guide = await intoFirst(hand, guides, '.guides-for summary');
    const then = await hand.place();
    if (then.address !== home) throw new Error(`The address says ${then.address} in a discreet visit that began on ${home}.`);
    if (then.entries !== entries) throw new Error(`“Back” has ${then.entries} pages, and had ${entries}, on ${guide}.`);
    await hand.tap({ selector: 'main .back a' });
    await hand.arrive(guides);
    return undefined;
  },
  broken: (_path, text) => text.replaceAll('data-turn-discreet', 'data-turn'),
};

const partOfAStory: Journey = {
  name: 'part',
  go: async (hand) => {
    const { locale } = hand;
    await hand.open(href('home', locale));
    await byMenu(hand, string(locale, 'common', 'nav.stories'));
    await hand.arrive(href('stories', locale));
    const { href: part } = await hand.tap({ selector: 'main .tiles a[href]' });
    await hand.arrive(part);
    await hand.reads('article .prose > p, article .prose > h2');
    const next = await hand.sees({ selector: 'a[rel="next"]', name: `${string(locale, 'texts', 'part.next', { number: '2' })}…` });
    await hand.tap({ selector: 'a[rel="next"]' });
    await hand.arrive(next.href);
    return undefined;
  },
  broken: (path, text) => (path.includes(href('stories', path.startsWith('/en/') ? 'en' : 'es')) ? text.replaceAll('rel="next"', '') : text),
};

const walk: Journey = {
  name: 'walk',
  go: async (hand) => {
    const { locale } = hand;
    await hand.open(href('home', locale));
    await byMenu(hand, string(locale, 'common', 'nav.try'));
    await hand.arrive(href('try', locale));
    const { href: story } = await hand.tap({ selector: 'main .account h3 a' });
    await hand.arrive(story);
    const { name: before } = await hand.sees({ selector: '.scene h2' });
    await hand.tap({ selector: '.answer' });
    const noScript = hand.lacks('scripts');
    if (noScript) await hand.arrive(/\/\d{4}\/$/);
    await hand.changes({ selector: '.scene h2' }, before);
    await hand.reads('.scene .told p');
    await hand.reach({ selector: '.answer' });
    if (!noScript) {
      const { shown } = await hand.place();
      // Where its scenes came too late, each choice leads to a page.
      if (shown !== story && !/\/\d{4}\/$/.test(shown)) throw new Error(`A choice led to ${shown}.`);
      return undefined;
    }
    await hand.tap(link(string(locale, 'walk', 'back')));
    await hand.arrive(story);
    await hand.says(string(locale, 'walk', 'note.noScript'));
    return 'each choice is a page of its own with a number for its address, which the beginning says';
  },
  broken: (_path, text) =>
    text.replaceAll(/class="answer patch" href="[^"]*"/g, 'class="answer patch" href="#"').replaceAll(/data-walk="[^"]*"/g, ''),
};

const tryOut: Journey = {
  name: 'try',
  go: async (hand) => {
    const { locale } = hand;
    const list = href('try', locale);
    await hand.open(list);
    // A sign that is tapped opens a sentence, a step, and a way onwards.
    await hand.tap({ selector: `main a[href="${href('scale-love', locale)}"]` });
    await hand.arrive(href('scale-love', locale));
    await hand.tap({ selector: '.scale summary' });
    await hand.says(string(locale, 'scale', 'step'));
    const { href: guide } = await hand.tap({ selector: '.scale details[open] a[href]' });
    await hand.arrive(guide);
    // An offer is looked at: what sounds wrong stands on the sheet that she makes.
    await hand.open(href('offer', locale));
    if (hand.lacks('scripts')) {
      await hand.seesNot(button(string(locale, 'offer', 'ask.make')));
      await hand.says(string(locale, 'offer', 'ask.paper'));
      await hand.reads('.sheet [data-ask]');
      return 'the ten questions are there to be written on paper, and the page says so';
    }
    await hand.tap(label(string(locale, 'offer', 'ask.off')));
    await hand.tap(button(string(locale, 'offer', 'ask.make')));
    await hand.sees({ selector: '[data-show]' });
    await hand.says(string(locale, 'offer', 'sheet.showWords'));
    return undefined;
  },
  broken: (_path, text) => text.replaceAll('class="on"', 'hidden'),
};

/** What she may type, and what nobody writes into an address. */
const WORRY: Readonly<Record<Locale, string>> = { en: 'he keeps my passport', es: 'me quita el pasaporte' };

const search: Journey = {
  name: 'search',
  go: async (hand) => {
    const { locale } = hand;
    const own = href('search', locale);
    await hand.open(href('home', locale));
    await hand.tap({ selector: `.tool[href="${own}"]` });
    await hand.arrive(own);
    if (hand.lacks('scripts')) {
      await hand.seesNot({ selector: '[role="alert"]' });
      await hand.says(string(locale, 'search', 'noScript'));
      const { href: instead } = await hand.tap({ selector: '.all-pages a[href]' });
      await hand.arrive(instead);
      return 'it says that it needs scripts, and its list of pages leads on';
    }
    await hand.write({ selector: 'input', name: string(locale, 'search', 'label') }, WORRY[locale]);
    const found: Target = { selector: '.asked > .list a' };
    await hand.sees(found);
    const { address } = await hand.place();
    if (address !== own) throw new Error(`The address says ${address} after a search.`);
    const { href: to } = await hand.tap(found);
    await hand.arrive(to);
    return undefined;
  },
  broken: (path, text) => (/^\/search\/.*\.json/.test(path) ? '{}' : text),
};

const language: Journey = {
  name: 'language',
  go: async (hand) => {
    const { locale } = hand;
    const other = otherLocale(locale);
    const toOther: Target = { selector: `.tool[hreflang="${other}"]` };
    const guides = href('guides', locale);
    for (const from of [href('getHelp', locale, COUNTRY), guides]) {
      await hand.open(from);
      const page = from === guides ? await intoFirst(hand, guides, '.guides-for summary') : from;
      const { name: title } = await hand.sees({ selector: 'h1' });
      const { href: twin } = await hand.tap(toOther);
      if (from !== guides && twin !== href('getHelp', other, COUNTRY)) throw new Error(`${page} leads to ${twin} in the other language.`);
      await hand.arrive(twin);
      const { language: now } = await hand.place();
      const { name: translated } = await hand.sees({ selector: 'h1' });
      if (now !== other || translated === title || twin === href(from === guides ? 'guides' : 'getHelp', other))
        throw new Error(`${page} leads to ${twin}, which is in “${now}” and called “${translated}”.`);
      await hand.tap({ selector: `.tool[hreflang="${locale}"]` });
      await hand.arrive(page);
    }
    return undefined;
  },
  broken: (path, text) =>
    text.replaceAll(/(<a class="tool" href="\/(?:en|es)\/)[^"]*(" lang)/g, path.includes(`/${COUNTRY}/`) ? '$1$2' : '$1search/$2'),
};

const sheet: Journey = {
  name: 'sheet',
  go: async (hand) => {
    const { locale } = hand;
    const list = href('print', locale);
    await hand.open(href('home', locale));
    await hand.tap(link(string(locale, 'home', 'door.print')));
    await hand.arrive(list);
    await hand.tap(link(country.name[locale], 'main'));
    await hand.arrive(href('print', locale, COUNTRY));
    await hand.tap(label(string(locale, 'print', 'names.poster')));
    await hand.says(string(locale, 'print', 'about.poster'));
    const number: Target = { selector: '[data-sheet="poster"] strong', name: dial };
    await hand.sees(number);
    // Without styles all sheets stand below each other.
    if (!hand.lacks('styles')) await hand.seesNot({ selector: '[data-sheet="cards"]' });
    const print = button(string(locale, 'print', 'print'));
    if (hand.lacks('scripts')) {
      await hand.seesNot(print);
      await hand.says(string(locale, 'print', 'menu'));
      return 'the sheet is seen, and in place of the button the page says where browsers print';
    }
    await hand.sees(print);
    await hand.readyToPrint();
    await hand.tap(print);
    if (hand.lacks('printing')) {
      await hand.says(string(locale, 'take', 'print.nothing'));
      return 'the sheet is seen, and below the button the page says what it means when nothing opens';
    }
    const sheets = await hand.printed();
    if (hand.lacks('styles') ? !sheets.includes('poster') : sheets !== 'poster') throw new Error(`Of the sheets was printed: “${sheets}”.`);
    return undefined;
  },
  broken: (path, text) =>
    path.includes(href('print', path.startsWith('/en/') ? 'en' : 'es')) ? text.replaceAll('data-print hidden', 'hidden') : text,
};

/** What nobody may have in this country: eight digits of one kind. */
const UNKNOWN = '55 0000 0000';

const numberCheck: Journey = {
  name: 'check',
  go: async (hand) => {
    const { locale } = hand;
    await hand.open(href('getHelp', locale));
    await hand.tap(link(string(locale, 'check', 'link')));
    await hand.arrive(href('checkNumber', locale));
    const field: Target = { selector: 'input[type="search"]' };
    if (hand.lacks('scripts')) {
      await hand.seesNot(field);
      await hand.says(string(locale, 'check', 'all'));
      await hand.says(dial);
      return 'nothing asks for a number: all that are known stand there by country';
    }
    const verdict = (key: string): Target => ({ selector: '.check [role="status"] h2', name: string(locale, 'check', key) });
    const go = button(string(locale, 'check', 'button'));
    await hand.write(field, dial);
    await hand.tap(go);
    await hand.sees(verdict('found'));
    await hand.says(string(locale, 'check', 'caution'));
    await hand.write(field, UNKNOWN);
    await hand.tap(go);
    await hand.sees(verdict('none'));
    await hand.says(string(locale, 'check', 'how'));
    return undefined;
  },
  broken: (path, text) => (/^\/check\/.*\.json/.test(path) ? '{}' : text),
};

/** What she does here. */
export const JOURNEYS: readonly Journey[] = [helpToCall, exit, discreetVisit, partOfAStory, walk, tryOut, search, language, sheet, numberCheck];
