/** The address of a page as it is written by hand: without what stands before and behind it in a browser. */
export const bareAddress = (url: string): string => url.replace(/^https?:\/\/|\/$/g, '');
