/**
 * A note outside the database that there was something in it. Browsers clear databases without a word; an empty one alone cannot be
 * told from a first visit. Where everything of the site is cleared, this is too.
 */
export type Kept = {
  readonly journeys: number;
  /** Milliseconds since 1970 UTC: when the first of them was noted. */
  readonly since: number;
  /** The file in which they were saved last, and when. */
  readonly file?: string;
  readonly fileAt?: number;
};

const KEY = "waymark-kept";

/** Undefined where nothing is noted, or where the browser keeps no such notes. */
export function readSentinel(): Kept | undefined {
  try {
    const noted = JSON.parse(localStorage.getItem(KEY) ?? "null") as Partial<Kept> | null;
    if (typeof noted?.journeys !== "number" || typeof noted.since !== "number") return undefined;
    const { journeys, since, file, fileAt } = noted;
    return {
      journeys,
      since,
      ...(typeof file === "string" && typeof fileAt === "number" && { file, fileAt }),
    };
  } catch {
    return undefined;
  }
}

/** Undefined: there is nothing any more, and that is as it should be. */
export function noteSentinel(kept: Kept | undefined): void {
  try {
    if (kept) localStorage.setItem(KEY, JSON.stringify(kept));
    else localStorage.removeItem(KEY);
  } catch {
    // Without the note a loss looks like a first visit; nothing else hangs on it.
  }
}
