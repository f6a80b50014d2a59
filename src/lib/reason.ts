/** In the words of whatever threw it, for a sentence that tells why something could not be done. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
