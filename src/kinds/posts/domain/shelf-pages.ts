/** How many posts stand on one page of a shelf: an even number fills the rows of two. */
export const ROWS = 48;

/** A page of a shelf, counted from one. */
export interface ShelfPage<Post> {
  number: number;
  href: string;
  posts: Post[];
}

/**
 * The pages of a shelf, in the order of its posts: the first stands at the shelf's own address, each other one at its number behind it.
 * @param shelf where it stands, with a slash at its end, and its posts
 */
export const pagesOf = <Post>({ href, posts }: { href: string; posts: readonly Post[] }): ShelfPage<Post>[] =>
  Array.from({ length: Math.ceil(posts.length / ROWS) }, (_, at) => ({
    number: at + 1,
    href: at === 0 ? href : `${href}${at + 1}/`,
    posts: posts.slice(at * ROWS, (at + 1) * ROWS),
  }));
