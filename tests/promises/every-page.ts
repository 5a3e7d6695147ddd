import type { BrowserContext } from 'playwright-core';
import { allKinds } from '../support/pages.ts';
import type { Served } from './promise.ts';
import { openVisit, useEverything, type Asked, type Visit } from './visit.ts';

/** What was seen of one page: left alone, then used. */
export interface Seen {
  path: string;
  /** Where the browser was when the page had been used. */
  endedAt: string;
  /** Every request since the page before. */
  asked: Asked[];
  /** The addresses of responses that set a cookie. */
  settingCookies: string[];
  cookies: string[];
  /** How much each of the browser's stores holds. */
  kept: Record<string, number>;
  /** What moves, sounds or reloads by itself, before anything was touched; and whether the page scrolled or asked for something meanwhile. */
  moves: Record<string, number>;
  /** The smallest letters of the running text, in CSS pixels. A sheet that is shown before it is printed is no running text: it is as small as it fits. */
  smallest: number;
  /** At 320 px: how wide the page is, and where the exit ends. */
  narrow: { width: number; exit: number };
}

interface Round {
  visit: Visit;
  context: BrowserContext;
  settingCookies: string[];
}

const begin = async (site: Served): Promise<Round> => {
  const { visit, context } = await openVisit(site);
  const settingCookies: string[] = [];
  visit.page.on('response', (response) => {
    if (response.headers()['set-cookie'] !== undefined) settingCookies.push(response.url());
  });
  return { visit, context, settingCookies };
};

const look = async ({ visit, context, settingCookies }: Round, path: string): Promise<Seen> => {
  const { page, asked, at } = visit;
  const [firstAsked, firstSet] = [asked.length, settingCookies.length];
  await page.goto(at(path));
  await page.waitForTimeout(100);
  const [quietly, place] = [asked.length, await page.evaluate(() => scrollY)];
  await page.waitForTimeout(100);
  const state = await page.evaluate(() => ({
    moving: document.getAnimations().filter(({ playState }) => playState === 'running').length,
    sounding: [...document.querySelectorAll<HTMLMediaElement>('audio, video')].filter(({ paused }) => !paused).length,
    reloading: document.querySelectorAll('meta[http-equiv="refresh" i], marquee, blink').length,
    place: scrollY,
    smallest: Math.min(
      ...[...document.querySelectorAll('main p:not(.quiet, .note, .kind, .hidden-visually), main li')]
        .filter((one) => !one.closest('[data-sheet]'))
        .map((one) => parseFloat(getComputedStyle(one).fontSize)),
    ),
  }));
  const moves = {
    moving: state.moving,
    sounding: state.sounding,
    reloading: state.reloading,
    scrolled: Math.abs(state.place - place),
    // The page's own programs and drawings may still be coming.
    asking: asked.slice(quietly).filter(({ url }) => ![at('/_astro/'), at('/once/'), at('/d/')].some((folder) => url.startsWith(folder))).length,
    leaving: page.url() === at(path) ? 0 : 1,
  };
  await page.setViewportSize({ width: 320, height: 568 });
  const narrow = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    exit: document.querySelector('.bar [data-exit]')?.getBoundingClientRect().right ?? Number.POSITIVE_INFINITY,
  }));
  await page.setViewportSize({ width: 360, height: 640 });
  await useEverything(page);
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    stores: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    // The mark of a discreet visit, which says nothing, may stand there.
    state: history.state === null || history.state === 0 ? 0 : 1,
  }));
  return {
    path,
    endedAt: page.url(),
    asked: asked.slice(firstAsked),
    settingCookies: settingCookies.slice(firstSet),
    cookies: (await context.cookies()).map(({ name }) => name),
    kept,
    moves,
    smallest: state.smallest,
    narrow,
  };
};

/** Every site is gone through once, page by page, however many promises look on. */
const rounds = new Map<string, { round: Promise<Round>; seen: Promise<Seen>[] }>();

/**
 * Goes through one page of each kind in both languages and uses all that is on it, until something is found.
 * @param wrong what is otherwise on a page
 */
export const onEveryPage = async (site: Served, wrong: (seen: Seen) => string[]): Promise<string[]> => {
  const own = rounds.get(site.url) ?? { round: begin(site), seen: [] };
  rounds.set(site.url, own);
  const round = await own.round;
  for (const [index, { path }] of allKinds.entries()) {
    const before = own.seen[index - 1];
    own.seen[index] ??= (before ?? Promise.resolve()).then(async () => look(round, path));
    const seen = await own.seen[index];
    const found = wrong(seen);
    if (found.length > 0) return found.map((one) => `${path}: ${one}`);
  }
  return [];
};
