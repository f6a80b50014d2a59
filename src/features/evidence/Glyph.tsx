import styles from "./Glyph.module.css";

/** An eye, open: it may be shown. Crossed: it may not. A lock: it stays here. A question: nobody was asked. A triangle: it plays. */
const DRAWINGS = {
  shown:
    "M2.75 12C5 8 8.25 6 12 6s7 2 9.25 6C19 16 15.75 18 12 18s-7-2-9.25-6ZM12 9.25a2.75 2.75 0 1 1 0 5.5 2.75 2.75 0 0 1 0-5.5Z",
  hidden:
    "M4 4l16 16M9.9 6.25A9.4 9.4 0 0 1 12 6c3.75 0 7 2 9.25 6a14 14 0 0 1-2.6 3.3M6 8.25A13.5 13.5 0 0 0 2.75 12C5 16 8.25 18 12 18a9 9 0 0 0 3.75-.8",
  locked: "M6 11h12v8.5H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.25v2",
  agreed:
    "M9 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7ZM2.75 19.5c.4-3.4 3-5 6.25-5s5.85 1.6 6.25 5M15 9.5l2.25 2.25 4.25-4.5",
  nobody: "M4.5 4.5h15v15h-15ZM4.5 16l4-4 3.5 3.5 3-3 4.5 4.5",
  play: "M8 5.25 19 12 8 18.75Z",
  larger: "M11 5a6 6 0 1 1 0 12 6 6 0 0 1 0-12ZM15.5 15.5l4.5 4.5M8.5 11h5M11 8.5v5",
  smaller: "M11 5a6 6 0 1 1 0 12 6 6 0 0 1 0-12ZM15.5 15.5l4.5 4.5M8.5 11h5",
  full: "M9 4.5H4.5V9M15 4.5h4.5V9M9 19.5H4.5V15M15 19.5h4.5V15",
} as const;

export type GlyphName = keyof typeof DRAWINGS;

/** A line drawing in the colour of the text, beside words and so hidden from screen readers. */
export function Glyph({ name, size = 20 }: { readonly name: GlyphName; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" className={styles["glyph"]}>
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
