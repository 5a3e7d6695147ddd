import type { Blanks, MessageKey } from '#/staff-words/messages.ts';
import type { ContentTree } from '../../support/content-tree.ts';

/** One way to break the content, and the only thing that staff are then told about the file. */
export interface Mistake {
  /** What someone did, as the end of "tells staff about …". */
  about: string;
  /** Breaks the content. */
  make: (tree: ContentTree) => void;
  file: string;
  /** Where in the file; empty where it is the text itself. */
  field: string;
  key: MessageKey;
  blanks?: Blanks;
  /** Words on the line that the message gives the number of. */
  row?: string;
  /** True where other files that name this one, or its translation, are complained about too; then only this file is looked at. */
  othersSuffer?: true;
}
