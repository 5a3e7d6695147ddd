/** What a place in the list offers. */
export interface PlaceFacts {
  /** Whether there is any number to call or to write to. */
  number: boolean;
  notPolice: boolean;
  whatsapp: boolean;
  text: boolean;
  /** Codes of the languages that its lines name. */
  languages: readonly string[];
  /** Whether a line may speak others: no source says which, or someone interprets. */
  others: boolean;
  /** Whether its first line answers now; `undefined` where its hours are not known. */
  open: boolean | undefined;
}

/** What a visitor asks of the list. */
export interface PlaceWish {
  notPolice: boolean;
  whatsapp: boolean;
  text: boolean;
  openNow: boolean;
  /** A language code, or nothing. */
  language: string;
}

/** Whether a line there speaks a language; `undefined` where nobody knows. */
const speaks = ({ languages, others }: PlaceFacts, language: string): boolean | undefined =>
  languages.includes(language) || (others ? undefined : false);

/**
 * Whether a place offers what is asked, or `undefined` where it is not known and nothing speaks against it: not known is not no. One
 * without any number offers nothing.
 */
export const placeOffers = (place: PlaceFacts, wish: PlaceWish): boolean | undefined => {
  const answers = [
    place.number,
    !wish.notPolice || place.notPolice,
    !wish.whatsapp || place.whatsapp,
    !wish.text || place.text,
    !wish.openNow || place.open,
    wish.language === '' || speaks(place, wish.language),
  ];
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
};
