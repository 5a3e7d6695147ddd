import type { Passed } from '#/kinds/walks/domain/turns.ts';
import type { WalkScene, WalkWords } from './walk-data.ts';

/*
 * What a walk shows, as mark-up: the build writes it into pages and the browser into the page that is there. One function for both;
 * what would be sent for it otherwise (a library that builds elements) takes more bytes than a whole scene.
 */
/** Where a link of a scene leads, for who walks without scripts. */
interface Link {
  words: string;
  href: string;
}

/** What someone does in a scene: with a script each is a button, which asks nobody for anything; without one each is a link. */
export type Ways = { canGoBack: boolean } | { hrefOf: (to: number) => string; links: readonly Link[] };

/** What a scene takes from its walk. */
export interface Said {
  words: WalkWords;
  /** Where the numbers are. */
  help: string;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
/** Words as they stand in mark-up, between tags and in an attribute. */
const plain = (words: string): string => words.replace(/[&<"]/g, (sign) => SIGNS[sign] ?? '');

/** “Scene 4”. */
const sceneWords = ({ scene }: WalkWords, step: number): string => scene.replace('{{number}}', String(step));

/** The choices of a scene, each a patch of cloth. */
export const answersHtml = ({ choices }: WalkScene, { choose }: WalkWords, ways: Ways): string =>
  `<ul class="answers" role="list" aria-label="${plain(choose)}">${choices
    .map(({ words, to }, index) => {
      const said = `<span>${plain(words)}</span>`;
      // In a browser there are no such links: what builds them stays out of its file.
      return import.meta.env.SSR && 'hrefOf' in ways
        ? `<li><a class="answer patch" href="${ways.hrefOf(to)}">${said}</a></li>`
        : `<li><button class="answer patch" type="button" data-choice="${index}">${said}</button></li>`;
    })
    .join('')}</ul>`;

const stepsHtml = ({ end }: WalkScene, { back, again }: WalkWords, ways: Ways): string => {
  if (import.meta.env.SSR && 'links' in ways) return ways.links.map(({ href, words }) => `<a href="${href}">${plain(words)}</a><br hidden>`).join('');
  const canGoBack = 'canGoBack' in ways && ways.canGoBack;
  return (
    (canGoBack ? `<button type="button" data-back><span aria-hidden="true">← </span>${plain(back)}</button>` : '') +
    (end ? `<button type="button" data-again>${plain(again)}</button>` : '')
  );
};

/**
 * A scene of a walk: what happens, what she does next, where it helps what she could say and whom she can talk to, and always the way to the numbers.
 * @param step how many scenes she has seen, with this one; nothing where nobody counts
 */
export const sceneHtml = (scene: WalkScene, { words, help }: Said, ways: Ways, step?: number): string => {
  const { heading, html, say, talk, end } = scene;
  const seen = step === undefined ? '' : `<span class="hidden-visually">${plain(sceneWords(words, step))}. </span>`;
  const does = end
    ? `<div class="way-ends"><p>${plain(end.words)}</p><a class="patch" href="${end.door.href}">${plain(end.door.words)}</a></div>`
    : answersHtml(scene, words, ways);
  return (
    `<section class="scene" aria-labelledby="1"><h2 id="1" tabindex="-1">${seen}${plain(heading)}</h2>` +
    `<div class="told"><div>${html}</div><p class="kind">${plain(words.composite)}</p></div>` +
    (say && `<p class="could-say">${say}</p>`) +
    `${does}<p class="steps">${stepsHtml(scene, words, ways)}</p>` +
    `<details class="row whom"><summary>${plain(words.whom)}</summary>${talk && `<p>${plain(talk)}</p>`}` +
    `<p><a href="${help}">${plain(words.numbers)}</a></p></details></section>`
  );
};

/** How far she has come: a knot for each scene, and a thread that runs on, since nobody knows how long the way is. @param ended whether it ends here */
export const threadHtml = (words: WalkWords, step: number, ended: boolean): string =>
  `<p class="walked">${plain(sceneWords(words, step))}<span class="${ended ? 'knots ended' : 'knots'}" aria-hidden="true">${'<span></span>'.repeat(step)}</span></p>`;

/**
 * The way she took, as a cloth: a square for each scene, what she did there in words, and what she did not do, which is still open.
 * @param canPrint whether the browser opens a print window by itself (Firefox for Android does not)
 */
export const clothHtml = (passed: readonly Passed<WalkScene>[], { sewn }: WalkWords, canPrint: boolean): string => {
  const squares = passed.map(({ scene, taken, untaken }, at) => {
    const open = untaken.map(
      ({ words, choice }) => `<li><button type="button" data-at="${at}" data-choice="${choice}">${plain(words)}</button></li>`,
    );
    return (
      `<li><canvas class="square" width="320" height="320" aria-hidden="true"></canvas><h3>${plain(scene.heading)}</h3>` +
      (taken === undefined ? '' : `<p>${plain(taken)}</p>`) +
      (open.length > 0 ? `<ul class="untaken" role="list" aria-label="${plain(sewn.untaken)}">${open.join('')}</ul>` : '') +
      '</li>'
    );
  });
  return (
    `<section class="way-sewn"><h2>${plain(sewn.title)}</h2><p class="lead">${plain(sewn.open)}</p>` +
    `<ol class="squares" role="list">${squares.join('')}</ol><p class="kind">${plain(sewn.undone)}</p>` +
    (canPrint ? `<button class="button" type="button" data-print>${plain(sewn.print)}</button>` : '') +
    '</section>'
  );
};
