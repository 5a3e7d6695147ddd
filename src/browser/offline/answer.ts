import { dateInWords } from '#/domain/dates.ts';
import type { HelpLocale } from '#/domain/locale.ts';
import { mayHaveChanged } from '#/domain/page-age.ts';
import { copyIn } from './copies.ts';

/** How long the network may take where there is a copy, in milliseconds: she has two minutes. */
const PATIENCE = 4000;

// "Try again later" in its several forms. What is gone or moved is an answer.
const isAnswer = ({ status }: Response): boolean => status < 500 && status !== 408 && status !== 429;

/**
 * Whether a page is ours, and all of it: every page has the exit, what is gone for good too, and a filter's or a hotel's has not. A line
 * that breaks off may pass for a whole answer; a carrier may put something of its own behind the end.
 */
const isOurs = (html: string): boolean => html.includes(' data-exit') && html.includes('</html>');

/** Where a page leads that only leads on, as on hosts which read no list of redirects. */
const onwards = (html: string): string | undefined => /<meta http-equiv="refresh" content="0;\s*url=([^"]+)"/.exec(html)?.[1];

const late = (): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE, undefined);
  });

/**
 * A page out of the copy, which says first that it is one, from when, and after a while that it may have changed: a guide too, which gives
 * numbers and says of none how old it is.
 */
export const dated = async (page: Response, locale: HelpLocale): Promise<Response> => {
  const html = await page.text();
  const made = / data-made="([^"]+)"/.exec(html)?.[1];
  if (made === undefined) throw new Error('a kept page has no date');
  const { words: copy, old } = copyIn(locale);
  const words = `${copy.replace('{{date}}', dateInWords(made, locale))}${mayHaveChanged(made, new Date()) ? ` ${old}` : ''}`;
  return new Response(
    // Within the page's margins, which a page with numbers has on its first element, and a text on the one within it.
    html.replace(/<main[^>]*>(?:<div class="wrap[^>]*>)?/, (main) => `${main}<p data-copy><b>${words}</b></p>`),
    { headers: page.headers },
  );
};

/**
 * What the address of a file of data answers, whose name stays the same when it changes: the network, or, where it says nothing whole in four
 * seconds, the copy.
 * @param find the file out of the copy, if it is there
 */
export const newest = async (request: Request, find: () => Promise<Response | undefined>): Promise<Response> => {
  const copy = await find().catch(() => undefined);
  if (!copy) return fetch(request);
  const control = new AbortController();
  const whole = async (): Promise<Response | undefined> => {
    const answer = await fetch(request, { signal: control.signal });
    if (!answer.ok) return undefined;
    // A filter's page is none, and a line that breaks off leaves half of one.
    await answer.clone().json();
    return answer;
  };
  const answer = await Promise.race([whole(), late()]).catch(() => undefined);
  if (!answer) control.abort();
  return answer ?? copy;
};

/**
 * What a page's address answers: the network past the browser's own cache, or, where it says nothing whole in four seconds, only that it
 * cannot, or what is not ours, the copy.
 * @param find the page out of the copy, if it is there
 * @param isHere whether an address is answered here, so that whoever is led there is told by this same rule
 */
export const answered = async (
  request: Request,
  find: () => Promise<Response | undefined>,
  isHere: (address: string) => boolean,
): Promise<Response> => {
  const control = new AbortController();
  const asked = { headers: request.headers, cache: 'no-store', credentials: 'same-origin', referrerPolicy: 'no-referrer' } as const;
  // Followed, although the browser would follow by itself: a worker is not told where an answer leads that it has not followed. To another
  // host, as a filter leads, it fails.
  const network = fetch(request.url, { ...asked, redirect: 'follow', signal: control.signal });
  /** The answer if it is ours: to its last byte, since a page that stops half way would leave her with half of the numbers. */
  const ours = async (): Promise<Response | undefined> => {
    const answer = await network;
    if (!isAnswer(answer) || new URL(answer.url).origin !== location.origin) return undefined;
    if (request.redirect !== 'follow' && answer.redirected) {
      // Opened in a moment at its own address, and not twice to the last byte if it is looked at there.
      if (!isHere(answer.url) && !isOurs(await answer.text())) return undefined;
      control.abort();
      return Response.redirect(answer.url);
    }
    const html = await answer.clone().text();
    const to = onwards(html);
    return isOurs(html) || (to !== undefined && isHere(new URL(to, answer.url).href)) ? answer : undefined;
  };
  const first = Promise.race([ours(), late()]).catch(() => undefined);
  const copy = await find().catch(() => undefined);
  if (copy) {
    const answer = await first;
    if (!answer) control.abort();
    return answer ?? copy;
  }
  // As it would be without a worker.
  const answer = await network.catch(() => undefined);
  if (answer && (request.redirect === 'follow' || !answer.redirected)) return answer;
  control.abort();
  return fetch(request.url, { ...asked, redirect: request.redirect });
};
