import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { stillHere } from '#/browser/quick-exit/has-left.ts';
import type { SearchData } from './search-data.ts';
import { Status } from './Status.tsx';

/** What is passed down. */
interface Props<One> extends Pick<SearchData, 'strings'> {
  /** Names the part of the page, and the words that stand before its button. */
  name: string;
  /** What it asks of the site, said beforehand. */
  hint: string;
  button: string;
  find: () => Promise<readonly One[]>;
  /** What is said once it was looked for. */
  said: (found: readonly One[]) => string;
  /** What was found, where it is anything. */
  children: (found: readonly One[]) => ComponentChildren;
}

/** Something more that is looked for once she taps for it, since it asks more of the site. */
export function OnRequest<One>({ name, hint, button, find, said, strings, children }: Props<One>) {
  const [found, setFound] = useState<readonly One[] | undefined>();
  const [state, setState] = useState<'still' | 'searching' | 'failed'>('still');

  const look = (): void => {
    setState('searching');
    stillHere(find())
      .then((all) => {
        setFound(all);
        setState('still');
      })
      .catch(() => {
        setState('failed');
      });
  };

  const status = { searching: strings.searching, failed: strings.failed, still: found === undefined ? '' : said(found) }[state];
  return (
    <section class={name}>
      <p id={`${name}-hint`} class="meta">
        {hint}
      </p>
      <button type="button" class="button" aria-describedby={`${name}-hint`} onClick={look}>
        {state === 'failed' ? strings.again : button}
      </button>
      <p role="status">
        <Status words={status} />
      </p>
      {found !== undefined && found.length > 0 && children(found)}
    </section>
  );
}
