/** Short ticks in the hand, where the device has them and nobody asked for less motion. */

/** `chosen`: something was tapped. `saved`: it is durable. `earned`: and a competency is earned by it. */
export type Tick = "chosen" | "saved" | "earned";

/** Milliseconds, or on, off and on again. */
const TICK_MS: Readonly<Record<Tick, number | number[]>> = { chosen: 8, saved: 16, earned: [16, 90, 24] };

/** Whether the browser can vibrate at all; one on a laptop may say so and do nothing. */
export const hasHaptics = (): boolean => "vibrate" in navigator;

export function tick(kind: Tick): void {
  if (!hasHaptics() || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  // What saves by itself must not buzz under the fingers of whoever types.
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && isText(field))) return;
  navigator.vibrate(TICK_MS[kind]);
}

const isText = ({ type }: HTMLInputElement) => !["radio", "checkbox", "button", "file"].includes(type);
