import { scenesIn, type Scene, type SceneMistake } from '#/domain/scenes.ts';
import type { TextFile } from './text-file.ts';

/** A walked story as a file. */
export interface ScenarioFile {
  text: TextFile;
  /** In the order of the file; the first one is where she begins. */
  scenes: Scene[];
  /** Lines that are not written as those of a walked story are. */
  mistakes: SceneMistake[];
}

/** A text as a walked story; nothing where it is something else. */
export const scenarioOf = (text: TextFile): ScenarioFile[] => (text.kind === 'scenarios' ? [{ text, ...scenesIn(text.body, text.bodyLine) }] : []);
