import { expect, test } from "vitest";
import { pushed, WHOLE, zoomAt } from "../../src/features/evidence/zoom";
import { layoutFor } from "../../src/features/evidence/tileLayout";

const frame = { width: 400, height: 300 };

test("what lies under the finger stays there while it grows", () => {
  const view = zoomAt(WHOLE, 2, { x: 100, y: 50 }, frame);
  expect(view).toEqual({ scale: 2, x: -100, y: -50 });
});

test("never grows without end, and never gets smaller than its frame", () => {
  expect(zoomAt(WHOLE, 100, { x: 0, y: 0 }, frame).scale).toBe(8);
  expect(zoomAt({ scale: 2, x: 90, y: 10 }, 0.1, { x: 0, y: 0 }, frame)).toEqual(WHOLE);
});

test("is never pushed out of sight", () => {
  const close = zoomAt(WHOLE, 2, { x: 0, y: 0 }, frame);
  expect(pushed(close, { x: 9_999, y: -9_999 }, frame)).toEqual({ scale: 2, x: 200, y: -150 });
  expect(pushed(WHOLE, { x: 50, y: 50 }, frame)).toEqual(WHOLE);
});

test("tiles are fewer and larger with larger letters, and always at least one", () => {
  expect(layoutFor(772, 16, 0).columns).toBe(4);
  expect(layoutFor(772, 32, 0).columns).toBe(2);
  expect(layoutFor(100, 64, 0).columns).toBe(1);
});
