import type { RequestListener } from 'node:http';
import { say } from '#/staff-words/messages.ts';
import { liveBuild } from './build/live.ts';
import { placesIn } from './build/places.ts';
import { answers } from './serve.ts';

/**
 * Answers from the build that is in place: each request is answered by one whole build, the new one from the first request
 * after the change on. One that cannot be opened changes nothing.
 * @param root the project's folder
 */
export const liveAnswers = (root: string): RequestListener => {
  const places = placesIn(root);
  const first = liveBuild(places);
  if (!first) throw new Error(say('buildDamaged'));
  let { site } = first;
  let answer = answers(site);
  return (request, response) => {
    const now = liveBuild(places)?.site;
    if (now !== undefined && now !== site) {
      site = now;
      try {
        answer = answers(now);
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
      }
    }
    answer(request, response);
  };
};
