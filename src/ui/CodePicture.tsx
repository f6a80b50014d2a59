import { encodeQR } from "qr";
import { useMemo } from "react";

interface CodePictureProps {
  /** What a camera reads. */
  readonly text: string;
  /** The picture's accessible name. */
  readonly label: string;
  /** CSS pixels; as wide as its place where absent. */
  readonly size?: number | undefined;
}

/** Modules of white around it, without which no reader finds it. */
const QUIET = 4;

/** A QR code, dark on white in either scheme. */
export function CodePicture({ text, label, size }: CodePictureProps) {
  const { side, path } = useMemo(() => {
    const rows = encodeQR(text, "raw", { ecc: "medium", border: QUIET });
    const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { side: rows.length, path: dark.join("") };
  }, [text]);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      width={size ?? "100%"}
      height={size}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
