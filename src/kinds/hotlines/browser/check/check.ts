import { eachPage } from '#/browser/page/each-page.ts';
import { askedFor, hasLeft, onLeft, stillHere } from '#/browser/quick-exit/has-left.ts';
import { numberLooks } from '#/domain/number-looks.ts';
import { mayHaveChanged } from '#/domain/page-age.ts';
import { checkNumber } from '#/kinds/hotlines/domain/number-check.ts';
import type { CheckData, DataLine, DataRefused, DataWay } from './check-data.ts';

/*
 * "Is this number real?": what was typed is compared on the device with one file, the same for everyone, which is asked for once someone
 * goes to the field. What was typed stands in the field and nowhere else; it goes when the page is left, by the exit or otherwise.
 */
/** More digits than a short number has. */
const SHORT = 6;
/** How many lines of a number stand whole: the 911 of twelve countries are rows. */
const MOST_CARDS = 2;

type Child = Node | string;

const make = (name: string, attributes: Readonly<Record<string, string>>, ...children: readonly Child[]): HTMLElement => {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
};

const link = (href: string, words: string, look = ''): HTMLElement => make('a', { href, ...(look === '' ? {} : { class: look }) }, words);

/** What she should know of a line before she calls: what the data warns of, and who answers. */
const toKnow = ({ answers, authority, warning }: DataLine): Child[] => [
  ...(warning === undefined ? [] : [make('p', { class: 'caution' }, warning)]),
  make('p', {}, authority ? make('b', {}, answers) : answers),
];

/** Whether a number works in its own country alone. */
const isShort = ({ digits }: DataWay): boolean => digits.every(({ length }) => length <= SHORT);

/**
 * Of which day an answer is, where that says something: where a kept copy gave it, which is older than the page, or it may have changed since.
 * @param shown the day on which the page was made
 */
