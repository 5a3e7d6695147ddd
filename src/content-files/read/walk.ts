import { scenesIn, type Scene, type SceneMistake } from '#/kinds/walks/domain/scenes.ts';
import type { TextFile } from './text-file.ts';

/** A walk as a file. */
export interface WalkText {
  text: TextFile;
  /** In the order of the file; the first one is where she begins. */
  scenes: Scene[];
  /** Lines that are not written as those of a walk are. */
  mistakes: SceneMistake[];
}

/** A text as a walk; nothing where it is something else. */
export const walkOf = (text: TextFile): WalkText[] => (text.kind === 'walks' ? [{ text, ...scenesIn(text.body, text.bodyLine) }] : []);
