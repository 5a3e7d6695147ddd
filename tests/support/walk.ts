import type { Locator, Page } from 'playwright-core';
import type { Locale } from '#/domain/locale.ts';
import { sceneKey, sceneNumbers } from '#/kinds/walks/domain/scene-address.ts';
import { href } from '#/routing/routes.ts';

/** The walk of the tests, in a language. */
export const walkPath = (locale: Locale): string => href('try', locale, locale === 'en' ? 'a-test-walk' : 'un-camino-de-prueba');

/** The page of its second scene, for who has no scripts. */
export const scenePath = (locale: Locale): string => {
  const second = { story: 'test-walk', number: 2 };
  return href('try', locale, String(sceneNumbers([second]).get(sceneKey(second))));
};

/** What its scenes are called, before their numbers. */
export const STOP: Readonly<Record<Locale, string>> = { en: 'Stop', es: 'Parada' };

/** The heading of the scene that is shown. */
export const sceneHeading = (page: Page): Locator => page.locator('.scene h2');

/** The choices of the scene that is shown. */
export const answers = (page: Page): Locator => page.locator('.answer');

/** Opens a walk, and waits until it can be walked. */
export const openWalk = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.locator('[data-walk][data-ready]').waitFor();
};

/** Takes a choice by the keyboard: a tap that follows another at once is taken for its second half. */
export const choose = (choice: Locator): Promise<void> => choice.press('Enter');
