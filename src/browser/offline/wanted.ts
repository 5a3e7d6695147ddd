/**
 * The name of the empty store whose being there says that a part (src/domain/kept-parts.ts) is to be kept. The page makes it when she asks, and nobody else:
 * once it is deleted, a worker that is still fetching stops, and nothing comes back.
 */
export const wantedStore = (part: string): string => `wanted-${part}`;
