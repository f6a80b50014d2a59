import { formatCount } from "../lib/format";
import { PUT_OFF_BY } from "../state/keepReminder";

/** The quiet reminder that much stands on this device alone. */
export const keepWords = {
  label: "Not in a file yet",
  said: (changes: number) =>
    formatCount(changes, {
      one: "1 change stands on this device alone.",
      other: "# changes stand on this device alone.",
    }),
  wiped: (changes: number) =>
    formatCount(changes, {
      one: "1 change goes when this device is wiped.",
      other: "# changes go when this device is wiped.",
    }),
  save: "Save to a file",
  endOfDay: "End of the day",
  later: `Later, after ${PUT_OFF_BY} more`,
} as const;
