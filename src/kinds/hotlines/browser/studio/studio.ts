import { eachPage } from '#/browser/page/each-page.ts';
import { offerPrinting } from '#/browser/page/print-button.ts';
import { LETTERS, lettersFor } from '#/kinds/hotlines/domain/letters.ts';

/*
 * The sheets of a country: a button that prints, which numbers stand on them, and letters as large as there is room for. What is chosen is
 * kept nowhere, and changes no address.
 */

/** How many numbers a card has room for. */
const MOST = 3;

/** The cards and tabs that say again what one before them says: heard once, they are enough. */
const AGAIN = '.cut-apart > li:nth-child(n + 4), .tabs > li:nth-child(n + 2)';

/** The sheets on which the chosen numbers stand; that of the clinic has all. */
const CARDS = ':scope > :is([data-sheet="cards"], [data-sheet="poster"], [data-sheet="sticker"], [data-sheet="ruler"])';

/** Whether something on the sheet that is seen does not fit where it stands. */
const isCut = (sheets: HTMLElement): boolean =>
  [
    ...sheets.querySelectorAll<HTMLElement>(
      '[data-sheet]:not([data-sheet="plain"]) > .cut-apart > li, .above-tabs, .tabs > li, [data-sheet="clinic"], [data-sheet="ruler"]',
    ),
  ].some((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1);

/** Makes the letters smaller until all fits, where this device's are wider than those that were measured. Says whether it does. */
const fit = (sheets: HTMLElement): boolean => {
  for (;;) {
    if (!isCut(sheets)) return true;
    const next = LETTERS[LETTERS.findIndex((one) => one === sheets.dataset['letters']) + 1];
    if (next === undefined) return false;
    sheets.dataset['letters'] = next;
  }
};

/** A line as a sheet has it: what it is called stands on a poster, and that it is for danger everywhere. */
const copyFor = (line: Element, isNamed: boolean): Node => {
  const copy = line.cloneNode(true);
  if (copy instanceof HTMLElement) {
    if (!isNamed && copy.dataset['danger'] === undefined) copy.querySelector('b')?.remove();
    delete copy.dataset['hedge'];
    delete copy.dataset['year'];
  }
  return copy;
};

/**
 * Puts some lines onto every sheet that has room for a few. @param own all of them in the page's language, and @param second in the other; @param doubted
 * those of which somebody else answered, whose number stands nowhere by itself
 */
const show = (
  sheets: HTMLElement,
  chosen: readonly number[],
  own: readonly HTMLElement[],
  second: readonly Element[],
  doubted: readonly number[],
): void => {
  const of = <One extends Element>(lines: readonly One[]): One[] => chosen.flatMap((index) => lines[index] ?? []);
  for (const sheet of sheets.querySelectorAll<HTMLElement>(CARDS))
    for (const list of sheet.querySelectorAll('[data-lines]'))
      list.replaceChildren(...of(list.closest('.second') ? second : own).map((line) => copyFor(line, sheet.dataset['sheet'] === 'poster')));
  const numberOf = (line: Element | undefined): string => line?.querySelector('strong')?.textContent ?? '';
  const [first] = of(own);
  for (const tab of sheets.querySelectorAll('.tabs > li')) {
    const [strong, span] = tab.children;
    if (!strong || !span) continue;
    strong.textContent = numberOf(first);
    span.textContent = `${sheets.querySelector('.cut-apart b')?.textContent ?? ''}. ${first?.dataset['hedge'] ?? ''}`;
  }
  const bare = own[chosen.find((index) => !doubted.includes(index)) ?? -1];
  for (const one of sheets.querySelectorAll<SVGElement>('[data-bare]'))
    one.textContent = one.dataset['bare'] === 'year' ? (bare?.dataset['year'] ?? '') : numberOf(bare);
  const plain = sheets.querySelector('[data-sheet="plain"] [aria-label]');
  plain?.setAttribute('aria-label', `${(plain.getAttribute('aria-label') ?? '').split(':')[0] ?? ''}: ${numberOf(bare)}`);
  const count = (lines: readonly Element[]): number => of(lines).reduce((sum, { textContent }) => sum + textContent.replace(/\s+/g, ' ').length, 0);
  sheets.dataset['letters'] = lettersFor(Math.max(count(own), count(second)));
};

/** Offers the lines of the country, each with a box. */
const offer = (box: HTMLElement, sheets: HTMLElement): void => {
  const status = box.querySelector<HTMLElement>('[data-full]');
  // The clinic's sheet has all of them, in each language.
  const [own = [], second = []] = [...sheets.querySelectorAll('[data-sheet="clinic"]')].map((clinic) => [
    ...clinic.querySelectorAll<HTMLElement>('[data-lines] > p'),
  ]);
  if (!status || own.length < 2) return;
  const chosenAtFirst = Number(box.dataset['choose']);
  const doubted = (box.dataset['doubted'] ?? '').split(' ').filter(Boolean).map(Number);
  const boxes = own.map((line, index) => {
    const row = document.createElement('div');
    const input = document.createElement('input');
    const label = document.createElement('label');
    input.type = 'checkbox';
    input.autocomplete = 'off';
    input.id = `n${String(index)}`;
    input.checked = index < chosenAtFirst;
    label.htmlFor = input.id;
    // A number is never broken: it keeps its own element.
    label.append(`${line.querySelector('b')?.textContent.trim() ?? ''} `, line.querySelector('strong')?.cloneNode(true) ?? '');
    row.append(input, label);
    status.before(row);
    return input;
  });
  const isDanger = (index: number): boolean => own[index]?.dataset['danger'] !== undefined;
  // In the order of the page, and that of danger last: a tab and a bare card have the first.
  const chosen = (): number[] =>
    boxes.flatMap(({ checked }, index) => (checked ? [index] : [])).sort((one, other) => Number(isDanger(one)) - Number(isDanger(other)));
  const limit = (): void => {
    const many = chosen().length;
    for (const one of boxes) one.disabled = one.checked ? many === 1 : many >= MOST;
  };
  box.addEventListener('change', () => {
    show(sheets, chosen(), own, second, doubted);
    limit();
  });
  limit();
  box.hidden = false;
};

eachPage(({ address, signal }) => {
  const studio = document.querySelector<HTMLElement>('[data-studio]');
  const sheets = studio?.querySelector<HTMLElement>('.sheets');
  if (!studio || !sheets) return;
  // The list of sheets leads to one of them (sheet-kinds.ts), unless she has chosen another since.
  const led = document.getElementById(address.hash.slice(1));
  if (led instanceof HTMLInputElement && led.name === 'sheet' && studio.querySelector<HTMLInputElement>('[name="sheet"]')?.checked === true)
    led.checked = true;
  const box = studio.querySelector<HTMLElement>('[data-choose]');
  if (box) offer(box, sheets);
  for (const again of sheets.querySelectorAll(AGAIN)) again.setAttribute('aria-hidden', 'true');
  const status = studio.querySelector<HTMLElement>('[data-full]');
  // Behind what chooses numbers: what has room on one sheet may have none on another, on another paper, or in two languages.
  const refit = (): void => {
    const full = fit(sheets) ? '' : (status?.dataset['full'] ?? '');
    if (status && status.textContent !== full) status.textContent = full;
  };
  refit();
  studio.addEventListener('change', refit);
  offerPrinting(signal);
});
