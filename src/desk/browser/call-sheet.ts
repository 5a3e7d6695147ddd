/* The script of the call sheet (src/desk/calls/sheet.ts): what was written down becomes a file of this device. It keeps nothing and sends nothing. */

const dataOf = (id: string): Record<string, string> => JSON.parse(document.getElementById(id)?.textContent ?? '{}') as Record<string, string>;

const words = dataOf('words');
const names = dataOf('names');
const say = (key: string): string => words[key] ?? key;

let unsaved = false;

type Control = HTMLInputElement | HTMLTextAreaElement;

const controlsIn = (block: Element): Control[] => Array.from(block.querySelectorAll<Control>('input, textarea'));
const named = (block: Element, name: string): Control[] => controlsIn(block).filter((one) => one.name === name);
const isTicked = (one: Control): boolean => one instanceof HTMLInputElement && one.checked;
const ticked = (block: Element, name: string): string[] =>
  named(block, name)
    .filter(isTicked)
    .map(({ value }) => value);
const text = (block: Element, name: string): string => named(block, name)[0]?.value.trim() ?? '';

const isFilledIn = (one: Control): boolean => (one.type === 'radio' || one.type === 'checkbox' ? isTicked(one) : one.value.trim() !== '');

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim();

/** Today, by the clock of the device: the day on which somebody calls. */
const today = (): string => {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const inLanguage = (said: string): Record<string, string> => ({
  [document.querySelector<HTMLInputElement>('[name="written"]:checked')?.value ?? document.documentElement.lang]: said,
});

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Days and hours; what goes on behind midnight is of the next day. */
const weekOf = (block: Element, name: string): Record<string, string[][]> | undefined => {
  const week: Record<string, string[][]> = {};
  const put = (index: number, open: string, close: string): void => {
    const day = WEEK[index % 7] ?? '';
    week[day] = [...(week[day] ?? []), [open, close]].sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
  };
  for (const [index, day] of WEEK.entries()) {
    const [from, to] = [text(block, `${name} ${day} from`), text(block, `${name} ${day} to`)];
    if (from === '' && to === '') continue;
    if (from === '' || to === '') return undefined;
    if (to > from) put(index, from, to);
    else {
      put(index, from, '24:00');
      if (to !== '00:00') put(index + 1, '00:00', to);
    }
  }
  return Object.keys(week).length > 0 ? week : undefined;
};

/** What a question was answered; nothing where it was not. */
const answerOf = (block: HTMLElement, id: string, mistakes: string[]): unknown => {
  const { field = '', by = '', zone = '' } = block.dataset;
  const name = `${id} ${field}`;
  const wrong = (key: string, more = ''): unknown => {
    mistakes.push(`${block.querySelector('.ask')?.textContent ?? ''} ${say(key)}${more}`);
    return undefined;
  };
  const [chosen] = ticked(block, name);
  if (by === 'words') return text(block, name) === '' ? undefined : inLanguage(text(block, name));
  if (by === 'choice') return chosen;
  if (by === 'told') {
    if (chosen !== 'sometimes') return chosen === undefined ? undefined : { answer: chosen };
    const when = text(block, `${name} when`);
    return when === '' ? wrong('when') : { answer: chosen, when: inLanguage(when) };
  }
  if (by === 'languages') {
    const others = text(block, `${name} others`)
      .split(/[,;]/)
      .map((one) => one.trim())
      .filter((one) => one !== '');
    const known = new Map(Object.entries(names).map(([one, code]) => [plain(one), code]));
    const unknown = others.filter((one) => !known.has(plain(one)));
    if (unknown.length > 0) return wrong('language', ` ${unknown.join(', ')}`);
    const codes = Array.from(new Set([...ticked(block, name), ...others.map((one) => known.get(plain(one)) ?? '')]));
    return codes.length > 0 ? codes : undefined;
  }
  if (chosen === undefined || chosen === 'always') return chosen;
  const week = weekOf(block, name);
  return week ? { zone, week, notOnHolidays: ticked(block, `${name} holidays`).length > 0 } : wrong('hours');
};

/** What was written down of a line, as it goes into the file; nothing where nothing was. */
const callOf = (block: HTMLElement, mistakes: string[]): Record<string, unknown> | undefined => {
  const { line = '', country = '' } = block.dataset;
  if (!controlsIn(block).some(isFilledIn)) return undefined;
  const wrong = (key: string): void => {
    mistakes.push(say(key));
  };
  const [result] = ticked(block, `${line} result`);
  const [number] = ticked(block, `${line} number`);
  const [role] = ticked(block, `${line} role`);
  const office = ticked(block, `${line} office`).length > 0;
  const [day, hour] = [text(block, `${line} day`), text(block, `${line} hour`)];
  const heard: Record<string, unknown> = {};
  if (result === undefined) wrong('result');
  if (number === undefined && !office) wrong(named(block, `${line} office`).length > 0 ? 'office' : 'number');
  if (day === '') wrong('day');
  if (day > today()) wrong('dayAhead');
  if (role === undefined) wrong('role');
  const before = mistakes.length;
  for (const one of Array.from(block.querySelectorAll<HTMLElement>('[data-field]'))) {
    const said = answerOf(one, line, mistakes);
    if (said !== undefined) heard[one.dataset['field'] ?? ''] = said;
  }
  const answers = Object.keys(heard).length;
  if (result === 'answered' && answers === 0 && mistakes.length === before) wrong('heard');
  if (result !== undefined && result !== 'answered' && answers > 0) wrong('unheard');
  const against = ticked(block, `${line} against`).filter((field) => field in heard);
  return {
    country,
    line,
    day,
    ...(hour === '' ? {} : { hour }),
    role,
    ...(office ? { office } : { number }),
    result,
    ...(ticked(block, `${line} someoneElse`).length > 0 ? { someoneElse: true } : {}),
    ...(answers > 0 ? { heard } : {}),
    ...(against.length > 0 ? { against } : {}),
  };
};

const blocks = (): HTMLElement[] => Array.from(document.querySelectorAll<HTMLElement>('section.line'));

let address = '';

/** Hands a file to the browser, which puts it where it puts all files. @returns a link to it, for who asks for it again */
const handOver = (name: string, data: unknown): HTMLAnchorElement => {
  URL.revokeObjectURL(address);
  address = URL.createObjectURL(new Blob([`${JSON.stringify(data, null, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.textContent = name;
  return link;
};

const save = (): void => {
  const told = document.getElementById('told');
  let first: HTMLElement | undefined;
  const calls: unknown[] = [];
  const unfinished: string[] = [];
  for (const block of blocks()) {
    const mistakes: string[] = [];
    const call = callOf(block, mistakes);
    if (call) calls.push(call);
    const said = block.querySelector<HTMLElement>('.mistakes') ?? undefined;
    said?.replaceChildren(
      ...mistakes.map((one) => {
        const row = document.createElement('p');
        row.textContent = one;
        return row;
      }),
    );
    if (mistakes.length === 0) continue;
    first ??= said;
    unfinished.push(block.querySelector('h2')?.firstChild?.textContent?.trim() ?? '');
  }
  if (!told) return;
  told.className = calls.length === 0 || unfinished.length > 0 ? 'stop' : 'saved';
  if (unfinished.length > 0) {
    told.textContent = `${say('missing')} ${unfinished.join('; ')}`;
    first?.focus();
  } else if (calls.length === 0) told.textContent = say('nothing');
  else {
    const name = `calls-${today()}.json`;
    const link = handOver(name, { ...(dataOf('form') as Record<string, unknown>), calls });
    told.textContent = `${say('saved')} ${String(calls.length)}. `;
    told.append(link);
    link.click();
    unsaved = false;
  }
};

/** On paper a day or an hour that nobody wrote is a line to write on. */
const markFilled = (one: Control | undefined): void => {
  if (one && ['time', 'date'].includes(one.type)) one.classList.toggle('filled', one.value !== '');
};

/** What is the same for most calls of an afternoon is filled in where a line is begun: the day, who calls, a number that is the only one. */
const begin = (block: HTMLElement): void => {
  const { line = '' } = block.dataset;
  const [day] = named(block, `${line} day`);
  if (day && day.value === '') day.value = today();
  markFilled(day);
  for (const part of ['number', 'office']) {
    const [only, another] = named(block, `${line} ${part}`);
    if (only instanceof HTMLInputElement && !another) only.checked = true;
  }
  const role = blocks()
    .map((one) => ticked(one, `${one.dataset['line'] ?? ''} role`)[0])
    .find((one) => one !== undefined);
  const roles = named(block, `${line} role`);
  const same = roles.find(({ value }) => value === role);
  if (same instanceof HTMLInputElement && !roles.some(isTicked)) same.checked = true;
};

document.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  if (target.name !== 'written') unsaved = true;
  const block = target.closest<HTMLElement>('section.line');
  if (block && target.name.endsWith(' result')) begin(block);
  // Who writes the hours, or when, means them.
  const its = target.closest<HTMLElement>('[data-field]');
  const group = its && block ? `${block.dataset['line'] ?? ''} ${its.dataset['field'] ?? ''}` : '';
  const meant = target.type === 'time' ? 'week' : target.name === `${group} when` ? 'sometimes' : undefined;
  const radio = its && meant !== undefined && target.value !== '' ? named(its, group).find(({ value }) => value === meant) : undefined;
  if (radio instanceof HTMLInputElement) radio.checked = true;
  markFilled(target);
  if (target instanceof HTMLTextAreaElement) {
    target.style.height = 'auto';
    target.style.height = `${String(target.scrollHeight + 4)}px`;
  }
});

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  if (target.id === 'save') save();
  const week = 'asMonday' in target.dataset ? target.closest('[data-field]') : undefined;
  if (!week) return;
  const [monday, ...days] = Array.from(week.querySelectorAll('[data-day]')).slice(0, 5);
  for (const day of monday ? days : []) {
    for (const [index, one] of controlsIn(day).entries()) {
      one.value = monday ? (controlsIn(monday)[index]?.value ?? '') : '';
      one.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
});

document.addEventListener('submit', (event) => {
  event.preventDefault();
});

addEventListener('beforeunload', (event) => {
  if (!unsaved) return;
  event.preventDefault();
  // What Chromium 92 asks for, and newer ones do without.
  Reflect.set(event, 'returnValue', true);
});

document.documentElement.classList.add('scripted');
for (const one of Array.from(document.querySelectorAll<HTMLInputElement>('input[type="date"]'))) one.max = today();

export {};
