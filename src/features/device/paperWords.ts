import { formatMoment } from "../../lib/format";

/** What stands on paper, and the buttons that print it. */
export const paperWords = {
  printThis: "Print this list",
  printSet: "Print a list for 12 tablets",
  deviceName: "Name of this device",
  deviceNameHint:
    "For example “Tablet 7” or “Office laptop”. It stands on the printed list and in file names, and stays on this device.",
  title: "Ready for a day without a network",
  thisDevice: (name: string) => (name === "" ? "Device: ______________________" : name),
  printed: (now: number) => `Printed ${formatMoment(now)}`,
  setTitle: "Tablets for a day without a network",
  setAbout:
    "One line a tablet. Open Waymark on it, tap “This device”, and tick what the list there says is ready.",
  tablet: "Tablet",
  columns: [
    "Opens without a network",
    "Installed",
    "Kept by the browser",
    "Room: “Try writing”",
    "Camera",
    "All in a file",
    "Clock right",
    "Names given",
    "Charged",
  ],
  notes: "Notes",
  signed: "Checked by, and when",
} as const;
