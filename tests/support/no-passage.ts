import { expect, type Page } from '@playwright/test';
import { href } from '#/routing/routes.ts';
import type { Locale } from '#/domain/locale.ts';
import { partsIn } from './a-story.ts';
import { at, string } from './pages.ts';

/** What holds of hard passages where no story has one, as once the stories that had some were taken back: no page of a story speaks of one. */
export const noPassageIn = async (page: Page, locale: Locale): Promise<void> => {
  for (const path of [href('stories', locale), ...partsIn(locale).map((part) => part.path)]) {
    await page.goto(at(path));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.passage')).toHaveCount(0);
    await expect(page.getByText(string(locale, 'texts', 'note.skip'))).toHaveCount(0);
  }
};
