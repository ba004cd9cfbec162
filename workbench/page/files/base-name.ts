/** The file's name without its ending. */
export const baseName = (name: string): string => name.replace(/\.[^.]{1,5}$/, "") || name;
