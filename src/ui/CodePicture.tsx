import { useMemo } from "react";
import styles from "./CodePicture.module.css";
import { drawCode } from "./codeDrawing";
import { codeWords } from "./codeWords";

interface CodePictureProps {
  /** What a camera reads. */
  readonly text: string;
  /** The picture's accessible name: what it is for. */
  readonly label: string;
  /** At most so many CSS pixels wide; else as wide as its place and no higher than the window. Always 6 cm on paper. */
  readonly size?: number | undefined;
}

/** A QR code: dark on white in either scheme, in forced colours and on paper, because that is what readers look for. */
export function CodePicture({ text, label, size }: CodePictureProps) {
  const drawing = useMemo(() => drawCode(text), [text]);
  if (!drawing) return <p>{codeWords.tooLong}</p>;
  const { side, path } = drawing;
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles["code"]}
      viewBox={`0 0 ${side} ${side}`}
      style={size === undefined ? undefined : { maxInlineSize: `${size}px` }}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
