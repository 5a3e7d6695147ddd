import { isFragment } from '#/domain/fragments.ts';

/** How a way through a walk may end: what comes next is open, she is safer, or it is harder and still open. */
export const SCENE_ENDS = ['open', 'safer', 'harder-but-open'] as const;

/** One of these. */
export type SceneEnd = (typeof SCENE_ENDS)[number];

/** A link as it stands on a line of its own. */
export interface SceneLink<To> {
  words: string;
  to: To;
  /** Its line, from 1. */
  row: number;
}

/** A scene of a walk, as its lines say it. */
export interface Scene {
  /** The same scene has it in both languages. */
  number: number;
  heading: string;
  /** The line of its heading, from 1. */
  row: number;
  /** The drawing of the place, by its name; empty where none is named. */
  place: string;
  /** Its paragraphs, in Markdown. */
  prose: string;
  /** What she could say, and to whom; empty where nothing stands there. */
  say: string;
  /** Whom she can talk to; empty where nothing stands there. */
  talk: string;
  /** Each leads to a scene, by its number. */
  choices: SceneLink<number>[];
  /** Nothing where the story goes on. */
  end?: SceneEnd;
  /** What she can do next, once a way has ended: an address of this site. */
  doors: SceneLink<string>[];
}

/** A line that is not written as those of a walk are. */
export interface SceneMistake {
  key: 'sceneBefore' | 'sceneHeading' | 'sceneOrder' | 'sceneChoice' | 'sceneEndWord' | 'sceneDoor';
  /** Its line, from 1. */
  row: number;
  /** What stands on it. */
  found: string;
}

const HEADING = /^##[ \t]+(\S.*?)[ \t]*\{#(\d+)\}[ \t]*$/;
/** What Markdown takes for a heading: signs before it, or a line under it. */
const ANY_HEADING = /^(?:#{1,6}(?:[ \t]|$)|=+[ \t]*$|-+[ \t]*$)/;
const CHOICE = /^-[ \t]+\[(.*)\]\(#(\d+)\)[ \t]*$/;
const DOOR = /^->[ \t]+\[(.*)\]\((\/[^)\s]*)\)[ \t]*$/;
const TO_SCENE = /\]\(#/;

type SceneLine = 'place' | 'prose' | 'say' | 'talk' | 'choice' | 'end' | 'door';

/** What a line of a scene is, by how it begins, in the order in which these stand; prose is what begins as none of the others. */
const SCENE_LINES: readonly { name: SceneLine; begins?: RegExp }[] = [
  { name: 'place', begins: /^@[ \t]*/ },
  { name: 'prose' },
  { name: 'say', begins: /^>[ \t]?/ },
  { name: 'talk', begins: /^\?[ \t]+/ },
  { name: 'choice', begins: /^[-*+][ \t]+/ },
  { name: 'end', begins: /^![ \t]*end:[ \t]*/ },
  { name: 'door', begins: /^->[ \t]*/ },
];

/** Where the paragraphs stand among the parts of a scene. */
const PROSE = SCENE_LINES.findIndex(({ name }) => name === 'prose');

const sceneLineOf = (line: string): { at: number; name: SceneLine; rest: string } => {
  const at = SCENE_LINES.findIndex(({ begins }) => begins?.test(line));
  const { name, begins } = SCENE_LINES[at] ?? {};
  return name && begins ? { at, name, rest: line.replace(begins, '').trim() } : { at: PROSE, name: 'prose', rest: line };
};

const addLine = (scene: Scene, line: string, row: number): SceneMistake['key'] | undefined => {
  const { name, rest } = sceneLineOf(line);
  switch (name) {
    case 'place':
      if (scene.place !== '') return 'sceneOrder';
      scene.place = rest;
      return undefined;
    case 'prose':
      if (TO_SCENE.test(line)) return 'sceneChoice';
      scene.prose += `${line}\n`;
      return undefined;
    case 'say':
      scene.say = [scene.say, rest].filter((words) => words !== '').join(' ');
      return undefined;
    case 'talk':
      if (scene.talk !== '') return 'sceneOrder';
      scene.talk = rest;
      return undefined;
    case 'choice': {
      const [, words = '', to = ''] = CHOICE.exec(line) ?? [];
      if (!isFragment(to)) return 'sceneChoice';
      scene.choices.push({ words, to: Number(to), row });
      return undefined;
    }
    case 'end': {
      const end = SCENE_ENDS.find((one) => one === rest);
      if (end === undefined) return 'sceneEndWord';
      if (scene.end !== undefined) return 'sceneOrder';
      scene.end = end;
      return undefined;
    }
    case 'door': {
      const [, words = '', to = ''] = DOOR.exec(line) ?? [];
      if (to === '') return 'sceneDoor';
      scene.doors.push({ words, to, row });
      return undefined;
    }
  }
};

/**
 * The scenes of a walk: `## Heading {#7}`, `@ the drawing of the place`, paragraphs, then `> what she could say`, `? whom she can talk to`, and either choices,
 * `- [words](#9)`, or `! end: open` with `-> [what to do next](/en/…/)`, each on a line of its own and in this order.
 * @param body the text without its fields, its lines ending in `\n`
 * @param firstRow the line of its file on which the body begins
 * @returns the scenes as far as they can be read, in their order, and the lines that cannot
 */
export const scenesIn = (body: string, firstRow = 1): { scenes: Scene[]; mistakes: SceneMistake[] } => {
  const scenes: Scene[] = [];
  const mistakes: SceneMistake[] = [];
  let scene: Scene | undefined;
  /** How far down in the scene the last line stands, by the order of its parts. */
  let reached = 0;
  /** Below a heading that is none, whose lines are not told one by one. */
  let lost = false;
  for (const [index, line] of body.split('\n').entries()) {
    const row = firstRow + index;
    const tell = (key: SceneMistake['key']): void => {
      mistakes.push({ key, row, found: line.trim() });
    };
    const [, heading = '', number = ''] = HEADING.exec(line) ?? [];
    if (isFragment(number)) {
      scene = { number: Number(number), heading, row, place: '', prose: '', say: '', talk: '', choices: [], doors: [] };
      scenes.push(scene);
      [reached, lost] = [0, false];
    } else if (ANY_HEADING.test(line)) {
      tell('sceneHeading');
      [scene, lost] = [undefined, true];
    } else if (line.trim() === '') {
      // Between two paragraphs.
      if (scene && reached === PROSE) scene.prose += '\n';
    } else if (!scene) {
      if (!lost) tell('sceneBefore');
      lost = true;
    } else {
      const { at } = sceneLineOf(line);
      const wrong = at < reached ? 'sceneOrder' : addLine(scene, line, row);
      if (wrong) tell(wrong);
      reached = Math.max(reached, at);
    }
  }
  for (const one of scenes) one.prose = one.prose.trim();
  return { scenes, mistakes };
};
