import type { Line } from '#/domain/hotlines.ts';

/**
 * Whether a line is one to ask about an offer: a line against trafficking that helps, and is neither police nor prosecutor nor
 * migration. Whether it checks offers is known of none.
 */
export const advisesOnOffers = ({ kind, purpose, authority }: Pick<Line, 'kind' | 'purpose' | 'authority'>): boolean =>
  kind === 'trafficking' && purpose === 'help' && authority === 'none';
