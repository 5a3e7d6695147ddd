import { expect, type Page, type Request } from '@playwright/test';
import { test } from '../support/opened.ts';
import { leave, prepare, STAYS } from '../support/leaving-page.ts';
import { LEFT_SCENARIOS, OUTCOMES, type LeftScenario, type Outcome } from '../support/left-scenarios.ts';
import { at, pageKinds } from '../support/pages.ts';

/*
 * She leaves while something of ours still waits, and the page that she leaves for is slow: what was waited for changes nothing more.
 * The scenarios are in tests/support/left-scenarios.ts.
 */
const PATHS: Readonly<Record<string, string>> = { ...pageKinds('es'), '/': '/', gateway: '/#choose' };
const pathOf = (page: string): string => {
  const path = PATHS[page];
  if (path === undefined) throw new Error(`No such page: "${page}".`);
  return path;
};

/** Holds the answers back. Gives when the first was asked for, and what ends the wait. */
const held = async (page: Page, late: RegExp): Promise<{ asked: Promise<void>; end: (outcome: Outcome) => void }> => {
  let wasAsked = (): void => undefined;
  let end: (outcome: Outcome) => void = () => undefined;
  const asked = new Promise<void>((resolve) => (wasAsked = resolve));
  const ended = new Promise<Outcome>((resolve) => (end = resolve));
  await page.context().route(late, async (route) => {
    wasAsked();
    const outcome = await ended;
    if (outcome === 'comes late') await route.continue();
    if (outcome === 'fails') await route.abort();
  });
  return { asked, end };
};

/** Whether something is asked of our host. */
const isOurs = (request: Request): boolean => request.url().startsWith(at('/'));

/** What the driver heard of that was asked of our host: by the time she left, and from then on. */
interface Heard {
  before: string[];
  after: string[];
}

/**
 * What was asked for after she left. Of an address the driver may hear late; how often it was asked for before, the page itself knows.
 * @param began the addresses that the page asked for before she left
 */
const askedAfter = ({ before, after }: Heard, began: readonly string[]): string[] => {
  const times = (all: readonly string[], address: string): number => all.filter((one) => one === address).length;
  return after.filter((address, at) => times(after.slice(0, at), address) >= times(began, address) - times(before, address));
};

/** Leaves in a wait, and gives what was asked for before and afterwards. */
const leaveIn = async (page: Page, scenario: LeftScenario, outcome: Outcome): Promise<Heard> => {
  const { late, body = false, does = '', lateVoices = false, browserAsks } = scenario;
  const heard: Heard = { before: [], after: [] };
  let hears = heard.before;
  const note = (request: Request): void => {
    if (isOurs(request) && !browserAsks?.test(request.url())) hears.push(request.url());
  };
  page.context().on('request', note);
  // Never answered: she sees nothing, and the page stays until the end of the test.
  await page.context().route(/^https:/, () => undefined);
  await prepare(page, { lateVoices, late: body ? late : undefined });
  const hold = late && !body ? () => held(page, late) : () => undefined;
  const isBegunByPage = does === '';
  const begun = isBegunByPage ? await hold() : undefined;
  await page.goto(at(pathOf(scenario.page)), { waitUntil: isBegunByPage ? 'commit' : 'load' });
  await page.locator('[data-exit]').first().waitFor();
  const wait = begun ?? (await hold());
  await page.evaluate(`(async () => { ${does} })()`);
  await wait?.asked;
  // What is asked for with it is asked for within this time.
  if (wait) await page.waitForTimeout(200);
  if (body) await page.waitForFunction(() => window.bodies.asked);
  hears = heard.after;
  const lets = { 'comes late': 'bodies.comes();', fails: 'bodies.fails();', 'never comes': '' }[outcome];
  await leave(page, `${scenario.then ?? ''} ${lets}`);
  wait?.end(outcome);
  await page.waitForTimeout(STAYS + 200);
  // A busy machine may take longer; a page that was replaced never tells.
  await page.waitForFunction(() => (window as Partial<Window>).seen?.now !== undefined, undefined, { timeout: 5000 }).catch(() => undefined);
  page.context().off('request', note);
  return heard;
};

for (const scenario of LEFT_SCENARIOS) {
  const isAnswered = scenario.late !== undefined;
  for (const outcome of isAnswered ? (scenario.outcomes ?? OUTCOMES) : (['comes late'] as const)) {
    test(`nothing of ours goes on after she left while ${scenario.name}${isAnswered ? `, and it ${outcome}` : ''}`, async ({ page }) => {
      const heard = await leaveIn(page, scenario, outcome);
      const seen = await page.evaluate((): Window['seen'] | undefined => window.seen);
      expect(seen, 'The page is no longer there: one of ours took its place.').toBeDefined();
      const { began = [] } = seen ?? {};
      const { body: bodyThen = '', ...then } = seen?.then ?? {};
      const { body = '', ...now } = seen?.now ?? {};
      expect.soft(now).toEqual(then);
      const from = body.split('').findIndex((letter, index) => letter !== bodyThen[index]);
      expect.soft(body === bodyThen, `What changed: ${body.slice(Math.max(0, from - 100), from + 200)}`).toBe(true);
      expect.soft(now).toMatchObject({ visibility: 'hidden', opacity: '0', name: '', stores: 0, workers: 0 });
      expect.soft(askedAfter(heard, began)).toEqual([]);
    });
  }
}
