import type { CSSProperties, ReactNode } from "react";
import type { Box } from "./sheetPaper";
import { pageName, sizeOf, type Paper } from "./sheetPaper";
import styles from "./Sheet.module.css";

interface SheetProps {
  readonly paper: Paper;
  readonly isOnItsSide?: boolean;
  /** What the page is called where it is listed or read aloud. */
  readonly label: string;
  /** The width of the paper in units of the drawing, where these are not millimetres. */
  readonly units?: number;
  readonly children: ReactNode;
}

/**
 * One sheet of paper: on a screen as wide as its place and drawn in proportion, in print as large as the paper. Within it
 * `--u` is one millimetre of the drawing. Ink on white, also in the dark.
 */
export function Sheet({ paper, isOnItsSide = false, label, units, children }: SheetProps) {
  const { widthMm, heightMm } = sizeOf(paper, isOnItsSide);
  return (
    <section
      aria-label={label}
      className={styles["sheet"]}
      data-sheet={pageName(paper, isOnItsSide)}
      style={
        {
          "--sheet-width": widthMm,
          "--sheet-height": heightMm,
          "--sheet-units": units ?? widthMm,
        } as CSSProperties
      }
    >
      <div className={styles["area"]}>{children}</div>
    </section>
  );
}

/** All sheets of one thing. In print they alone are printed, each on a page of its own. */
export function Sheets({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles["sheets"]} data-print="sheets">
      {children}
    </div>
  );
}

/** So many units of the drawing, as a length. */
export const mm = (value: number): string => `calc(var(--u) * ${Math.round(value * 100) / 100})`;

/** Puts something where the model says. */
export function at({ x, y, width, height }: Box, fontSizeMm?: number): CSSProperties {
  return {
    insetInlineStart: mm(x),
    insetBlockStart: mm(y),
    inlineSize: mm(width),
    blockSize: mm(height),
    ...(fontSizeMm === undefined ? {} : { fontSize: mm(fontSizeMm) }),
  };
}
