declare module 'virtual:quick-exit' {
  /** The exit's script, as one line. */
  const script: string;
  export default script;
}
