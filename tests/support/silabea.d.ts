/** The part of the package that is used; it brings no types of its own. */
declare module 'silabea' {
  const silabea: { getSilabas: (word: string) => { numeroSilaba: number } };
  export default silabea;
}
