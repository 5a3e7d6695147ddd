declare module 'virtual:show-page' {
  /** The address of what shows pages in a discreet visit: src/browser/discreet/show.ts as one file. */
  const address: string;
  export default address;
}

declare module 'virtual:framed-words' {
  /** What is said where another site shows a page within its own, by language. */
  const words: Readonly<Record<string, string>>;
  export default words;
}
