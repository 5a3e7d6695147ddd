declare module 'virtual:quick-exit' {
  /** What stands inline in every page, each as one line: the exit's script, and what an ordinary tap needs. */
  const scripts: { exit: string; tap: string };
  export default scripts;
}
