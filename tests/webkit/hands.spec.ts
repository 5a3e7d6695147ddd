import { expect } from '@playwright/test';
import { By, Button, Key, type WebElement } from 'selenium-webdriver';
import { href } from '#/routing/routes.ts';
import { site } from '../../site.config.ts';
import { OURS } from '../support/network.ts';
import { test } from '../support/webkit-test.ts';
import { SHIFT, type WebKitVisit } from '../support/webkit-visit.ts';

/* "Leave now" under hands that slip, hurry or hit the wrong button. */
const EXIT = site.exit.es.url;
const HOME = href('home', 'es');
const exit = ({ browser }: WebKitVisit): Promise<WebElement> => browser.findElement(By.css('.bar [data-exit]'));
const stays = async (visit: WebKitVisit, path: string): Promise<void> => {
  await visit.browser.sleep(400);
  expect(await visit.ask(() => location.href)).toBe(OURS + path);
  expect(await visit.seen('h1')).not.toBe('');
};

for (const [what, slip, leaves] of [
  ['40 px inside the button leaves', { x: 20, y: 0 }, true],
  ['off the button does not leave', { x: 0, y: -160 }, false],
] as const) {
  test(`a mouse that is dragged ${what}`, async ({ visit }) => {
    await visit.open(HOME);
    const origin = await exit(visit);
    const [from, to] = leaves ? [{ x: -slip.x, y: 0 }, slip] : [{ x: 0, y: 0 }, slip];
    await visit.browser
      .actions()
      .move({ origin, ...from })
      .press()
      .move({ origin, ...to, duration: 200 })
      .release()
      .perform();
    if (leaves) await visit.arrive(EXIT);
    else await stays(visit, HOME);
  });
}

for (const [name, button] of [
  ['right', Button.RIGHT],
  ['middle', Button.MIDDLE],
] as const) {
  test(`the ${name} mouse button on the exit leaves, and opens nothing beside it`, async ({ visit }) => {
    await visit.open(HOME);
    await visit.browser
      .actions()
      .move({ origin: await exit(visit) })
      .press(button)
      .release(button)
      .perform();
    await visit.arrive(EXIT);
    expect(await visit.browser.getAllWindowHandles()).toHaveLength(1);
  });
}

for (const [name, modifier] of [
  ['Control', Key.CONTROL],
  ['Shift', Key.SHIFT],
  ['Alt', Key.ALT],
] as const) {
  test(`a click on the exit with ${name} held takes the page off the screen`, async ({ visit }) => {
    await visit.open(HOME);
    await visit.browser
      .actions()
      .keyDown(modifier)
      .move({ origin: await exit(visit) })
      .press()
      .release()
      .keyUp(modifier)
      .perform();
    await visit.arrive(EXIT);
    expect(await visit.browser.getAllWindowHandles()).toHaveLength(1);
  });
}

for (const [name, key] of [
  ['Enter', Key.ENTER],
  ['Space', Key.SPACE],
] as const) {
  test(`${name} on the exit leaves`, async ({ visit }) => {
    await visit.open(HOME);
    await visit.ask(() => {
      document.querySelector<HTMLElement>('.bar [data-exit]')?.focus();
    });
    await visit.press(key);
    await visit.arrive(EXIT);
  });
}

test('Tab over the exit and one Shift on it stay', async ({ visit }) => {
  await visit.open(HOME);
  await visit.ask(() => {
    document.querySelector<HTMLElement>('.bar [data-exit]')?.focus();
  });
  await visit.press(SHIFT, Key.TAB);
  await stays(visit, HOME);
});

test.describe('no accidents with Shift', () => {
  const GUIDES = href('guides', 'es');
  const click = ({ browser }: WebKitVisit): Promise<void> => browser.actions().move({ x: 5, y: 300 }).press().release().perform();
  // This driver's types know no wheel.
  const wheel = async (visit: WebKitVisit): Promise<void> => {
    await visit.ask(() => dispatchEvent(new WheelEvent('wheel')));
  };

  for (const [what, act] of [
    ['a click', click],
    ['the wheel', wheel],
  ] as const) {
    test(`${what} between two presses starts the count again`, async ({ visit }) => {
      await visit.open(GUIDES);
      await visit.press(SHIFT, SHIFT);
      await act(visit);
      await visit.press(SHIFT);
      await stays(visit, GUIDES);
      await visit.press(SHIFT, SHIFT);
      await visit.arrive(EXIT);
    });
  }

  test('Shift held while clicking does not count', async ({ visit }) => {
    await visit.open(GUIDES);
    for (let press = 0; press < 4; press += 1) {
      await visit.browser.actions().keyDown(SHIFT).move({ x: 5, y: 300 }).press().release().keyUp(SHIFT).perform();
    }
    await stays(visit, GUIDES);
  });

  for (const [name, modifier] of [
    ['Control', Key.CONTROL],
    ['Alt', Key.ALT],
    ['Meta', Key.META],
  ] as const) {
    test(`Shift three times while ${name} is held does not leave`, async ({ visit }) => {
      await visit.open(GUIDES);
      await visit.browser.actions().keyDown(modifier).perform();
      await visit.press(SHIFT, SHIFT, SHIFT, SHIFT);
      await visit.browser.actions().keyUp(modifier).perform();
      await stays(visit, GUIDES);
    });
  }
});

test.describe('a load that was stopped', () => {
  test.use({ waits: false });

  for (const [what, press] of [
    ['a tap anywhere', ({ browser }: WebKitVisit) => browser.actions().move({ x: 100, y: 300 }).press().release().perform()],
    ['Enter', (visit: WebKitVisit) => visit.press(Key.ENTER)],
    ['Shift three times', (visit: WebKitVisit) => visit.press(SHIFT, SHIFT, SHIFT)],
  ] as const) {
    test(`leaves a blank page that can still be left, with ${what}`, async ({ visit }) => {
      await visit.open(href('stories', 'es'));
      const release = visit.network.hold(new RegExp(`^${EXIT}`));
      await visit.ask(() => {
        document.querySelector<HTMLElement>('.bar [data-exit]')?.click();
        setTimeout(() => {
          window.stop();
        }, 300);
      });
      // As long as the other site is given before a tap asks for it again.
      await visit.browser.sleep(3400);
      expect(await visit.ask(() => location.href)).toBe(OURS + href('stories', 'es'));
      expect(await visit.seen('h1')).toBe('');
      release();
      await press(visit);
      await visit.arrive(EXIT);
    });
  }
});
