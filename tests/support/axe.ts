import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Links of the same name lead to the same place here, except "WhatsApp", which says its line to a screen reader.
const OFF = ['identical-links-same-purpose'];
/** The rules of axe that look at colours. All others read the same page once more in the other theme. */
const OF_COLOURS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** What axe finds on an open page, in both themes. */
export const foundByAxe = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const axe = new AxeBuilder({ page });
    const asked = colorScheme === 'light' ? axe.withTags(TAGS).disableRules(OFF) : axe.withRules(OF_COLOURS);
    // In the page itself, and not frame by frame: no page of ours has a frame, and it takes a third of the time.
    const { violations } = await asked.setLegacyMode().analyze();
    found.push(...violations.map(({ id, nodes }) => `${colorScheme}, ${id}: ${nodes.map(({ html }) => html).join(' | ')}`));
  }
  return found;
};
