import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { hasLeft, later, stillHere } from '#/browser/quick-exit/has-left.ts';
import { CountryCard } from './CountryCard.tsx';
import { Danger } from './Danger.tsx';
import { Pages } from './Found.tsx';
import { InsideTexts } from './InsideTexts.tsx';
import { OtherLanguage } from './OtherLanguage.tsx';
import { Status } from './Status.tsx';
import { loadAnswers, type Answers } from './answers.ts';
import { pagesInWords, type SearchData } from './search-data.ts';

/** What the page passes down: its data, what was typed before another page took its place, and who is told what is typed, and when nothing was found, or something again. */
interface Props extends SearchData {
  before?: string;
  keep?: (typed: string) => void;
  tellNothing?: (nothing: boolean) => void;
}

/** Milliseconds of quiet typing before an answer: a cheap phone looks up less, and who hears the page is not told of every letter. */
const QUIET = 150;
/** How many pages stand before the way into the texts: it is in reach of the first screen. */
const FIRST_PAGES = 2;
/** Letters before it is said that nothing was found: with fewer, nobody has said yet what she looks for. A face is said whole. */
const ENOUGH = /.{3}|\p{Extended_Pictographic}/u;

/** Where the arrow keys lead: from the box to what was found, and back. */
const moved = (event: KeyboardEvent, box: HTMLInputElement | null): HTMLElement | undefined => {
  const stops = [box, ...(box?.closest('.asked')?.querySelectorAll<HTMLElement>('[data-result]') ?? [])];
  const at = stops.findIndex((stop) => stop === event.target);
  if (at === -1) return undefined;
  if (event.key === 'ArrowDown') return stops[at + 1] ?? undefined;
  return event.key === 'ArrowUp' ? (stops[at - 1] ?? undefined) : undefined;
};

/**
 * Search as you type, on the device. The one file that answers is fetched when the box is first touched, the same whatever is typed;
 * what is typed stays in memory and reaches neither an address nor a server.
 */
export function Search({ locale, otherLocale, strings, list, kinds, before = '', keep, tellNothing }: Props) {
  const [query, setQuery] = useState('');
  /** What was typed when the typing paused. */
  const [asked, setAsked] = useState('');
  const [answers, setAnswers] = useState<Answers | undefined>();
  const [state, setState] = useState<'untouched' | 'coming' | 'here' | 'lost'>('untouched');
  const [ready, setReady] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);

  const load = (): void => {
    if (hasLeft() || state === 'coming' || state === 'here') return;
    setState('coming');
    stillHere(loadAnswers(locale))
      .then((loaded) => {
        setAnswers(() => loaded);
        setState('here');
      })
      .catch(() => {
        setState('lost');
      });
  };

  // At once, and not once it was painted: she may be typing.
  useLayoutEffect(() => {
    setReady(true);
    // What was typed before this script came counts too.
    const already = box.current?.value ?? '';
    const typed = already === '' ? before : already;
    setQuery(typed);
    // She typed it a while ago: it is answered as soon as it can be.
    setAsked(typed.trim());
    if (typed !== '' || document.activeElement === box.current) load();
  }, []);

  useEffect(() => {
    const move = (event: KeyboardEvent): void => {
      const next = moved(event, box.current);
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    whole.current?.addEventListener('keydown', move);
    return () => {
      whole.current?.removeEventListener('keydown', move);
    };
  }, []);

  useEffect(() => {
    // Not what stands there before the first look at the box.
    if (ready) keep?.(query);
    const typed = query.trim();
    const timer = later(() => setAsked(typed), typed === '' ? 0 : QUIET);
    return () => {
      clearTimeout(timer);
    };
  }, [query]);

  const answer = asked === '' ? undefined : answers?.(asked);
  const isNothing =
    ENOUGH.test(asked) && answer !== undefined && answer.pages.length === 0 && answer.countries.length === 0 && answer.danger === undefined;
  const said = (): string => {
    if (asked === '') return '';
    if (state === 'lost') return strings.failed;
    if (!answer) return strings.searching;
    if (isNothing) return strings.none;
    const { length } = answer.pages;
    return [
      ...(answer.danger ? [answer.danger.countries.length > 0 ? strings.dangerFound : strings.where] : []),
      ...(answer.countries.length > 0 ? [strings.country.replace('{{countries}}', answer.countries.map(({ name }) => name).join(', '))] : []),
      ...(length > 0 ? [pagesInWords(length, strings)] : []),
    ].join(' · ');
  };

  useEffect(() => {
    tellNothing?.(isNothing);
  }, [isNothing]);

  return (
    <div ref={whole} class="asked" data-ready={ready ? 'true' : undefined} data-asked={query.trim() === '' ? undefined : 'true'}>
      <div class="box">
        <input
          id="query"
          ref={box}
          type="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby="query-hint"
          value={query}
          onPointerDown={load}
          onFocus={() => {
            document.querySelector('main')?.setAttribute('data-typing', '');
            load();
          }}
          onInput={(event) => {
            if (hasLeft()) return;
            setQuery(event.currentTarget.value);
            load();
          }}
        />
        {query !== '' && (
          <button
            type="button"
            aria-label={strings.clear}
            data-clear
            onClick={() => {
              setQuery('');
              box.current?.focus();
            }}
          >
            <span aria-hidden="true">×</span>
          </button>
        )}
      </div>
      <p id="query-hint" class="hint meta">
        {strings.hint}
      </p>
      {!ready && <p class="note without-script">{strings.noScript}</p>}
      {!ready && (
        <p class="note lost with-script" role="alert">
          {strings.failed}
        </p>
      )}
      <p role="status" class={answer?.danger && 'hidden-visually'}>
        <Status words={said()} />
      </p>
      {state === 'lost' && asked !== '' && (
        <button type="button" class="button" onClick={load}>
          {strings.again}
        </button>
      )}
      {answer?.danger && <Danger key={asked} danger={answer.danger} all={answer.all} strings={strings} list={list} />}
      {answer && !answer.isPlace && <Pages pages={answer.pages.slice(0, 1)} drawings={answer.drawings} />}
      {answer?.countries.map((country) => (
        <CountryCard key={country.code} country={country} />
      ))}
      {answer && <Pages pages={answer.pages.slice(answer.isPlace ? 0 : 1, FIRST_PAGES)} drawings={answer.drawings} />}
      {isNothing && (
        <div class="instead">
          <img class="cloth" src={answer.drawings.nothing} width="96" height="96" alt="" />
          <div>
            <OtherLanguage key={asked} query={asked} locale={otherLocale} strings={strings} drawings={answer.drawings} />
            <p>
              <a class="button" href={list} data-result>
                {strings.lines}
              </a>
            </p>
          </div>
        </div>
      )}
      {answer && <InsideTexts key={asked} query={asked} strings={strings} kinds={kinds} drawings={answer.drawings} />}
      {answer && <Pages pages={answer.pages.slice(FIRST_PAGES)} drawings={answer.drawings} />}
    </div>
  );
}
