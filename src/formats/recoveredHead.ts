/** What stands between the items of a damaged snapshot: what it says of the whole, which list goes on, and whether it is amiss. */
import { EXPORTER_MAX_LENGTH } from "./limits";
import { SNAPSHOT_FORMAT, type SnapshotHead } from "./snapshot";

/** What the file says of itself, as far as it can be read. */
export type Claims = SnapshotHead & {
  readonly isOurs: boolean;
  readonly version: number | undefined;
};

export const NO_CLAIMS: Claims = {
  isOurs: false,
  version: undefined,
  exportedAt: "",
  exportedBy: "",
  app: "",
};

export type Section = "frameworks" | "journeys" | "entries" | "evidence";

/** As much of a gap is looked at: what belongs between two items is shorter. */
const GAP_MAX_BYTES = 8_192;
const LATIN = new TextDecoder("latin1");
const UTF8 = new TextDecoder();

const TEXT = '"(?:[^"\\\\\\u0000-\\u001f]|\\\\.)*"';
const LISTS = /"(frameworks|journeys|entries|evidence)"\s*:\s*\[/gu;
const NAMES = "format|version|exportedAt|exportedBy|app|digest";
const STRUCTURE = new RegExp(
  `^(?:[\\s[\\]{},]|"(?:frameworks|journeys|entries|evidence|counts)"\\s*:|"(?:${NAMES})"\\s*:\\s*(?:${TEXT}|\\d+))*$`,
  "u",
);
const SPACE = /\s/u;

/** The bytes between two items. */
export class Gap {
  readonly #bytes = new Uint8Array(GAP_MAX_BYTES);
  #length = 0;
  #isLong = false;
  #last = "";

  add(bytes: Uint8Array): void {
    const taken = bytes.subarray(0, GAP_MAX_BYTES - this.#length);
    this.#bytes.set(taken, this.#length);
    this.#length += taken.length;
    if (taken.length < bytes.length) this.#isLong = true;
    for (let at = bytes.length - 1; at >= 0; at -= 1) {
      const character = String.fromCharCode(bytes[at]!);
      if (SPACE.test(character)) continue;
      this.#last = character;
      return;
    }
  }

  clear(): void {
    this.#length = 0;
    this.#isLong = false;
    this.#last = "";
  }

  /** The list that begins last in it. */
  section(): Section | undefined {
    if (this.#length < MIN_LIST_LENGTH) return undefined;
    return [...LATIN.decode(this.#seen()).matchAll(LISTS)].at(-1)?.[1] as Section | undefined;
  }

  /** Whether it holds nothing but what belongs between the items of a snapshot. */
  isStructure(): boolean {
    return !this.#isLong && STRUCTURE.test(LATIN.decode(this.#seen()));
  }

  /** Whether a snapshot may end with it. */
  isEnd(): boolean {
    return this.#last === "}";
  }

  /** What it says of the whole snapshot, beside what was known already. */
  addTo(known: Claims): Claims {
    if (this.#length < MIN_LIST_LENGTH) return known;
    const text = UTF8.decode(this.#seen());
    const version = /"version"\s*:\s*(\d{1,9})\s*[,}]/u.exec(text)?.[1];
    return {
      isOurs: known.isOurs || memberText(text, "format") === SNAPSHOT_FORMAT,
      version: known.version ?? (version === undefined ? undefined : Number(version)),
      exportedAt: known.exportedAt || memberText(text, "exportedAt"),
      exportedBy: known.exportedBy || memberText(text, "exportedBy"),
      app: known.app || memberText(text, "app"),
    };
  }

  #seen(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }
}

/** Of the shortest thing that is looked for: between most items stands a comma alone. */
const MIN_LIST_LENGTH = 8;

function memberText(text: string, name: string): string {
  const found = new RegExp(`"${name}"\\s*:\\s*(${TEXT})`, "u").exec(text)?.[1];
  if (found === undefined) return "";
  try {
    return String(JSON.parse(found)).slice(0, EXPORTER_MAX_LENGTH);
  } catch {
    // An escape in it is damaged: then nothing is known.
    return "";
  }
}
