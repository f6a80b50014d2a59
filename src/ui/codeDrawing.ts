/** A code as one drawing: dark modules on white, with the white edge that readers look for. */
import { encodeQR } from "qr";

export type CodeDrawing = {
  /** Modules on a side, with the white edge. */
  readonly side: number;
  /** What is dark, one unit a module. */
  readonly path: string;
};

/** Modules of white around it, without which no reader is bound to find it. */
const QUIET = 4;

/** Undefined where the text is longer than a code holds (some 2,900 letters). */
export function drawCode(text: string): CodeDrawing | undefined {
  const rows = encoded(text, "medium") ?? encoded(text, "low");
  if (!rows) return undefined;
  const runs = rows.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      return [`M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`];
    }),
  );
  return { side: rows.length, path: runs.join("") };
}

function encoded(text: string, ecc: "medium" | "low"): boolean[][] | undefined {
  try {
    return encodeQR(text, "raw", { ecc, border: QUIET });
  } catch {
    // It says so by throwing, and has no other faults for a text.
    return undefined;
  }
}
