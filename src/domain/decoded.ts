/** An address, or a piece of one, with its signs as they are read (`%C3%B1` is ñ); as it is written where they stand for none. */
export const decoded = (url: string): string => {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
};
