// Pictures of codes as a camera in a hall takes them: out of focus, with a lamp's reflection, held askew, grainy and packed as JPEG.
// The same numbers always give the same picture. Knows neither Node nor the browser, so that both can ask for one.
import { encodeQR } from "qr";

export interface CodeShot {
  readonly text: string;
  /** 1 to 40; 17 + 4 x version modules on a side. The least that holds the text where absent. */
  readonly version?: number;
  /** Pixels of one module where the code is nearest to the middle. */
  readonly modulePx: number;
  /** Standard deviation of the blur, in pixels. */
  readonly blurPx?: number;
  /** 0 none, 1 a spot in which nothing is left. It lies beside the middle and is as wide as a third of the code. */
  readonly glare?: number;
  /** Degrees by which the glass is tilted away, turned to the side and rolled. */
  readonly tilt?: readonly [away: number, aside: number, rolled: number];
  /** Standard deviation of the grain, of 255. */
  readonly noise?: number;
  /** What JPEG rounds to, of 255: 0 nothing, 8 a poor picture. */
  readonly packed?: number;
  readonly seed?: number;
}

/** One byte a pixel, 0 black. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8ClampedArray;
}

const [INK, PAPER, HALL] = [38, 226, 92];
const QUIET = 4;

export function shoot(shot: CodeShot, width = 640, height = 480): GreyPicture {
  const { modulePx, blurPx = 0, glare = 0, noise = 0, packed = 0, seed = 1 } = shot;
  const random = randomOf(seed);
  const version = shot.version === undefined ? {} : { version: shot.version };
  const rows = encodeQR(shot.text, "raw", { ecc: "medium", border: QUIET, ...version });
  let grey = project(rows, modulePx, shot.tilt ?? [0, 0, 0], width, height);
  if (blurPx > 0) grey = blur(grey, width, height, blurPx);
  if (glare > 0) shine(grey, width, height, glare, (rows.length * modulePx) / 6);
  if (noise > 0) for (let at = 0; at < grey.length; at += 1) grey[at]! += noise * bell(random);
  const picture = Uint8ClampedArray.from(grey);
  if (packed > 0) pack(picture, width, height, packed);
  return { width, height, grey: picture };
}

/** Four bytes a pixel, as a canvas gives them. */
export function rgbaOf({ width, height, grey }: GreyPicture) {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < grey.length; at += 1) data.fill(grey[at]!, at * 4, at * 4 + 3);
  for (let at = 3; at < data.length; at += 4) data[at] = 255;
  return { width, height, data };
}

/** A text that looks like one of a ballot, and fits into a code of this version with the medium correction of errors. */
export function textOfVersion(version: number, seed = 1): string {
  const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  const random = randomOf(seed);
  const most = { 5: 122, 10: 311, 15: 600, 20: 970 }[version] ?? 20;
  return Array.from({ length: most - 8 }, () => letters[Math.floor(random() * letters.length)]).join("");
}

/** The flat code, seen by a camera as far away as the picture is wide; four looks a pixel. */
function project(
  rows: readonly (readonly boolean[])[],
  modulePx: number,
  tilt: readonly [number, number, number],
  width: number,
  height: number,
): Float32Array {
  const half = (rows.length * modulePx) / 2;
  const toPlane = planeOf(tilt, width);
  const grey = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      for (const [dx, dy] of [
        [0.25, 0.25],
        [0.75, 0.25],
        [0.25, 0.75],
        [0.75, 0.75],
      ] as const) {
        const [u, v] = toPlane(x + dx - width / 2, y + dy - height / 2);
        const isDark = rows[Math.floor((v + half) / modulePx)]?.[Math.floor((u + half) / modulePx)];
        // The hall behind is uneven, as halls are.
        sum += isDark === undefined ? HALL + 30 * Math.sin(x / 47) * Math.cos(y / 31) : isDark ? INK : PAPER;
      }
      grey[y * width + x] = sum / 4;
    }
  return grey;
}

