import { describe, expect, it } from "vitest";
import { coverPixels, type Pixels } from "../../src/lib/pictureCovers";

const SIDE = 240;

/** No two neighbours alike: what is left of it can be told. */
function noise(): Pixels {
  const data = new Uint8ClampedArray(SIDE * SIDE * 4);
  for (let at = 0; at < data.length; at += 1)
    data[at] = at % 4 === 3 ? 255 : (at * 7919 + Math.floor(at / 960) * 104_729) % 256;
  return { data, width: SIDE, height: SIDE };
}

const colourAt = ({ data }: Pixels, x: number, y: number) =>
  data.slice(4 * (y * SIDE + x), 4 * (y * SIDE + x) + 3).join();

function coloursUnder(pixels: Pixels, isUnder: (x: number, y: number) => boolean): Set<string> {
  const colours = new Set<string>();
  for (let y = 0; y < SIDE; y += 1)
    for (let x = 0; x < SIDE; x += 1) if (isUnder(x, y)) colours.add(colourAt(pixels, x, y));
  return colours;
}

const disc = (cx: number, cy: number, radius: number) => (x: number, y: number) =>
  Math.hypot(x + 0.5 - cx, y + 0.5 - cy) <= radius;

describe("a cover", () => {
  it("leaves a few colours of thousands under it, to its very edge, and all around it as it was", () => {
    const pixels = noise();
    coverPixels(pixels, [{ points: [{ x: 100, y: 100 }], radius: 40 }], 10);
    expect(coloursUnder(pixels, disc(100, 100, 40)).size).toBeLessThanOrEqual(25);
    const before = noise();
    let changed = 0;
    for (let y = 0; y < SIDE; y += 1)
      for (let x = 0; x < SIDE; x += 1)
        if (!disc(100, 100, 43)(x, y) && colourAt(pixels, x, y) !== colourAt(before, x, y)) changed += 1;
    expect(changed).toBe(0);
  });

  it("is no finer where a face is covered by many small strokes than by a large one", () => {
    const strokes = Array.from({ length: 9 }, (_, n) => ({
      points: [
        { x: 60, y: 60 + 10 * n },
        { x: 160, y: 60 + 10 * n },
      ],
      radius: 7,
    }));
    const pixels = noise();
    coverPixels(pixels, strokes, 10);
    const isUnder = (x: number, y: number) => x > 60 && x < 160 && y > 60 && y < 140;
    expect(coloursUnder(pixels, isUnder).size).toBeLessThanOrEqual(25);
  });

  it("covers a line as a few cells along it", () => {
    const pixels = noise();
    const points = [
      { x: 20, y: 50 },
      { x: 220, y: 50 },
    ];
    coverPixels(pixels, [{ points, radius: 8 }], 10);
    expect(coloursUnder(pixels, (x, y) => x > 20 && x < 220 && y > 43 && y < 57).size).toBeLessThanOrEqual(5);
  });

  it("keeps what is far apart in its own colours", () => {
    const pixels = noise();
    pixels.data.fill(255, 0, SIDE * 120 * 4);
    coverPixels(
      pixels,
      [
        { points: [{ x: 60, y: 60 }], radius: 20 },
        { points: [{ x: 60, y: 180 }], radius: 20 },
      ],
      10,
    );
    expect(coloursUnder(pixels, disc(60, 60, 20))).toEqual(new Set(["255,255,255"]));
  });

  it("works at the edge of the picture, beyond it, and of no points at all", () => {
    const pixels = noise();
    coverPixels(
      pixels,
      [
        { points: [{ x: 0, y: 0 }], radius: 30 },
        { points: [{ x: -500, y: -500 }], radius: 30 },
        { points: [], radius: 30 },
      ],
      10,
    );
    expect(coloursUnder(pixels, disc(0, 0, 30)).size).toBeLessThanOrEqual(9);
    expect(pixels.data).toHaveLength(noise().data.length);
  });

  it("lets nothing of a transparent picture's shape through", () => {
    const pixels = noise();
    for (let at = 3; at < pixels.data.length; at += 4) pixels.data[at] = at % 12 === 3 ? 255 : 0;
    coverPixels(pixels, [{ points: [{ x: 120, y: 120 }], radius: 30 }], 60);
    const opacities = new Set<number>();
    for (let y = 100; y < 140; y += 1)
      for (let x = 100; x < 140; x += 1) opacities.add(pixels.data[4 * (y * SIDE + x) + 3] ?? -1);
    expect(opacities.size).toBeLessThanOrEqual(4);
  });
});
