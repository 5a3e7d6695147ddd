import { eachPage } from '#/browser/page/each-page.ts';
import { mayHaveChanged } from '#/domain/page-age.ts';

/*
 * A page of numbers that is read long after it was made, such as one kept for reading without a network, says so beside
 * each "we have not called it yet". The words are the page's own.
 */
eachPage(() => {
  const { made, old = '' } = document.querySelector<HTMLElement>('[data-made]')?.dataset ?? {};
  if (made === undefined || !mayHaveChanged(made, new Date())) return;
  // Once each: in a discreet visit two scripts may hold this file, the finder's and that of hours.
  for (const age of document.querySelectorAll<HTMLElement>('[data-age=""]')) {
    age.append(` ${old}`);
    age.dataset['age'] = 'old';
  }
});
