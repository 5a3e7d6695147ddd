/**
 * Makes what prints do so: a page's `[data-print]`, which is a button or holds one. Both are hidden until a script is there, and stay so in a browser that
 * opens no print window by itself (Firefox for Android). The words that say where else one prints go, or say what it means when nothing opens:
 * within an app a browser may have the function, and it does nothing. Once each: in a discreet visit every script that prints sees the pages after its own.
 * @param signal ends with the page
 */
export const offerPrinting = (signal: AbortSignal): void => {
  const offer = document.querySelector<HTMLElement>('[data-print]');
  if (offer?.dataset['print'] !== '' || typeof print !== 'function') return;
  offer.dataset['print'] = 'ready';
  offer.hidden = false;
  const button = offer instanceof HTMLButtonElement ? offer : offer.querySelector('button');
  button?.addEventListener('click', () => print(), { signal });
  const menu = document.querySelector<HTMLElement>('[data-print-menu]');
  if (menu) menu.textContent = menu.dataset['printMenu'] ?? '';
};
