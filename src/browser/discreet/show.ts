import { back as backEn } from '../../../locales/en/common.json';
import { shown as en } from '../../../locales/en/exit.json';
import { back as backEs } from '../../../locales/es/common.json';
import { shown as es } from '../../../locales/es/exit.json';
import { shownAddress } from '#/browser/page/each-page.ts';

/*
 * In a discreet visit a page that is opened takes the place of the one that is there, in the same document: neither its address nor
 * its title nor its text reaches the browser's history, its address bar or its disk. docs/quick-exit.md. Fetched in a discreet visit
 * alone, ahead of its first tap.
 */
const root = document.documentElement;

/** Milliseconds until it is said that a page is on its way, and until it is given up. */
const SLOW = 800;
const PATIENCE = 20_000;

/** What a page that was left is found again by: its address, what its heading says, and how far down she was. */
interface Left {
  address: string;
  name: string;
  y: number;
}

/** A page that has come: its tree, and its styles in their order. */
interface Fetched {
  page: Document;
  sheets: CSSStyleSheet[];
}

/** Where the page's own "Back" leads. In memory alone: whoever leaves, reloads or goes out by the exit leaves none behind. */
let left: Left[] = [];
let pending: AbortController | undefined;

const words = (): typeof en & { back: string } => (root.lang === 'es' ? { ...es, back: backEs } : { ...en, back: backEn });

/** Whether this browser can show another page with its styles in this document (Chrome 73, Firefox 101, Safari 16.4). */
export const canShow = 'replaceSync' in CSSStyleSheet.prototype && 'adoptedStyleSheets' in document;

const sheetOf = (code: string, media = ''): CSSStyleSheet => {
  const sheet = new CSSStyleSheet({ media });
  sheet.replaceSync(code);
  return sheet;
};

/**
 * Says how a page's coming goes, above the bar, from the first tap on. It stays where it is while pages change, so that it is heard.
 * Its looks are set through the object model: they must not wait for a sheet, which some browsers cannot make.
 */
const status = document.createElement('div');
status.setAttribute('role', 'status');
status.style.cssText = 'position:fixed;inset:auto 0 var(--bar);z-index:3;background:var(--color-text);color:var(--color-page)';
const say = (text: string, again?: () => void): void => {
  status.textContent = text;
  status.style.padding = text === '' ? '0' : '12px 20px';
  if (!again) return;
  const button = document.createElement('button');
  button.className = 'button';
  button.style.marginInlineStart = '1rem';
  button.textContent = words().again;
  button.addEventListener('click', again);
  status.append(button);
};

/** Moves sight and focus to a place within the page, and opens what is closed around it. @returns whether it is there */
export const jump = (hash: string): boolean => {
  const place = document.getElementById(decodeURIComponent(hash.slice(1)));
  if (!place) return false;
  for (let around: Element | null = place; around; around = around.parentElement) if (around instanceof HTMLDetailsElement) around.open = true;
  place.scrollIntoView();
  focusOn(place);
  return true;
};

const focusOn = (place: HTMLElement): void => {
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
};

/** One way back, on the page: to the page before, under its name. A page that has no such link is given one. */
const layWayBack = (): void => {
  const before = left.at(-1);
  if (!before) return;
  let link = document.querySelector<HTMLAnchorElement>('main .back a');
  if (!link) {
    const line = document.createElement('p');
    line.className = 'wrap back';
    link = document.createElement('a');
    line.append(link);
    document.querySelector('main')?.prepend(line);
  }
  link.href = before.address;
  link.textContent = words().back.replace('{{to}}', before.name);
  link.dataset['back'] = '';
};

