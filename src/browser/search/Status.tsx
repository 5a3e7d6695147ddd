/**
 * What a status says, in an element that is another one each time: a browser that translates the page puts words of its own in the place of these, and
 * what is then written into these is neither seen nor heard.
 */
export function Status({ words }: { words: string }) {
  return <span key={words}>{words}</span>;
}
