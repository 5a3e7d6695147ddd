/** Whose reading a guide may wait for, as `waitsFor` names them in its front matter: what it says of law, and of care for the body. */
export const PROFESSIONS = ['lawyer', 'clinician'] as const;

/** One whose reading a guide may wait for. */
export type Profession = (typeof PROFESSIONS)[number];
