import { KINDS } from '#/kinds/index.ts';
import { problem, type Problem } from '#/content-files/read/problem.ts';
import type { ContentFiles, FileOf } from '#/content-files/read/read-content.ts';
import { keyOf } from '#/content-files/read/text-file.ts';

const CLOTH = KINDS.threadCloth.at.file;

type Corridor = FileOf<'thread'>;
type Stop = Corridor['data']['stops'][number];

const isCase = (stop: Stop): stop is Exclude<Stop, { kind: 'did-not-work' }> => stop.kind !== 'did-not-work';

/** An id that another stop has, in whatever corridor: patches name stops by it. */
const twice = (corridors: readonly Corridor[]): Problem[] => {
  const known = new Set<string>();
  return corridors.flatMap(({ file, data }) =>
    data.stops.flatMap(({ id }) => {
      if (known.has(id)) return [problem(file, `stops › ${id}`, 'repeated', { id })];
      known.add(id);
      return [];
    }),
  );
};

/** The last part of an address, or a place among the others, that another corridor has. */
const sameAs = ({ file, data }: Corridor, before: readonly Corridor[]): Problem[] => [
  ...(['en', 'es'] as const).flatMap((locale) =>
    before.some((other) => other.data.slug[locale] === data.slug[locale])
      ? [problem(file, `slug › ${locale}`, 'repeated', { id: data.slug[locale] })]
      : [],
  ),
  ...(before.some((other) => other.data.order === data.order) ? [problem(file, 'order', 'repeated', { id: String(data.order) })] : []),
];

const lastOf = ({ file, data: { stops } }: Corridor): Problem[] =>
  stops.flatMap((stop, index) => (isCase(stop) === (index === stops.length - 1) ? [problem(file, `stops › ${stop.id}`, 'threadLast')] : []));

/** Stops that are not drawn, lie elsewhere than they are drawn, or end otherwise. */
const drawnOf = ({ id: name, file, data }: Corridor, maps: NonNullable<ContentFiles['data']['threadMaps']>): Problem[] => {
  const drawn = maps.corridors[name]?.stops ?? {};
  if (!maps.all.threads[name]) return [problem(file, '', 'threadNotDrawn')];
  return data.stops.flatMap((stop) => {
    if (stop.at === undefined) return [];
    const one = drawn[stop.id];
    const isSame = one && one.drawn[0] === stop.at[0] && one.drawn[1] === stop.at[1] && one.end === (isCase(stop) ? stop.end : 'whole');
    return isSame ? [] : [problem(file, `stops › ${stop.id}`, 'threadNotDrawn')];
  });
};

/** The cloth: each patch of stops that there are, with a door that leads somewhere; and each stop that was cut or tied in a patch. */
const sewn = ({ texts, unreadable, named, data: { thread, threadCloth } }: ContentFiles): Problem[] => {
  if (!threadCloth) return [];
  const cases = thread.flatMap(({ file, data }) => data.stops.map((stop) => ({ stop, file })));
  const ids = new Set(cases.map(({ stop }) => stop.id));
  const guides = new Set(texts.filter(({ kind }) => kind === 'guides').map(keyOf));
  const leads = (link: string): boolean => {
    const [kind, name = ''] = link.split('/');
    return kind === 'hotlines' ? named.hotlines.has(name) : guides.has(name) || unreadable.has('guides');
  };
  const patches = threadCloth.patches.flatMap(({ id, link, stops }) => [
    ...(leads(link) ? [] : [problem(CLOTH, `patches › ${id} › link`, 'threadLinkNowhere', { link })]),
    ...stops.filter((one) => !ids.has(one)).map((one) => problem(CLOTH, `patches › ${id} › stops`, 'threadStopUnknown', { id: one })),
  ]);
  const patched = new Set(threadCloth.patches.flatMap(({ stops }) => stops));
  const loose = cases.filter(({ stop }) => isCase(stop) && stop.end !== 'unknown' && !patched.has(stop.id));
  return [...patches, ...loose.map(({ stop, file }) => problem(file, `stops › ${stop.id}`, 'threadUnsewn'))];
};

/** The thread: corridors apart, each with what did not work at its end, drawn as it is written, its stops sewn into the cloth, and numbers of countries that there are. */
export const checkThread = (content: ContentFiles): Problem[] => {
  const { thread, threadMaps } = content.data;
  return [
    ...twice(thread),
    ...thread.flatMap((one, index) => [
      ...sameAs(one, thread.slice(0, index)),
      ...lastOf(one),
      ...(threadMaps ? drawnOf(one, threadMaps) : [problem(one.file, '', 'threadNotDrawn')]),
      ...one.data.help.filter((code) => !content.named.hotlines.has(code)).map((code) => problem(one.file, 'help', 'threadCountry', { code })),
    ]),
    ...sewn(content),
  ];
};
