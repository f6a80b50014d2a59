/** Whether anything was ever written on this device. */
import type { Database } from "./database";

/** A journey that was ever here leaves its row, save one whose import was taken back. Never rejects: what cannot be read is not called untouched. */
export async function isUntouched({ summaries }: Database): Promise<boolean> {
  try {
    return (
      (await summaries
        .filter(({ shelf }) => shelf !== "none")
        .limit(1)
        .count()) === 0
    );
  } catch {
    return false;
  }
}
