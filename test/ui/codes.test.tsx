import { act, render, screen } from "@testing-library/react";
import { decodeQR } from "qr/decode.js";
import { expect, it, vi } from "vitest";
import { err, ok } from "../../src/lib/result";
import { CodeCamera } from "../../src/ui/CodeCamera";
import type { CodeEye, CodeEyeFault } from "../../src/ui/codeEye";
import { CodeSequence } from "../../src/ui/CodeSequence";
import { drawCode } from "../../src/ui/codeDrawing";

/** A camera that sees what the test puts before it. */
function fakeEye() {
  const eye = {
    fault: undefined as CodeEyeFault | undefined,
    sees: undefined as string | undefined,
    cameras: ["back", "front"] as readonly string[],
    isOpen: false,
    opened: [] as (string | undefined)[],
    track: new EventTarget(),
    isLit: false,
  };
  const ways: CodeEye = {
    open: async (camera) => {
      eye.opened.push(camera);
      if (eye.fault) return err(eye.fault);
      eye.isOpen = true;
      eye.track = new EventTarget();
      const stream = Object.assign(new MediaStream(), { getTracks: () => [eye.track] });
      const light = async (on: boolean) => (eye.isLit = on);
      return ok({
        stream,
        isMirror: false,
        cameras: eye.cameras,
        which: Math.max(0, eye.cameras.indexOf(camera ?? "")),
        light,
      });
    },
    close: () => void (eye.isOpen = false),
    reader: () => ({ read: async () => eye.sees, end: () => {} }),
  };
  return { eye, ways };
}

const MOMENT_MS = 400;
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
/** What a finger does; its library would wait for a time that stands still. */
const press = (name: string) => act(async () => screen.getByRole("button", { name }).click());

function hide(hidden: boolean): void {
  vi.spyOn(document, "hidden", "get").mockReturnValue(hidden);
  document.dispatchEvent(new Event("visibilitychange"));
}

it("tells each code once, and the same one again when it has been out of sight", async () => {
  vi.useFakeTimers();
  const { eye, ways } = fakeEye();
  const read: string[] = [];
  render(<CodeCamera eye={ways} onText={(text) => read.push(text)} hint="Hold the ballot to it." />);
  expect(screen.getByText("The camera is starting …")).toBeVisible();
  await wait(MOMENT_MS);
  expect(screen.getByRole("status")).toHaveTextContent("Hold the ballot to it.");
  eye.sees = "A";
  await wait(3_000);
  expect(read).toEqual(["A"]);
  // A blurred look in between is no sign that it went away.
  eye.sees = undefined;
  await wait(800);
  eye.sees = "A";
  await wait(MOMENT_MS);
  eye.sees = "B";
  await wait(MOMENT_MS);
  expect(read).toEqual(["A", "B"]);
  eye.sees = undefined;
  await wait(2_500);
  eye.sees = "B";
  await wait(MOMENT_MS);
  expect(read).toEqual(["A", "B", "B"]);
  eye.sees = undefined;
  await wait(9_000);
  expect(screen.getByRole("status")).toHaveTextContent(/^No code seen yet\. Come nearer/);
  // Nobody is there any more: the camera goes out, and a tap brings it back.
  await wait(5 * 60_000);
  expect(eye.isOpen).toBe(false);
  expect(screen.getByRole("status")).toHaveTextContent("The camera rests, to spare the battery.");
  await press("Go on");
  await wait(MOMENT_MS);
  expect(eye.isOpen).toBe(true);
});

it("goes out while the page is hidden, and when it is left, also while the browser is still asking", async () => {
  vi.useFakeTimers();
  const { eye, ways } = fakeEye();
  const { unmount } = render(<CodeCamera eye={ways} onText={() => {}} />);
  await wait(MOMENT_MS);
  expect(eye.isOpen).toBe(true);
  await act(async () => hide(true));
  expect(eye.isOpen).toBe(false);
  await act(async () => hide(false));
  await wait(MOMENT_MS);
  expect(eye.isOpen).toBe(true);
  unmount();
  expect(eye.isOpen).toBe(false);
  const { unmount: leave } = render(<CodeCamera eye={ways} onText={() => {}} />);
  leave();
  await wait(MOMENT_MS);
  expect(eye.isOpen).toBe(false);
});

