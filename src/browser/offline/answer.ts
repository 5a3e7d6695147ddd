import { dateInWords } from '#/domain/dates.ts';
import type { HelpLocale } from '#/domain/locale.ts';
import { copyIn } from './copies.ts';

/** How long the network may take where there is a copy, in milliseconds: she has two minutes. */
const PATIENCE = 4000;

// "Try again later" in its several forms. What is gone or moved is an answer.
const isAnswer = ({ status }: Response): boolean => status < 500 && status !== 408 && status !== 429;

/** A page out of the copy, which says first that it is one, and from when. */
export const dated = async (page: Response, locale: HelpLocale): Promise<Response> => {
  const html = await page.text();
  const made = / data-made="([^"]+)"/.exec(html)?.[1];
  if (made === undefined) throw new Error('a kept page has no date');
  const words = copyIn(locale).words.replace('{{date}}', dateInWords(made, locale));
  return new Response(
    html.replace(/<main[^>]*>/, (main) => `${main}<p data-copy><b>${words}</b></p>`),
    { headers: page.headers },
  );
};

/**
 * What a page's address answers: the network past the browser's own cache, or, where it says nothing whole in four
 * seconds or only that it cannot, the copy.
 * @param find the page out of the copy, if it is there
 */
export const answered = async (request: Request, find: () => Promise<Response | undefined>): Promise<Response> => {
  const control = new AbortController();
  const network = fetch(request.url, {
    headers: request.headers,
    cache: 'no-store',
    credentials: 'same-origin',
    // Of a page that is opened left to the browser, as it would be without a worker.
    redirect: request.redirect,
    referrerPolicy: 'no-referrer',
    signal: control.signal,
  });
  // To its last byte: a page that stops half way on a bad line would leave her with half of the numbers.
  const whole = network.then(async (response) => {
    await response.clone().arrayBuffer();
    return response;
  });
  const late = new Promise<undefined>((resolve) => {
    setTimeout(resolve, PATIENCE, undefined);
  });
  const first = Promise.race([whole, late]).catch(() => undefined);
  const copy = await find().catch(() => undefined);
  if (!copy) return network;
  const answer = await first;
  if (answer && isAnswer(answer)) return answer;
  control.abort();
  return copy;
};
