import { formatBytes, formatCount, formatMoment } from "../../lib/format";

export const words = {
  title: "This device",
  lead: "What is kept here, how safe it is, and what stands in no file yet.",
  storage: "Storage",
  used: (bytes: number) => `Waymark uses ${formatBytes(bytes)} on this device, its own files included.`,
  usedUnknown: "This browser does not say how much space Waymark uses.",
  protected: "The browser has promised to keep it.",
  protectedAbout: "It will not clear Waymark’s storage by itself, not even when the device runs full.",
  atRisk: "The browser has not promised to keep it.",
  atRiskAbout:
    "It may clear Waymark’s storage by itself when the device runs full, or after weeks without a visit. Installing Waymark on the home screen helps, and so does asking:",
  unknown: "This browser cannot promise to keep it.",
  unknownAbout: "Export snapshots often, and keep them somewhere else.",
  ask: "Ask the browser to keep it",
  asked: "The browser said no for now. It may say yes once Waymark is installed or has been used more often.",
  snapshots: "Snapshots",
  noJourneys: "There is no journey on this device yet.",
  neverExported: "Never exported from this device",
  exported: (time: number) => `Last exported ${formatMoment(time)}`,
  changes: (count: number) =>
    formatCount(count, { one: "1 change in no file yet", other: "# changes in no file yet" }),
  allInFile: "All of it is in a file",
  facts: (exported: string, changes: string) => `${exported} · ${changes}`,
  export: "Export a snapshot",
  untitled: "Journey without a name",
  app: "The app",
  version: (version: string) => `Version ${version}`,
  installed: "Installed on this device.",
  notInstalled:
    "Opened in the browser. Installed from the browser’s menu (“Install” or “Add to Home Screen”) it is safer and quicker to reach.",
  offline: "Ready for offline: every part of Waymark is on this device.",
  notOffline: "Not ready for offline yet. Stay online for a moment; this says when it is.",
  check: "Look for a new version",
  checkFailed: "The place that Waymark comes from could not be reached. It goes on working as it is.",
  checked: "This was asked just now. If there is a new version, it is offered above.",
  about: "About Waymark and its sources",
} as const;
