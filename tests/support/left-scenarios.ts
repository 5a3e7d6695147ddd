/*
 * When she may leave: during each wait of each script of ours. tests/browser/left.phone.spec.ts leaves there, and
 * tests/unit/left-scenarios.test.ts holds that no wait is forgotten.
 */

/** How the answer comes that was waited for when she left. */
export const OUTCOMES = ['comes late', 'fails', 'never comes'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A wait in which she leaves. What is done is JavaScript, run in the page by the driver; `until(selector)` waits for an element. */
export interface LeftScenario {
  /** Completes "she leaves while …". */
  name: string;
  /** The waits that it leaves in: the file in `src/browser` or `src/kinds`, and which of its waits, from 1. */
  waits: readonly string[];
  /** A kind of page (tests/support/pages.ts) or an address from the root. */
  page: string;
  /** What begins the wait. Nothing where the page itself does. */
  does?: string;
  /** Which address's answer is waited for. */
  late?: RegExp;
  /** Whether not its answer is late but what is in it. */
  body?: boolean;
  /** What happens after she has left, where it is no answer. */
  then?: string;
  /** Whether the device learns its voices only after she has left. */
  lateVoices?: boolean;
  /** What the browser itself still asks for, at the word of a file that had been asked for before. */
  browserAsks?: RegExp;
  outcomes?: readonly Outcome[];
}

const typed = (text: string): string =>
  `const box = document.querySelector('#query'); box.focus(); box.value = '${text}'; box.dispatchEvent(new Event('input', { bubbles: true }));`;
const TURNED = `document.querySelector('[data-turn-discreet]').click();`;
/** The same, once the file that shows pages has come: what had been asked for before she left was no request afterwards. */
const TURNED_AND_COME = `${TURNED} while (!performance.getEntriesByType('resource').some(({ name }) => /\\/show\\./.test(name))) await new Promise((resolve) => setTimeout(resolve, 10));`;
const TAPPED = `document.querySelector('main a[href^="/es/senales/"]').click();`;
const LATE_ONLY = ['comes late'] as const;
const PLACES = /\/search\/places\.json$/;
const CHECK = /\/check\/es\.json$/;
const LISTS = /\/(?:get-help|pedir-ayuda)\/$/;
const WALK = /\/try\/[^/]+\.json$/;
const SHOW = /\/_astro\/show\./;
/** A guide. */
const PAGE = /\/es\/senales\/[^/]+\/$/;

/** Searches inside the texts. */
const INSIDE = `${typed('telefono')} (await until('.inside button')).click();`;

const TERMS = /\/terms\/es\.json$/;
/** Asks for a word of the glossary in a text. */
const TERM = `(await until('[data-in-place][data-ready]'), document.querySelector('main a.term').click());`;

const AT_A_WAIT: readonly LeftScenario[] = [
  {
    name: 'a text asks for the words of the glossary',
    waits: ['in-place/in-place.ts 1', 'in-place/in-place.ts 3'],
    page: 'images that are not used',
    does: TERM,
    late: TERMS,
  },
  {
    name: 'a text reads the words of the glossary',
    waits: ['in-place/in-place.ts 2'],
    page: 'images that are not used',
    does: TERM,
    late: TERMS,
    body: true,
  },
  {
    name: 'the finder asks for the names of places',
    waits: ['finder/find.ts 1'],
    page: 'help',
    does: `(await until('.finder button'), document.querySelector('#place').focus());`,
    late: PLACES,
  },
  {
    name: 'the finder reads the names of places',
    waits: ['finder/find.ts 2'],
    page: 'help',
    does: `(await until('.finder button'), document.querySelector('#place').focus());`,
    late: PLACES,
    body: true,
  },
  {
    name: 'the clock is asked for a country',
    waits: ['finder/find.ts 3'],
    page: 'help',
    does: `(await until('.finder button')).click();`,
    late: PLACES,
  },
  {
    name: 'the first page asks for the list',
    waits: ['finder/finder.ts 1', 'finder/finder.ts 2', 'finder/finder.ts 4'],
    page: 'gateway',
    does: `document.querySelector('#place').focus();`,
    late: LISTS,
  },
  {
    name: 'the first page reads the list',
    waits: ['finder/finder.ts 3'],
    page: 'gateway',
    does: `document.querySelector('#place').focus();`,
    late: LISTS,
    body: true,
  },
  {
    name: 'the check of a number asks for its file',
    waits: ['hotlines/browser/check/check.ts 1', 'hotlines/browser/check/check.ts 3'],
    page: 'check of a number',
    does: `document.querySelector('.field input').focus();`,
    late: CHECK,
  },
  {
    name: 'the check of a number reads its file',
    waits: ['hotlines/browser/check/check.ts 2'],
    page: 'check of a number',
    does: `document.querySelector('.field input').focus();`,
    late: CHECK,
    body: true,
  },
  {
    name: 'a number is checked',
    waits: ['hotlines/browser/check/check.ts 4'],
    page: 'check of a number',
    does: `const box = document.querySelector('.field input'); box.focus(); box.value = '911'; box.form.requestSubmit();`,
    late: CHECK,
  },
  {
    name: 'a sentence is read to its end',
    waits: ['listen/reader.ts 1'],
    page: 'part',
    does: `(await until('.ready [data-listen-toggle]')).click();`,
    then: 'lastSaid.onend();',
  },
  {
    name: 'the drawing beside a text takes another light',
    waits: ['lights/lights.ts 1'],
    page: 'part',
    does: `await until('.in-lights');`,
    then: `scrollTo(0, document.body.scrollHeight);`,
  },
  {
    name: 'the voice fails',
    waits: ['listen/reader.ts 2'],
    page: 'part',
    does: `(await until('.ready [data-listen-toggle]')).click();`,
    then: 'lastSaid.onerror();',
  },
  {
    name: 'the device learns its voices',
    waits: ['listen/reader.ts 3'],
    page: 'part',
    lateVoices: true,
    does: `await until('[data-listen-toggle]');`,
    then: 'voicesCome();',
  },
  {
    name: 'the voice reads a scene, and another takes its place',
    waits: ['walks/browser/hear-scene.ts 1'],
    page: 'walk',
    does: `(await until('.ready [data-listen-toggle]')).click(); window.sceneThen = document.querySelector('[data-walk-scene]');`,
    then: `sceneThen.append(document.createElement('p'));`,
  },
  {
    name: 'words that are sent are copied',
    waits: ['send/send.ts 1'],
    page: 'to take along',
    does: `Object.defineProperty(navigator.clipboard, 'writeText', { value: () => new Promise((resolve) => { window.copiedNow = resolve; }) }); (await until('[data-copy]:not([hidden])')).click();`,
    then: 'copiedNow();',
  },
  {
    name: 'a walk asks for its scenes',
    waits: ['walks/browser/start.ts 2', 'walks/browser/start.ts 4'],
    page: 'walk',
    late: WALK,
  },
  { name: 'a walk reads its scenes', waits: ['walks/browser/start.ts 3'], page: 'walk', late: WALK, body: true },
  {
    name: 'a cloth waits for its drawings',
    waits: ['walks/browser/start.ts 1'],
    page: 'walk',
    does: `await until('[data-walk][data-ready]'); for (const image of document.querySelectorAll('[data-walk] img')) image.src += '?late'; while (document.querySelector('.answer')) document.querySelector('.answer').click(); await until('canvas.square');`,
    late: /\.svg\?late$/,
  },
  {
    name: 'the search asks for what answers',
    waits: ['search/Search.tsx 1', 'search/answers.ts 1'],
    page: 'search',
    does: `await until('[data-ready]'); ${typed('miedo')}`,
    late: /\/search\/es\.json$/,
  },
  {
    name: 'the search reads what answers',
    waits: ['search/answers.ts 2'],
    page: 'search',
    does: `await until('[data-ready]'); ${typed('miedo')}`,
    late: /\/search\/es\.json$/,
    body: true,
  },
  {
    name: 'the search waits for her to pause',
    waits: ['search/Search.tsx 2'],
    page: 'search',
    does: `await until('[data-ready]'); ${typed('miedo')} await until('[data-asked]');`,
  },
  {
    name: 'the other language is searched',
    waits: ['search/OnRequest.tsx 1', 'search/OtherLanguage.tsx 1'],
    page: 'search',
    does: `await until('[data-ready]'); ${typed('zzzzqqqq')} (await until('.other-language button')).click();`,
    late: /\/search\/en\.json$/,
  },
  {
    name: 'the search inside the texts is asked for',
    waits: ['search/InsideTexts.tsx 1', 'search/inside-texts.ts 1'],
    page: 'search',
    does: `await until('[data-ready]'); ${INSIDE}`,
    late: /\/pagefind\/pagefind\.js$/,
  },
  {
    name: 'the search inside the texts begins',
    waits: ['search/inside-texts.ts 2', 'search/inside-texts.ts 3'],
    page: 'search',
    does: `await until('[data-ready]'); ${INSIDE}`,
    late: /\/pagefind\/pagefind-entry\.json/,
  },
  {
    name: 'the search inside the texts looks for words',
    waits: ['search/inside-texts.ts 4'],
    page: 'search',
    does: `await until('[data-ready]'); ${INSIDE}`,
    late: /\/pagefind\/index\//,
  },
  {
    name: 'the search inside the texts reads what it found',
    waits: ['search/inside-texts.ts 5'],
    page: 'search',
    does: `await until('[data-ready]'); ${INSIDE}`,
    late: /\/pagefind\/fragment\//,
  },
  {
    name: 'the file that shows pages is awaited, after a tap',
    waits: ['discreet/tap.ts 1', 'discreet/tap.ts 2', 'discreet/tap.ts 3'],
    page: 'guides',
    does: `await until('[data-visit]'); ${TURNED} ${TAPPED}`,
    late: SHOW,
  },
  {
    name: 'the file that shows pages is awaited, after a jump',
    waits: ['discreet/tap.ts 1', 'discreet/tap.ts 2', 'discreet/tap.ts 3'],
    page: 'guides',
    does: `await until('[data-visit]'); ${TURNED} document.querySelector('a[href^="#"]').click();`,
    late: SHOW,
  },
  {
    name: 'a page is asked for in a discreet visit',
    waits: ['discreet/show.ts 2', 'discreet/show.ts 5', 'discreet/show.ts 6', 'discreet/show.ts 7'],
    page: 'guides',
    does: `await until('[data-visit]'); ${TURNED} ${TAPPED}`,
    late: PAGE,
  },
  {
    name: 'a page is read in a discreet visit',
    waits: ['discreet/show.ts 3', 'discreet/show.ts 7'],
    page: 'guides',
    does: `await until('[data-visit]'); ${TURNED} ${TAPPED}`,
    late: PAGE,
    body: true,
  },
  {
    name: 'the browser’s menu for a link is open in a discreet visit',
    waits: ['discreet/discreet.ts 1'],
    page: 'guides',
    does: `await until('[data-visit]'); ${TURNED_AND_COME} document.querySelector('main a[href^="/es/senales/"]').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));`,
  },
  {
    name: 'the numbers are to be kept',
    waits: [],
    page: 'help',
    does: `(await until('[data-offline]:not([hidden]) [data-keep]')).click();`,
    late: /\/keep\.js$/,
  },
];

/** Pages that have, together, every script of ours. */
const EVERY_SCRIPT = ['/', 'home', 'help', 'country', 'part', 'search', 'walk', 'scale', 'offer', 'conversation'];

/** What a file names at its top is asked for by the browser, before any of it runs. */
const NAMED_AT_THE_TOP = /\/(?:_astro|once)\/(?!show\.)[^/]+\.js$/;

/** Pages whose scripts come after the page, in a discreet visit: Chromium runs none that the first page itself still waits for. */
const SHOWN: readonly (readonly [href: string, script: RegExp])[] = [
  ['/es/buscar/', /\/once\/_search_[^/]*\.js$/],
  ['/es/pedir-ayuda/', /\/once\/(?:FinderScript|Offline|Help)\.[^/]*\.js$/],
];

/** All of them. A script that comes only after she has left does nothing, on any page. */
export const LEFT_SCENARIOS: readonly LeftScenario[] = [
  ...AT_A_WAIT,
  ...SHOWN.map(([href, late]) => ({
    name: `the scripts of ${href} are on their way in a discreet visit`,
    waits: ['discreet/show.ts 1'],
    page: 'guides',
    does: `await until('[data-visit]'); ${TURNED} document.querySelector('a[href="${href}"]').click();`,
    late,
    browserAsks: NAMED_AT_THE_TOP,
    outcomes: LATE_ONLY,
  })),
  ...EVERY_SCRIPT.map((page) => ({
    name: `the scripts of ${page === '/' ? 'the first page' : `the page "${page}"`} are on their way`,
    waits: [],
    page,
    late: /\/(?:_astro|once)\/[^/]+\.js$/,
    browserAsks: NAMED_AT_THE_TOP,
    outcomes: LATE_ONLY,
  })),
];

/** Waits in which nobody can leave, each with the reason. */
export const NOBODY_LEAVES: Readonly<Record<string, string>> = {
  'discreet/show.ts 4': 'A page that leads on is fetched by the waits before it once more.',
  'numbers/open-now.ts 1': 'A word that stands there changes each minute; nothing is asked for, kept or put anew on the page.',
};

/**
 * Files in whose waits another test leaves, step by step, and how many waits they have: where that changes, look whether the test still
 * leaves in each.
 */
export const LEFT_IN_ANOTHER_TEST: Readonly<Record<string, { test: string; waits: number }>> = {
  'offline/clear-rest.ts': { test: 'tests/browser/offline-exit.phone.spec.ts', waits: 2 },
  'offline/forget.ts': { test: 'tests/browser/offline-exit.phone.spec.ts', waits: 16 },
  'offline/keep.ts': { test: 'tests/browser/offline-exit.phone.spec.ts', waits: 23 },
  'offline/offline.ts': { test: 'tests/browser/offline-bad-texts.phone.spec.ts', waits: 13 },
};
