import { markdownToHtml } from 'satteri';
import type { CollectionEntry } from 'astro:content';
import { onceInBuild } from '#/collections/once-in-build.ts';
import type { Locale } from '#/domain/locale.ts';
import { minutesToRead } from '#/domain/reading-time.ts';
import { choicesOn, waysThrough } from '#/kinds/walks/domain/scene-graph.ts';
import { sceneKey, sceneNumbers } from '#/kinds/walks/domain/scene-address.ts';
import { scenesIn, type Scene } from '#/kinds/walks/domain/scenes.ts';
import { href } from '#/routing/routes.ts';
import { CHOICES, PLACES } from './schema.ts';
import { placeOf } from '#/collections/publication.ts';
import { textsIn } from '#/collections/texts.ts';

/** A scene as its page shows it. */
export interface WalkedScene extends Omit<Scene, 'place'> {
  /** The drawing of the place. */
  place: (typeof PLACES)[number];
  /** Its paragraphs as HTML. */
  html: string;
  /** Where it stands for who walks without scripts; the first one is on the story's own page. */
  href: string;
  /** The addresses of the scenes that lead here. */
  from: readonly string[];
}

/** A walk in one language. */
export interface Walk {
  entry: CollectionEntry<'walks'>;
  key: string;
  slug: string;
  href: string;
  first: WalkedScene;
  scenes: readonly WalkedScene[];
  /** How many choices there are on its ways, and how many minutes the longest of them takes. */
  choices: { least: number; most: number };
  minutes: number;
}

/** How many choices the ways of a story have, and the words of the longest way. */
const measure = (scenes: readonly Scene[]): { choices: Walk['choices']; words: string } => {
  const ways = waysThrough(scenes, CHOICES.most);
  const counts = ways.map((way) => choicesOn(way, scenes));
  const longest = ways.reduce((long, way) => (way.length > long.length ? way : long), []);
  const words = scenes.filter(({ number }) => longest.includes(number)).map(({ prose }) => prose);
  return { choices: { least: Math.min(...counts), most: Math.max(...counts) }, words: words.join(' ') };
};

/** The words of a line in Markdown as HTML, without a paragraph around them. */
const inline = (words: string): string =>
  markdownToHtml(words)
    .html.trim()
    .replace(/^<p>([^]*)<\/p>$/, '$1');

/** The walks of a language in their order. */
export const walksIn = onceInBuild(async (locale: Locale): Promise<readonly Walk[]> => {
  const entries = (await textsIn('walks', locale)).toSorted((a, b) => a.data.order - b.data.order);
  const stories = entries.map((entry) => ({ entry, key: entry.data.translationKey, scenes: scenesIn(entry.body ?? '').scenes }));
  const numbers = sceneNumbers(stories.flatMap(({ key, scenes }) => scenes.map(({ number }) => ({ story: key, number }))));
  return stories.map(({ entry, key, scenes }) => {
    const { slug } = placeOf(entry);
    const own = href('try', locale, slug);
    const addressOf = (number: number): string =>
      number === scenes[0]?.number ? own : href('try', locale, String(numbers.get(sceneKey({ story: key, number }))));
    const walked = scenes.map((scene): WalkedScene => {
      const { number, prose } = scene;
      const place = PLACES.find((one) => one === scene.place);
      if (!place) throw new Error(`No drawing of a place is named "${scene.place}".`);
      const from = scenes.filter(({ choices }) => choices.some(({ to }) => to === number)).map((one) => addressOf(one.number));
      return { ...scene, place, html: markdownToHtml(prose).html.trim(), say: inline(scene.say), href: addressOf(number), from };
    });
    const [first] = walked;
    if (!first) throw new Error(`The walk "${key}" has no scene.`);
    const { choices, words } = measure(scenes);
    return { entry, key, slug, href: own, first, scenes: walked, choices, minutes: minutesToRead(words, locale) };
  });
});
