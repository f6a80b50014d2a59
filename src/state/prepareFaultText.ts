/** What a file that could not be made ready tells the person, and what to do next. */
import { formatBytes } from "../lib/format";
import { assertNever } from "../lib/result";
import type { PrepareFault } from "./preparing";

const words = {
  emptyFile: (name: string) =>
    `“${name}” is empty (0 bytes), so there is nothing to keep. Choose the file again, or another one.`,
  tooLarge: (name: string, size: number, max: number) =>
    `“${name}” has ${formatBytes(size)}; at most ${formatBytes(max)} fit. Keep it elsewhere and add a link to it, or a shorter version.`,
  unreadable: (name: string) =>
    `“${name}” could not be read from this device. It may have been moved, or it is still in the cloud. Open it once in its own app, then choose it again.`,
  notEditable: (name: string) =>
    `“${name}” can’t be changed in this browser, because it can’t open this kind of picture. It stays as it is.`,
} as const;

export function prepareFaultText(name: string, fault: PrepareFault): string {
  switch (fault.type) {
    case "empty":
      return words.emptyFile(name);
    case "too-large":
      return words.tooLarge(name, fault.size, fault.limit);
    case "unreadable":
    case "cancelled":
      return words.unreadable(name);
    case "not-editable":
      return words.notEditable(name);
    default:
      return assertNever(fault);
  }
}
