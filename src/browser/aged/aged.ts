import { eachPage } from '#/browser/page/each-page.ts';
import { mayHaveChanged } from '#/domain/page-age.ts';

/*
 * A page of numbers that is read long after it was made, such as one kept for reading without a network, says so beside
 * each "we have not called it yet". The words are the page's own.
 */
eachPage(() => {
  const words = document.querySelector<HTMLElement>('[data-made]');
  const made = words?.dataset['made'];
  if (words && made !== undefined && mayHaveChanged(made, new Date())) {
    for (const age of document.querySelectorAll('[data-age]')) age.append(` ${words.dataset['old'] ?? ''}`);
  }
});
