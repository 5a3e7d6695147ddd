import type { Page } from 'playwright-core';

/** What a page that was saved shows of the site, opened as a file. */
export interface AsSaved {
  /** What only our scripts can do or say, and is seen all the same. */
  ours: string[];
  /** Parts whose styles have not come: the bar that is fixed, the foot with its ground, the title in its size. */
  bare: string[];
  /** Pictures that had come near and are not there. */
  lost: string[];
  /** All its words. */
  text: string;
}

/**
 * Looks at a saved page. @param page where it is open, in whatever browser
 */
export const asSaved = async (page: Page): Promise<AsSaved> =>
  page.evaluate(() => {
    const seen = (selector: string): string[] =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.getClientRects().length > 0)
        .map(({ outerHTML }) => outerHTML.slice(0, 120));
    const style = (selector: string): CSSStyleDeclaration | undefined => {
      const element = document.querySelector(selector);
      return element ? getComputedStyle(element) : undefined;
    };
    const parts: [name: string, isStyled: boolean][] = [
      ['.bar', style('.bar')?.position === 'fixed'],
      ['.foot', style('.foot')?.backgroundColor !== 'rgba(0, 0, 0, 0)'],
      ['h1', style('h1')?.lineHeight !== 'normal' && seen('h1').length > 0],
      // Its own letters may not come; those of the device that stand in for them do.
      ['.display h1', style('.display h1')?.fontFamily.includes('Georgia') ?? true],
    ];
    return {
      ours: seen('[data-turn-discreet], .when-discreet, [data-keep], [data-forget], .listen button, .finder'),
      bare: parts.filter(([, isStyled]) => !isStyled).map(([name]) => name),
      // A drawing that waits until it is near has no size yet, and is no loss.
      lost: [...document.images].filter(({ loading, naturalWidth }) => loading !== 'lazy' && naturalWidth === 0).map(({ src }) => src),
      text: document.body.innerText,
    };
  });
