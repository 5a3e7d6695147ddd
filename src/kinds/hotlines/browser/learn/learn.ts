import { eachPage } from '#/browser/page/each-page.ts';
import { onLeft } from '#/browser/quick-exit/has-left.ts';

/*
 * To learn a number by heart: a button hides all digits at once, then the pictures too, then shows everything. Each group is hidden and
 * looked at by itself without this (<details>). Nothing is kept, and whoever leaves finds it as it was.
 */
/** How much is hidden: nothing, the digits, or the pictures too. */
const STEPS = 3;

const begin = (box: HTMLElement, signal: AbortSignal): void => {
  const template = box.querySelector('template');
  if (template) template.replaceWith(template.content);
  const button = box.querySelector('button');
  if (!button) throw new Error('There is nothing that hides all of a number.');
  const words = [button.textContent, button.dataset['more'], button.dataset['all']];
  let step = 0;
  const hide = (much: number): void => {
    step = much;
    box.dataset['learn'] = String(step);
    button.textContent = words[step] ?? '';
    for (const group of box.querySelectorAll('details')) group.open = step === 0;
  };
  const startOver = (): void => {
    hide(0);
  };
  button.addEventListener('click', () => {
    hide((step + 1) % STEPS);
  });
  addEventListener('pagehide', startOver, { signal });
  onLeft(startOver, signal);
};

eachPage(({ signal }) => {
  for (const box of document.querySelectorAll<HTMLElement>('[data-learn]')) begin(box, signal);
});
