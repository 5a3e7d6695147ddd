/** What a place in the list offers. */
export interface PlaceFacts {
  /**
   * What is known of it: `number` where there is any to call or to write to, `notPolice`, `whatsapp`, `text`, and the codes of the
   * languages that its lines name.
   */
  offers: readonly string[];
  /** Whether a line may speak other languages: no source says which, or someone interprets. */
  others?: boolean;
  /** Whether its first line answers now; `undefined` where its hours are not known. */
  open: boolean | undefined;
}

/** What a visitor may tick. Besides she may choose a language. */
export type PlaceWish = 'notPolice' | 'whatsapp' | 'text' | 'openNow';

/** Letters of a language's code at most. */
const CODE = 3;

/**
 * Whether a place offers all that is asked, or `undefined` where of something it is not known, and nothing speaks against it: not known
 * is not no. One without any number offers nothing.
 * @param wishes names of what was ticked, and the code of a language
 */
export const placeOffers = ({ offers, others = false, open }: PlaceFacts, wishes: readonly string[]): boolean | undefined => {
  const answers = ['number', ...wishes].map((wish) =>
    wish === 'openNow' ? open : offers.includes(wish) || (others && wish.length <= CODE ? undefined : false),
  );
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
};
