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

/** The file of a walk: all of its scenes, and its drawings, each once. */
export interface WalkFile {
  scenes: readonly WalkScene[];
  pictures: readonly string[];
}

/** What the page tells its script. */
export interface WalkData {
  /** The number of the scene that stands in the page. */
  first: number;
  words: {
    /** “Scene 4”, with `{{number}}` in the place of the number. */
    scene: string;
    choose: string;
    back: string;
    again: string;
    whom: string;
    numbers: string;
    composite: string;
  };
  /** Where the numbers are. */
  help: string;
}
