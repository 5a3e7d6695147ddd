/** A choice: what she does, and the number of the scene it leads to. */
export interface WalkChoice {
  words: string;
  to: number;
}

/** Where a way ends: what the page says of it, and what she can do next. */
export interface WalkEnd {
  words: string;
  door: { words: string; href: string };
}

/** A scene, as it is shown. */
export interface WalkScene {
  number: number;
  heading: string;
  /** Its paragraphs, as HTML. */
  html: string;
  /** What she could say, and to whom, as HTML. */
  say: string;
  /** Whom she can talk to. */
  talk: string;
  /** The place of its drawing among those of the story. */
  picture: number;
  choices: readonly WalkChoice[];
  end?: WalkEnd;
}

/** The words around the scenes. */
export interface WalkWords {
  /** “Scene 4”, with `{{number}}` in the place of the number. */
  scene: string;
  choose: string;
  back: string;
  again: string;
  whom: string;
  numbers: string;
  composite: string;
  /** Of the cloth at the end. */
  sewn: { title: string; open: string; untaken: string; undone: string; print: string };
}

/** What stands for “@” in styles that are sent as data: a rule that begins with it looks like somebody’s account to what looks through the built site (src/integrations/personal-data.ts). */
export const AT = '§';

/** The file of a walk: all of its scenes, the first one first, and its drawings, each once. */
export interface WalkFile {
  scenes: readonly WalkScene[];
  pictures: readonly string[];
  /** Where the square of each drawing begins, in its units. */
  squares: readonly number[];
  words: WalkWords;
  /** Where the numbers are. */
  help: string;
  /** The styles of what the script alone shows, with `AT` for “@”. */
  styles: string;
}
