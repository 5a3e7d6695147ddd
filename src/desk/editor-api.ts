/** Below which address, of the desk's own, the editor asks: as Gitea names it. */
export const EDITOR_API = '/api/v1';
