/** What a list that people order says, to eyes and to ears. */
import { formatNumber } from "../lib/format";

const place = (at: number, count: number) => `place ${formatNumber(at)} of ${formatNumber(count)}`;

export const sortableWords = {
  role: "draggable",
  handle: (name: string) => `Move “${name}”`,
  up: (name: string) => `Move “${name}” up`,
  down: (name: string) => `Move “${name}” down`,
  instructions:
    "Press space or enter to pick it up, move it with the arrow keys, and press space or enter to put it down. Escape puts it back.",
  picked: (name: string, at: number, count: number) => `Picked up “${name}”, ${place(at, count)}.`,
  over: (name: string, at: number, count: number) => `“${name}” is at ${place(at, count)}.`,
  dropped: (name: string, at: number, count: number) => `“${name}” was put down at ${place(at, count)}.`,
  moved: (name: string, at: number, count: number) => `“${name}” is now at ${place(at, count)}.`,
  cancelled: (name: string, at: number, count: number) => `“${name}” is back at ${place(at, count)}.`,
} as const;