/** From a place in the picture, from its middle, to the place on the code's plane that is seen there. */
function planeOf(tilt: readonly [number, number, number], distance: number) {
  const [a, b, c] = tilt.map((degrees) => (degrees * Math.PI) / 180) as [number, number, number];
  const [sa, ca, sb, cb, sc, cc] = [a, b, c].flatMap((angle) => [Math.sin(angle), Math.cos(angle)]) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  // The first two columns of the turn (rolled, then aside, then away): where the plane's own axes point.
  const [ux, uy, uz] = [cb * cc, ca * sc + sa * sb * cc, sa * sc - ca * sb * cc];
  const [vx, vy, vz] = [-cb * sc, ca * cc - sa * sb * sc, sa * cc + ca * sb * sc];
  return (x: number, y: number): readonly [number, number] => {
    // distance * (ux u + vx v) = x * (distance + uz u + vz v), and so for y: two equations for u and v.
    const [a11, a12] = [distance * ux - x * uz, distance * vx - x * vz];
    const [a21, a22] = [distance * uy - y * uz, distance * vy - y * vz];
    const det = a11 * a22 - a12 * a21;
    return [(distance * (x * a22 - a12 * y)) / det, (distance * (a11 * y - x * a21)) / det];
  };
}

function blur(grey: Float32Array, width: number, height: number, sigma: number): Float32Array {
  const reach = Math.ceil(sigma * 3);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * sigma ** 2)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const along = (from: Float32Array, step: number, stride: number, length: number, lines: number) => {
    const to = new Float32Array(from.length);
    for (let line = 0; line < lines; line += 1)
      for (let at = 0; at < length; at += 1) {
        let sum = 0;
        for (let k = -reach; k <= reach; k += 1)
          sum +=
            weights[k + reach]! * from[line * stride + Math.min(length - 1, Math.max(0, at + k)) * step]!;
        to[line * stride + at * step] = sum / total;
      }
    return to;
  };
  return along(along(grey, 1, width, width, height), width, 1, height, width);
}

function shine(grey: Float32Array, width: number, height: number, strength: number, reach: number): void {
  const [cx, cy] = [width / 2 + reach, height / 2 - reach];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const far = Math.hypot((x - cx) / (reach * 1.3), (y - cy) / (reach * 0.8));
      const light = strength * Math.exp(-(far ** 4));
      grey[y * width + x]! += (255 - grey[y * width + x]!) * light;
    }
}

/** Blocks of eight by eight as waves, whose heights are rounded, the fine ones the most: what JPEG does to a picture. */
function pack(grey: Uint8ClampedArray, width: number, height: number, step: number): void {
  const block = new Float64Array(64);
  const half = new Float64Array(64);
  for (let top = 0; top + 8 <= height; top += 8)
    for (let left = 0; left + 8 <= width; left += 8) {
      for (let at = 0; at < 64; at += 1) block[at] = grey[(top + (at >> 3)) * width + left + (at & 7)]!;
      waves(block, half, false);
      for (let at = 0; at < 64; at += 1) {
        const rounding = step * (1 + (at >> 3) + (at & 7));
        block[at] = Math.round(block[at]! / rounding) * rounding;
      }
      waves(block, half, true);
      for (let at = 0; at < 64; at += 1) grey[(top + (at >> 3)) * width + left + (at & 7)] = block[at]!;
    }
}

const WAVES = Float64Array.from({ length: 64 }, (_, at) => {
  const [k, n] = [at >> 3, at & 7];
  return (k === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * n + 1) * k * Math.PI) / 16);
});

/** To waves, or back. */
function waves(block: Float64Array, half: Float64Array, back: boolean): void {
  for (const [from, to] of [
    [block, half],
    [half, block],
  ] as const)
    for (let line = 0; line < 8; line += 1)
      for (let at = 0; at < 8; at += 1) {
        let sum = 0;
        for (let k = 0; k < 8; k += 1) sum += from[line * 8 + k]! * WAVES[back ? k * 8 + at : at * 8 + k]!;
        // Turned over, so that the second time goes along the other side.
        to[at * 8 + line] = sum;
      }
}

/** Numbers from 0 to 1 that are always the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const bell = (random: () => number) => (random() + random() + random() + random() - 2) * Math.sqrt(3);
