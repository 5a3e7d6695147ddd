import type { Page } from '@playwright/test';

/** A voice as a device lists it. */
export interface FakeVoice {
  lang: string;
  localService: boolean;
}

/** What the page asked of the voice, in order: words to speak, or to be silent. */
export interface Heard {
  said: { words: string; lang: string; rate: number }[];
  cancelled: number;
}

/**
 * Gives a page a voice that speaks only when told: the browsers of the tests have none. Call before the page opens.
 * @param late whether the browser learns its voices only when told (`voicesCome`): most learn them after the page has loaded
 * @returns what was asked of it, which outlives the page
 */
export const withVoices = async (page: Page, voices: readonly FakeVoice[], late = false): Promise<Heard> => {
  const heard: Heard = { said: [], cancelled: 0 };
  await page.exposeFunction('telarSaid', (words: string, lang: string, rate: number) => heard.said.push({ words, lang, rate }));
  await page.exposeFunction('telarCancelled', () => (heard.cancelled += 1));
  await page.addInitScript(
    ({ list, later }) => {
      let speaking: { onend?: () => void } | undefined;
      let known = later ? [] : list;
      class Utterance {
        lang = '';
        rate = 1;
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      }
      const tell = (name: string, ...args: unknown[]): void => {
        (window as unknown as Record<string, (...told: unknown[]) => void>)[name]?.(...args);
      };
      const synth = Object.assign(new EventTarget(), {
        getVoices: () => known,
        speak: (utterance: Utterance & { onend?: () => void }) => {
          speaking = utterance;
          tell('telarSaid', utterance.text.trim(), utterance.lang, utterance.rate);
        },
        // As the oldest browsers do: what is cut off "ends", which must not be taken for the end of the sentence.
        cancel: () => {
          const cut = speaking;
          speaking = undefined;
          tell('telarCancelled');
          cut?.onend?.();
        },
      });
      Object.defineProperty(window, 'speechSynthesis', { value: synth });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
      // Called by the test: the sentence has been spoken to its end.
      Object.defineProperty(window, 'telarSpoken', { value: () => speaking?.onend?.() });
      Object.defineProperty(window, 'telarVoicesCome', {
        value: () => {
          known = list;
          synth.dispatchEvent(new Event('voiceschanged'));
        },
      });
    },
    { list: [...voices], later: late },
  );
  return heard;
};

/** Lets the voice come to the end of the sentence it speaks. */
export const sentenceEnds = async (page: Page): Promise<void> => {
  await page.evaluate('telarSpoken()');
};

/** Lets the browser learn its voices. */
export const voicesCome = async (page: Page): Promise<void> => {
  await page.evaluate('telarVoicesCome()');
};
