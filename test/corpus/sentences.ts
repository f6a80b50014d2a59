// What the screen says of each fault, so that a test of hostile files can tell whether it says why a file was refused.
import { faultText } from "../../src/features/importSnapshot/faultWords";
import { words } from "../../src/features/importSnapshot/words";
import type { DamagedPart, SnapshotFault } from "../../src/formats/snapshotFaults";
import type { FaultType } from "./hostile";

const PARTS: readonly DamagedPart[] = [
  "head",
  "counts",
  "frameworks",
  "entries",
  "evidence",
  "digest",
  "end",
];

/** One of each sentence that there is for a type; the numbers in them are any. */
const examples: { readonly [T in FaultType]: readonly Extract<SnapshotFault, { readonly type: T }>[] } = {
  empty: [{ type: "empty" }],
  "not-json": [{ type: "not-json" }],
  "not-a-snapshot": [{ type: "not-a-snapshot" }],
  "too-new": [{ type: "too-new", found: 2, supported: 1 }],
  "cut-short": [{ type: "cut-short", bytes: 1 }],
  damaged: PARTS.flatMap((part) =>
    [0, 1].map((nth) => ({ type: "damaged", part, nth, what: "wrong-shape" }) as const),
  ),
  "too-large-entry": [{ type: "too-large-entry", nth: 1 }],
  "too-deep-entry": [{ type: "too-deep-entry", nth: 1 }],
  "too-large-file": [{ type: "too-large-file", nth: 1 }],
  "too-much": (["journeys", "entries", "one-journey"] as const).map((of) => ({
    type: "too-much",
    of,
    most: 1,
  })),
  sealed: [{ type: "sealed" }],
  "wrong-passphrase": [{ type: "wrong-passphrase" }],
  "seal-damaged": [{ type: "seal-damaged", bytes: 1 }],
  "nothing-whole": [{ type: "nothing-whole" }],
  unreadable: [{ type: "unreadable", reason: "REASON" }],
  cancelled: [{ type: "cancelled" }],
};

/** Whether a screen that refuses a file says why, and that for one of these reasons. */
export function saysWhy(said: string, types: readonly FaultType[]): boolean {
  const faults = types.flatMap((type): readonly SnapshotFault[] => examples[type]);
  return faults.some((fault) => patternOf(sentenceFor(fault)).test(said));
}

/** The two that are answered in a form of their own say so there. */
function sentenceFor(fault: SnapshotFault): string {
  if (fault.type === "sealed") return words.sealedTitle;
  if (fault.type === "wrong-passphrase") return words.wrongPassphrase;
  speakEnglish();
  return faultText(fault);
}

function patternOf(sentence: string): RegExp {
  const plain = sentence.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const ofAnySize = plain.replace(/\d+(\\\.\d+)?(\s(bytes?|[kMG]B))?/g, "[\\d.,]+(\\s(bytes?|[kMG]B))?");
  return new RegExp(ofAnySize.replace("REASON", ".*"));
}

/** Node 20 has no navigator, and the languages of whoever reads are asked there. */
function speakEnglish(): void {
  if (!("navigator" in globalThis)) Object.assign(globalThis, { navigator: { languages: ["en-GB"] } });
}
