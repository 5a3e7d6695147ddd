const UNMEANT = /^(?:thumbs\.db|desktop\.ini|\.ds_store)$/i;

/** Whether a file is one that Windows or macOS puts into any folder that is looked at, and that nobody meant to be there. @param name the file's own name */
export const isUnmeant = (name: string): boolean => UNMEANT.test(name);