const ageOf = ({ made, words }: CheckData, shown = made): Child[] => {
  const isOld = mayHaveChanged(made, new Date());
  if (!isOld && made >= shown) return [];
  const date = new Date(made).toLocaleDateString(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' });
  return [make('p', { class: 'caution' }, words.made.replace('{{date}}', date), ...(isOld ? [` ${words.old}`] : []))];
};

/** The answer to what was typed, from the file. */
const answerOf = (typed: string, data: CheckData): Child[] => {
  const { words, codes, lines, ways, refused } = data;
  const bandOf = (way: DataWay, heading: string, line: DataLine): HTMLElement =>
    make(
      'div',
      { class: 'number-band' },
      make('h3', {}, heading),
      make(
        'p',
        { class: `number ${numberLooks(way.shown)}`, translate: 'no' },
        way.shown,
        ...(way.by === undefined ? [] : [make('small', {}, ` ${way.by}`)]),
      ),
      make(
        'p',
        { class: 'check-ways' },
        ...(way.href === undefined || way.does === undefined ? [] : [link(way.href, way.does, line.helps ? 'button call' : 'button')]),
        link(line.card, words.card, 'button over'),
      ),
    );
  const verdict = (state: string, said: string): Child[] => [
    make('div', { class: `verdict ${state}` }, make('i', {}), make('h2', {}, said)),
    ...ageOf(data, document.querySelector<HTMLElement>('[data-made]')?.dataset['made']),
  ];
  const cautionOf = ({ written }: DataWay): string => (written ? words.cautionWrite : words.caution);
  const cardOf = (way: DataWay): Child[] => {
    const line = lines[way.line];
    if (!line) return [];
    return [
      make(
        'section',
        { class: 'card' },
        bandOf(way, `${line.name}, ${line.country}`, line),
        ...toKnow(line),
        make('p', {}, line.summary),
        ...(way.note === undefined ? [] : [make('p', {}, way.note)]),
        // The short number of a relay leads to the relay.
        ...(way.note !== undefined && isShort(way) ? [] : [make('p', { class: 'caution' }, cautionOf(way))]),
        make('p', { class: 'quiet' }, line.age),
      ),
    ];
  };
  /** A row of many, each of which says what a card says but its number. */
  const rowOf = (way: DataWay): Child[] => {
    const line = lines[way.line];
    return line
      ? [
          make(
            'li',
            {},
            make('h3', {}, link(line.card, `${line.name}, ${line.country}`)),
            ...toKnow(line),
            make('p', {}, line.summary),
            make('p', { class: 'quiet' }, line.age),
          ),
        ]
      : [];
  };
  const barred = ({ country, reason, list, instead, dialled = '' }: DataRefused): Child[] => {
    const way = instead === undefined ? undefined : ways[instead];
    const line = way && lines[way.line];
    return [
      make('p', {}, make('b', {}, `${country}: `), reason),
      ...(way && line ? [make('section', { class: 'card' }, bandOf(way, dialled, line), ...toKnow(line))] : []),
      make('p', {}, link(list, words.list.replace('{{country}}', country))),
    ];
  };
  const answer = checkNumber(typed, { codes, ways, refused });
  switch (answer.is) {
    case 'found': {
      // A line that is called and written to by the same number is one.
      const each = answer.ways.filter((way, at) => answer.ways.findIndex(({ line }) => line === way.line) === at);
      const [first] = each;
      const shown =
        first && each.length > MOST_CARDS
          ? [make('p', { class: 'caution' }, cautionOf(first)), make('ul', { class: 'rows', role: 'list' }, ...each.flatMap(rowOf))]
          : each.flatMap(cardOf);
      return [...verdict('yes', words.found), ...(each.every(isShort) ? [make('p', {}, words.shortNumber)] : []), ...shown];
    }
    case 'refused':
      return [...verdict('no', words.refused), ...answer.refused.flatMap(barred)];
    case 'none':
      return [
        ...verdict('unknown', words.none),
        make('p', {}, words.noneWords),
        make('h3', {}, words.how),
        make('ul', { class: 'how', role: 'list' }, ...words.ways.map((way) => make('li', {}, way))),
      ];
    default:
      return [make('p', {}, words[answer.is])];
  }
};

/** Fetches the file that answers. It is the same whatever is typed, and no copy of it stays behind. */
const fetchData = async (address: string): Promise<CheckData> => {
  const answer = await stillHere(askedFor(address));
  return (await stillHere(answer.json())) as CheckData;
};

const begin = (box: HTMLElement, field: HTMLInputElement, status: HTMLElement, signal: AbortSignal): void => {
  let file: Promise<CheckData> | undefined;
  const load = (): Promise<CheckData> => {
    if (file) return file;
    file = fetchData(box.dataset['file'] ?? '');
    stillHere(file).catch(() => {
      // Whoever tries again asks again.
      file = undefined;
    });
    return file;
  };
  const say = (...children: readonly Child[]): void => {
    status.replaceChildren(...children);
    box.toggleAttribute('data-answered', children.length > 0);
    mark(false);
  };
  /** Ties what is said of the number to the field where it cannot be one. */
  const mark = (isWrong: boolean): void => {
    field.setAttribute('aria-invalid', String(isWrong));
    if (isWrong) field.setAttribute('aria-describedby', status.id);
    else field.removeAttribute('aria-describedby');
  };
  const empty = (): void => {
    field.value = '';
    say();
  };
  /** Counts what was asked: an answer that comes late answers nothing. */
  let asked = 0;
  const check = async (): Promise<void> => {
    const mine = (asked += 1);
    say(make('p', {}, box.dataset['waiting'] ?? ''));
    try {
      const data = await stillHere(load());
      if (mine !== asked) return;
      say(...answerOf(field.value, data));
      mark(status.querySelector('.verdict') === null);
    } catch {
      if (mine === asked) say(make('p', {}, box.dataset['failed'] ?? ''));
    }
  };
  field.addEventListener(
    'focus',
    () => {
      if (!hasLeft()) void load();
    },
    { signal },
  );
  field.addEventListener(
    'input',
    () => {
      asked += 1;
      say();
    },
    { signal },
  );
  field.form?.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      void check();
    },
    { signal },
  );
  box.toggleAttribute('data-ready', true);
  box.querySelector('.lost')?.remove();
  addEventListener('pagehide', empty, { signal });
  onLeft(empty, signal);
  // Asked before this was here, on a slow line: the button did nothing then.
  if (field.value !== '' && document.activeElement !== field) void check();
};

eachPage(({ signal }) => {
  const box = document.querySelector<HTMLElement>('.check');
  const field = document.querySelector<HTMLInputElement>('.field input');
  const status = document.querySelector<HTMLElement>('.result');
  if (box && field && status) begin(box, field, status, signal);
});
