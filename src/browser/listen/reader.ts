import { hasLeft, onLeft } from '#/browser/quick-exit/has-left.ts';
import { localVoice } from '#/domain/spoken.ts';

/*
 * What reads aloud, piece by piece, by the device's own voice. A pause stops the voice and keeps the place, since phones do not pause in the
 * middle of a word; so does a page that is no longer seen. The exit cancels it. Each script that reads has its own copy (own-copy.ts).
 */
/** What is said at one go. */
export interface Piece {
  words: string;
  /** How fast, where that is not as fast as she chose: 1 is as people speak. */
  rate?: number;
  /** Whether it only goes on with the piece before: after a pause the voice begins with that again. */
  goesOn?: boolean;
}

/** What is read, and what the page does with it. */
export interface Reading<One extends Piece> {
  locale: string;
  signal: AbortSignal;
  /** The pieces as the page has them, asked for each time it begins at the first. */
  gather: () => readonly One[];
  /** Says how it stands: whether the voice speaks, and whether a place is kept. */
  show: (isReading: boolean, isBegun: boolean) => void;
  /** Marks the piece that is said; nothing where it begins anew. */
  mark?: (piece: One | undefined) => void;
  /** Whether the voice stops before a piece, and somebody asks. */
  holds?: (piece: One) => boolean;
  rate?: () => number;
  /** Comes behind the last piece, before it stands as at the beginning. */
  ended?: () => void;
  /** Whether a page that is left keeps no place either. */
  forgets?: boolean;
}

/** What moves the reading. */
export interface Reader<One> {
  /** Reads on, or pauses. */
  toggle: () => void;
  read: () => void;
  stop: () => void;
  startOver: () => void;
  isReading: () => boolean;
  /** The piece that is said, or comes next. */
  now: () => One | undefined;
  /** Goes on behind all pieces, from this one on, of which something is true. */
  pass: (isPassed: (piece: One) => boolean) => void;
}

/** Reads what a page has to be read; it stops for good with the page's signal. */
export const readerOf = <One extends Piece>(reading: Reading<One>): Reader<One> => {
  const { locale, signal, gather, show, mark, holds, rate, ended, forgets = false } = reading;
  const synth = window.speechSynthesis;
  let pieces: readonly One[] = [];
  let at = 0;
  let isReading = false;
  // Kept: some browsers forget an utterance that nothing holds, and never say that it ended.
  let current: SpeechSynthesisUtterance | undefined;

  const stop = (): void => {
    isReading = false;
    current = undefined;
    synth.cancel();
    while (pieces[at]?.goesOn === true) at -= 1;
    show(false, at > 0);
  };
  const startOver = (): void => {
    at = 0;
    mark?.(undefined);
    stop();
  };
  const read = (): void => {
    // After the exit the page is hidden and on its way out: not one word more.
    if (hasLeft()) return;
    const piece = pieces[at];
    if (!piece) {
      ended?.();
      startOver();
      return;
    }
    const voice = localVoice(synth.getVoices(), locale);
    // A voice can be taken from the device in the middle: nothing says then that it speaks.
    if (!voice || holds?.(piece) === true) {
      stop();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(piece.words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = piece.rate ?? rate?.() ?? 1;
    // left: asks first
    utterance.onend = () => {
      if (hasLeft() || utterance !== current || !isReading) return;
      at += 1;
      read();
    };
    // left: asks first
    utterance.onerror = () => {
      if (!hasLeft() && utterance === current) stop();
    };
    current = utterance;
    isReading = true;
    mark?.(piece);
    show(true, true);
    synth.speak(utterance);
  };

  const leave = forgets ? startOver : stop;
  addEventListener('pagehide', leave, { signal });
  onLeft(leave, signal);
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) stop();
    },
    { signal },
  );
  signal.addEventListener('abort', stop);
  return {
    toggle: () => {
      if (isReading) {
        stop();
        return;
      }
      if (at === 0) pieces = gather();
      read();
    },
    read,
    stop,
    startOver,
    isReading: () => isReading,
    now: () => pieces[at],
    pass: (isPassed) => {
      for (let piece = pieces[at]; piece && isPassed(piece); piece = pieces[at]) at += 1;
    },
  };
};

/**
 * Does something once the device has a voice of its own for a language, at once or when the browser has learnt its voices: most do a moment
 * after the page has loaded. Never where there is none.
 */
export const onceVoiced = (locale: string, signal: AbortSignal, begin: () => void): void => {
  if (!('speechSynthesis' in window)) return;
  // Safari before 16 has voices, and tells of none that come later.
  const synth: Omit<SpeechSynthesis, `${string}EventListener`> & Partial<SpeechSynthesis> = window.speechSynthesis;
  let isBegun = false;
  const look = (): void => {
    if (hasLeft() || isBegun || !localVoice(synth.getVoices(), locale)) return;
    isBegun = true;
    synth.removeEventListener?.('voiceschanged', look);
    begin();
  };
  // left: asks first
  synth.addEventListener?.('voiceschanged', look, { signal });
  look();
};
