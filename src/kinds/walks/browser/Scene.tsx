import type { WalkChoice, WalkData, WalkScene } from './walk-data.ts';

/** Where a link of a scene leads, for who walks without scripts. */
interface Link {
  words: string;
  href: string;
}

/** What someone does in a scene: with a script each is a button, which asks nobody for anything; without one each is a link. */
export type Ways =
  | { onChoose: (to: number, byFinger: boolean) => void; onBack: (() => void) | undefined; onAgain: (() => void) | undefined }
  | { hrefOf: (to: number) => string; links: readonly Link[] };

interface Props {
  scene: WalkScene;
  data: WalkData;
  ways: Ways;
  /** How many scenes she has seen, with this one; nothing where nobody counts. */
  step?: number | undefined;
}

/** “Scene 4”. */
export const sceneWords = (data: WalkData, step: number): string => data.words.scene.replace('{{number}}', String(step));

function Choice({ choice: { words, to }, ways }: { choice: WalkChoice; ways: Ways }) {
  if ('hrefOf' in ways)
    return (
      <a class="answer" href={ways.hrefOf(to)}>
        <span>{words}</span>
      </a>
    );
  return (
    <button
      class="answer"
      type="button"
      onClick={({ detail }) => {
        ways.onChoose(to, detail > 0);
      }}
    >
      <span>{words}</span>
    </button>
  );
}

function Steps({ data, ways }: { data: WalkData; ways: Ways }) {
  const { words } = data;
  // In a browser there are no such links: what builds them stays out of its file.
  if ('hrefOf' in ways)
    return import.meta.env.SSR ? <p class="steps">{ways.links.map(({ href, words: said }) => [<a href={href}>{said}</a>, <br hidden />])}</p> : null;
  return (
    <p class="steps">
      {ways.onBack && (
        <button type="button" onClick={ways.onBack}>
          <span aria-hidden="true">← </span>
          {words.back}
        </button>
      )}
      {ways.onAgain && (
        <button type="button" onClick={ways.onAgain}>
          {words.again}
        </button>
      )}
    </p>
  );
}

/** A scene of a walk: what happens, what she does next, where it helps what she could say and whom she can talk to, and always the way to the numbers. */
export function Scene({ scene, data, ways, step }: Props) {
  const { heading, html, say, talk, choices, end } = scene;
  const { words, help } = data;
  return (
    <section class="scene" aria-labelledby="1" key={scene.number}>
      <h2 id="1" tabIndex={-1}>
        {step !== undefined && <span class="hidden-visually">{sceneWords(data, step)}. </span>}
        {heading}
      </h2>
      <div class="told">
        <div dangerouslySetInnerHTML={{ __html: html }} />
        {end && <p class="kind">{words.composite}</p>}
      </div>
      {say !== '' && <p class="could-say" dangerouslySetInnerHTML={{ __html: say }} />}
      {end ? (
        <div class="way-ends">
          <p>{end.words}</p>
          <a class="button" href={end.door.href}>
            {end.door.words}
          </a>
        </div>
      ) : (
        <ul class="answers" role="list" aria-label={words.choose}>
          {choices.map((choice) => (
            <li key={choice.to}>
              <Choice choice={choice} ways={ways} />
            </li>
          ))}
        </ul>
      )}
      <Steps data={data} ways={ways} />
      <details class="row whom">
        <summary>{words.whom}</summary>
        {talk !== '' && <p>{talk}</p>}
        <p>
          <a href={help}>{words.numbers}</a>
        </p>
      </details>
    </section>
  );
}

/** How far she has come: a knot for each scene, and a thread that runs on, since nobody knows how long the way is. @param ended whether it ends here */
export function Thread({ data, step, ended }: { data: WalkData; step: number; ended: boolean }) {
  return (
    <p class="walked">
      <span class={ended ? 'knots ended' : 'knots'} aria-hidden="true">
        {Array.from({ length: step }, (_, index) => (
          <span key={index} />
        ))}
      </span>
      {sceneWords(data, step)}
    </p>
  );
}
