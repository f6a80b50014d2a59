// Journeys written straight into a page's database, for tests of what is shown: told by the app's own pure functions, so that
// every entry, id and cached view is what the app would have written.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Entry } from "../../src/domain/entry";
import type { EvidenceContent } from "../../src/domain/evidence";
import { addEvidence } from "../../src/domain/evidenceTelling";
import { competencyRef, type CompetencyRef, type Framework } from "../../src/domain/framework";
import type { EvidenceId, JourneyId } from "../../src/domain/ids";
import { EMPTY_JOURNAL, type Journal } from "../../src/domain/journal";
import { startJourney } from "../../src/domain/journey";
import type { Sha256 } from "../../src/lib/hash";
import { summarize } from "../../src/domain/summary";
import { summaryRow } from "../../src/storage/summaryRow";
import { evidenceId, journeyId, NOON, testWriter, writing, type TestWriter } from "./entries";

export const k12 = readFramework("k12Jml");
export const k12Competencies = k12.domains.flatMap((domain) => domain.competencies);
/** The K-12 framework's competency at this place of its reading order. */
export const k12Ref = (index: number): CompetencyRef => competencyRef(k12.id, k12Competencies[index]!.id);

type StoredFile = { readonly bytes: Buffer; readonly isThumbnail: boolean };

/** A journey being told, and the bytes of its files. */
export class Telling {
  readonly id: JourneyId;
  readonly writer: TestWriter;
  journal: Journal = EMPTY_JOURNAL;
  readonly filesByHash = new Map<string, StoredFile>();

  constructor(id: string, title: string, framework: Framework = k12) {
    this.id = journeyId(id);
    this.writer = testWriter("ann", NOON, this.id);
    const { id: frameworkId, version } = framework;
    this.tell((journal) =>
      startJourney(journal, this.writer, {
        title,
        subject: framework.subjects[0] === "state" ? "state" : "school",
        framework: { id: frameworkId, version },
      }),
    );
  }

  tell(decide: (journal: Journal) => Entry | readonly Entry[] | undefined): void {
    this.journal = writing(this.journal, decide).journal;
  }

  addItem(
    title: string,
    content: EvidenceContent,
    serves: readonly CompetencyRef[],
    caption = "",
  ): EvidenceId {
    const id = evidenceId(`item-${this.journal.things.size}`);
    this.tell((journal) =>
      addEvidence(journal, this.writer, { id, content, title, date: "2026-08-20", caption, serves }),
    );
    return id;
  }

  /** A file of the type given, with its bytes on this device. The `picture` below is its own thumbnail; nothing else has one. */
  addFile(name: string, type: string, bytes: Buffer, serves: readonly CompetencyRef[]): EvidenceId {
    const hash = createHash("sha256").update(bytes).digest("hex") as Sha256;
    this.filesByHash.set(hash, { bytes, isThumbnail: bytes === picture });
    return this.addItem(name, { kind: "file", hash, name, type, size: bytes.length }, serves);
  }
}

/** Puts the journeys where the app keeps them. The page must have been open; reload it, or open another address, afterwards. */
export async function seed(page: Page, tellings: readonly Telling[]): Promise<void> {
  const packs = tellings.flatMap(({ id, journal }) =>
    inPacks([...journal.entriesById.values()]).map((entries, n) => ({
      journey: id,
      source: "seed",
      n,
      entries,
    })),
  );
  const summaries = tellings.map(({ id, journal }) => summaryRow(summarize(id, journal), 1));
  const files = tellings.flatMap(({ filesByHash }) =>
    [...filesByHash].map(([hash, { bytes, isThumbnail }]) => ({
      hash,
      base64: bytes.toString("base64"),
      isThumbnail,
    })),
  );
  const rows = JSON.stringify({ packs, summaries, files });
  await page.evaluate(async (rows) => {
    const { packs, summaries, files } = JSON.parse(rows) as {
      packs: object[];
      summaries: object[];
      files: { hash: string; base64: string; isThumbnail: boolean }[];
    };
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("waymark");
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error!));
    });
    const write = database.transaction(["packs", "summaries", "files", "chunks", "thumbnails"], "readwrite");
    for (const row of packs) write.objectStore("packs").put(row);
    for (const row of summaries) write.objectStore("summaries").put(row);
    for (const { hash, base64, isThumbnail } of files) {
      const { buffer: bytes } = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      write.objectStore("files").put({ hash, size: bytes.byteLength, chunkCount: 1 });
      write.objectStore("chunks").put({ hash, n: 0, bytes });
      if (isThumbnail) write.objectStore("thumbnails").put({ hash, type: "image/png", bytes });
    }
    await new Promise((resolve, reject) => {
      write.addEventListener("complete", resolve);
      write.addEventListener("abort", () => reject(write.error!));
    });
    database.close();
  }, rows);
}

function inPacks(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const packs = [];
  for (let start = 0; start < entries.length; start += 64) packs.push(entries.slice(start, start + 64));
  return packs;
}

/** A picture that any browser decodes. */
export const picture = readFileSync(new URL("../../public/icons/icon-192.png", import.meta.url));

export function readFramework(file: string): Framework {
  const address = new URL(`../../src/content/${file}.json`, import.meta.url);
  return JSON.parse(readFileSync(address, "utf8")) as Framework;
}
