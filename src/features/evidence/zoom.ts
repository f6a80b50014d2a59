/** How a picture stands in its frame when it is looked at closely. Pure. */

/** `scale` 1: it fits. `x`, `y`: how far its middle is from the frame's, in CSS pixels. */
export type View = { readonly scale: number; readonly x: number; readonly y: number };
export type Place = { readonly x: number; readonly y: number };
export type Frame = { readonly width: number; readonly height: number };

export const WHOLE: View = { scale: 1, x: 0, y: 0 };
export const CLOSE = 2.5;
const CLOSEST = 8;

/** Larger or smaller, while what lies under `at` (from the frame's middle) stays there. */
export function zoomAt(view: View, scale: number, at: Place, frame: Frame): View {
  const next = Math.min(CLOSEST, Math.max(1, scale));
  const grown = next / view.scale;
  return held({ scale: next, x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown }, frame);
}

export const pushed = (view: View, by: Place, frame: Frame): View =>
  held({ ...view, x: view.x + by.x, y: view.y + by.y }, frame);

/** Never farther than its edge: a picture must not be pushed out of sight. */
function held({ scale, x, y }: View, { width, height }: Frame): View {
  const within = (value: number, room: number) => Math.min(room, Math.max(-room, value)) || 0;
  return { scale, x: within(x, ((scale - 1) * width) / 2), y: within(y, ((scale - 1) * height) / 2) };
}