it("says what keeps it from the camera, and tries again; changes cameras and switches the light", async () => {
  vi.useFakeTimers();
  const { eye, ways } = fakeEye();
  eye.fault = { type: "denied" };
  render(<CodeCamera eye={ways} onText={() => {}} />);
  await wait(MOMENT_MS);
  expect(screen.getByRole("status")).toHaveTextContent(/^The camera may not be used here\. Allow it/);
  expect(screen.queryByRole("button", { name: "Light" })).toBeNull();
  eye.fault = undefined;
  await press("Try the camera again");
  await wait(MOMENT_MS);
  await press("Light");
  await wait(MOMENT_MS);
  expect(screen.getByRole("button", { name: "Light", pressed: true })).toBeVisible();
  expect(eye.isLit).toBe(true);
  await press("Other camera");
  await wait(MOMENT_MS);
  expect(eye.opened.at(-1)).toBe("front");
  // The one that was chosen is unplugged: then whichever there is.
  eye.cameras = ["back"];
  await act(async () => eye.track.dispatchEvent(new Event("ended")));
  expect(screen.getByRole("status")).toHaveTextContent(/^The camera stopped/);
  const { open } = ways;
  Object.assign(ways, {
    open: async (camera?: string) => (camera === "front" ? err({ type: "none" }) : open(camera)),
  });
  await press("Try the camera again");
  await wait(MOMENT_MS);
  expect(eye.opened.at(-1)).toBeUndefined();
  expect(screen.getByRole("status")).toHaveTextContent("Hold the code into the frame.");
  expect(screen.queryByRole("button", { name: "Other camera" })).toBeNull();
});

it("shows codes that belong together in turn until somebody holds one, and a single one just so", async () => {
  vi.useFakeTimers();
  const { rerender } = render(<CodeSequence texts={["A", "B", "C"]} label="Your ballot" />);
  const shown = () => screen.getByRole("img").getAttribute("aria-label");
  expect(shown()).toBe("Your ballot. Code 1 of 3");
  await wait(1_000);
  expect(shown()).toBe("Your ballot. Code 2 of 3");
  await press("Hold this code");
  const held = shown();
  await wait(5_000);
  expect(shown()).toBe(held);
  await press("Next code");
  expect(shown()).not.toBe(held);
  await press("The code before");
  expect(shown()).toBe(held);
  await press("Let the codes run");
  await wait(1_000);
  expect(shown()).not.toBe(held);
  rerender(<CodeSequence texts={["A"]} label="Your ballot" />);
  expect(shown()).toBe("Your ballot");
  expect(screen.queryByRole("button")).toBeNull();
});

it("draws a code that reads as its text, with white around it, and says where a text is too long for one", () => {
  const text = "https://waymark.example/together#ABCDEFGH";
  const { side, path } = drawCode(text)!;
  expect(decodeQR(painted(side, path))).toBe(text);
  expect(path).not.toMatch(/M[0-3] |M\d+ [0-3]h/);
  expect(drawCode("X".repeat(5_000))).toBeUndefined();
  render(<CodeSequence texts={["X".repeat(5_000)]} label="Too long" />);
  expect(screen.getByText("This is too long for one code. Use a file instead.")).toBeVisible();
});

/** The drawing, four pixels a module. */
function painted(side: number, path: string) {
  const width = side * 4;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = Number(y) * 4; row < Number(y) * 4 + 4; row += 1)
      for (let at = Number(x) * 4; at < (Number(x) + Number(run)) * 4; at += 1)
        data.fill(0, (row * width + at) * 4, (row * width + at) * 4 + 3);
  return { width, height: width, data };
}
