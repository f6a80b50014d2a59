/**
 * Colours as people see them who lack one kind of cone, or all. The matrices are those for complete deficiency (severity 1.0) of
 * Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions
 * on Visualization and Computer Graphics 15 (6), 2009, applied to linear RGB; grey is relative luminance as WCAG 2.2 defines it.
 */
export type Sight = "usual" | "protanopia" | "deuteranopia" | "tritanopia" | "achromatopsia";
type Rgb = readonly [number, number, number];

const SEEN: Readonly<Record<Sight, readonly [Rgb, Rgb, Rgb]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  achromatopsia: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

export const SIGHTS = Object.keys(SEEN) as readonly Sight[]; // the keys are those written above

/** The contrast of two colours ("#rrggbb") as WCAG 2.2 computes it, 1 to 21, as somebody with this sight sees them. */
export function contrast(a: string, b: string, sight: Sight): number {
  const [light = 0, dark = 0] = [luminance(a, sight), luminance(b, sight)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string, sight: Sight): number {
  const linear = [1, 3, 5].map((at) => toLinear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  const seen = SEEN[sight].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, part, at) => sum + part * (linear[at] ?? 0), 0),
      ),
    ),
  );
  return 0.2126 * (seen[0] ?? 0) + 0.7152 * (seen[1] ?? 0) + 0.0722 * (seen[2] ?? 0);
}

function toLinear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
