/** Names of the files that can be read, for the dialogue in which one is chosen. */
export const acceptedFiles = ".xlsx,.xlsm,.csv,.tsv,.txt,.pdf,.json,.html,.htm";
