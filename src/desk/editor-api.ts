/** Below which address, of the desk's own, the editor asks: as Gitea names it. */
export const EDITOR_API = '/api/v1';

/** The project as the editor names it there. */
export const REPOSITORY = 'desk/site';
