/**
 * What can be tried beside a guide, by the guide's translationKey: a walked story by its own, a scene of replies by its file's name behind
 * `replies-`, any other page by its name in the table of addresses. What is not there is not offered.
 */
export const TRIES_BESIDE: Readonly<Record<string, readonly string[]>> = {
  boyfriend: ['boyfriend-walk', 'scale-love'],
  online: ['boyfriend-walk'],
  'job-offer': ['offer', 'job-walk'],
  'travelling-north': ['job-walk', 'scale-work'],
  debt: ['scale-work'],
  'work-visas': ['offer'],
  'when-you-call': ['call-walk'],
  'call-traces': ['call-walk'],
  worried: ['replies'],
  friend: ['replies-friend'],
  parents: ['replies-mother'],
  neighbor: ['replies-neighbor'],
  'work-clinic': ['replies-nurse'],
  'work-school': ['boyfriend-walk', 'scale-love'],
  facilitate: ['boyfriend-walk', 'replies'],
};
