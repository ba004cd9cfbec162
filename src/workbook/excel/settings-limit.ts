/**
 * Largest text of all our settings together; they travel with the file and are read as a whole.
 *
 * @source office-js issues 621 (2 MB are supported) and 3957 (failures above 1 MB)
 */
export const settingsLimit = 1_000_000;
