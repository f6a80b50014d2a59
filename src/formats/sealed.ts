/** How a sealed snapshot is known: apart from what seals and opens it, which is large. */

/** What the name of a sealed file ends in, after the name that it would have unsealed. */
export const SEALED_SUFFIX = ".age";
const FIRST_LINE = "age-encryption.org/v1";

/** Whether it begins as every file in the age format does; of anything else, and of one that cannot be read, false. */
export async function isSealed(file: Blob): Promise<boolean> {
  try {
    return (await file.slice(0, FIRST_LINE.length).text()) === FIRST_LINE;
  } catch {
    // Whoever reads it next is told why it cannot be read.
    return false;
  }
}