/** Puts a page in the place of the one that is there: its language, its styles, its whole body; its scripts begin. */
const put = ({ page, sheets }: Fetched, address: URL): void => {
  const { body } = document;
  root.lang = page.documentElement.lang;
  for (const { name } of [...body.attributes]) body.removeAttribute(name);
  for (const { name, value } of page.body.attributes) body.setAttribute(name, value);
  body.dataset['address'] = address.href;
  for (const old of [...body.childNodes]) if (old !== status) old.remove();
  status.before(...page.body.childNodes);
  for (const style of document.querySelectorAll('style')) style.remove();
  document.adoptedStyleSheets = sheets;
  layWayBack();
  dispatchEvent(new Event('pageshown'));
  // A module that has run does not run again: what it started was told just now.
  for (const { src } of document.querySelectorAll<HTMLScriptElement>('script[type="module"][src]'))
    import(/* @vite-ignore */ src).catch(() => undefined);
};

/** Fetches a page past the browser's own cache. */
const fetched = async (address: URL, signal: AbortSignal): Promise<Fetched> => {
  const answer = await fetch(address, { cache: 'no-store', credentials: 'same-origin', referrerPolicy: 'no-referrer', signal });
  const sheets: CSSStyleSheet[] = [];
  // Taken out before it is read: the policy of the page that is there refuses each style aloud.
  const text = (await answer.text()).replace(/<style(?: media="([^"]*)")?[^>]*>([^]*?)<\/style>/g, (_, media: string | undefined, code: string) => {
    sheets.push(sheetOf(code, media));
    return '';
  });
  const page = new DOMParser().parseFromString(text, 'text/html');
  const [, onwards] = /url=(.+)$/i.exec(page.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content') ?? '') ?? [];
  if (onwards !== undefined) return fetched(new URL(onwards, address), signal);
  // No page of ours, such as what a hotel's network answers to everything.
  if (!page.querySelector('[data-exit]')) throw new Error('not a page of this site');
  return { page, sheets };
};

/** Letters of a heading that a link can hold; the page's quiet title is short. */
const SHORT = 48;
/** What the page that is shown is called. */
const nameOf = (): string => {
  const heading = document.querySelector('h1')?.textContent.trim() ?? '';
  return heading.length > SHORT ? (document.body.dataset['quietTitle']?.split(' · ')[0] ?? heading) : heading;
};

/** Whether she has gone: the exit hides the page, and nothing is shown after it. */
const isGone = (): boolean => root.style.visibility !== '';

/**
 * Shows a page in the place of the one that is there. A page that is slow or does not come says so, and can be asked for again.
 * @param href its address; one may lead to a place within it
 * @param way the link that was tapped: the page's own "Back" returns to where she was in the page before
 */
export const show = async (href: string, way?: HTMLAnchorElement): Promise<void> => {
  const address = new URL(href, shownAddress());
  const back = way?.dataset['back'] === undefined ? undefined : left.at(-1);
  const here: Left = { address: shownAddress(), name: nameOf(), y: scrollY };
  pending?.abort();
  const control = new AbortController();
  pending = control;
  if (!status.isConnected) document.body.append(status);
  say('');
  const slow = setTimeout(() => say(words().arriving), SLOW);
  const given = setTimeout(() => control.abort(), PATIENCE);
  try {
    const page = await fetched(address, control.signal);
    if (pending !== control || isGone()) return;
    if (back) left.pop();
    else left.push(here);
    say('');
    put(page, address);
    if (address.hash !== '' && jump(address.hash)) return;
    const heading = document.querySelector('h1');
    if (heading) focusOn(heading);
    scrollTo(0, back?.y ?? 0);
  } catch {
    if (pending !== control || isGone()) return;
    say(words().notArrived, () => void show(href, way));
  } finally {
    clearTimeout(slow);
    clearTimeout(given);
    if (pending === control) pending = undefined;
  }
};

// Nothing of it waits for whoever comes back to this page: out of the browser's memory the first page of the visit is shown.
addEventListener('pagehide', () => {
  pending?.abort();
  left = [];
});
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && document.body.dataset['address'] !== undefined && !isGone()) location.reload();
});
if (!canShow) {
  document.body.append(status);
  say(words().many);
}
