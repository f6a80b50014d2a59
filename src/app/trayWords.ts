import { formatCount } from "../lib/format";

export const trayWords = {
  line: (count: number) => formatCount(count, { one: "1 not placed yet", other: "# not placed yet" }),
  drop: "Drop it anywhere",
  dropAbout:
    "It is kept on this device at once. Then you say where it goes. A snapshot is shown before anything is taken in.",
  notTaken: "What you dropped could not be taken in. Nothing was changed; please try again.",
} as const;
