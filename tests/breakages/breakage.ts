/** One small thing that is wrong with a built site. */
export interface Breakage {
  /** What is wrong, as a sentence. */
  says: string;
  /** Of which site: the one that ships, or the one of tests/fixture, where the other has nothing of the kind. */
  on: 'real' | 'fixture';
  /** The tests that see it: they are asked first, and all others only where these stay green. */
  seenBy: string;
  /**
   * Breaks it, as if the build had made it so: packed forms and policies fit (./edit.ts), unless they are what is broken.
   * @param dist the built files; those that are changed have to be put in the place of what is there, which is linked to
   */
  change: (dist: string) => void | Promise<void>;
}
