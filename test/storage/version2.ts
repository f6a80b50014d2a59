// A database as version 2 left it, told literally and without any of today's code. Never change it: devices have them.
import { ROWS as ROWS_1 } from "./version1";

export const VERSION_2 = 20;

/** By table: the path of its key, then those of its indexes. */
export const TABLES = {
  packs: [["journey", "source", "n"]],
  summaries: ["journey", ["shelf", "recency"]],
  files: ["hash"],
  chunks: [["hash", "n"]],
  thumbnails: ["hash"],
  frameworks: [["id", "version"]],
  drafts: ["key"],
  people: ["id"],
  settings: ["key"],
  safekeeping: ["journey"],
  imports: ["id"],
  staged: [["import", "n"]],
  waiting: ["id"],
  waitingBytes: [["id", "n"]],
};

export const ROWS_2 = {
  ...ROWS_1,
  summaries: [
    {
      journey: "J1",
      title: "Oak Street",
      subject: "",
      framework: "",
      archived: false,
      isExample: false,
      existence: "present",
      statuses: { "mtc-k12-jml:purpose/graduate": "earned" },
      twoAnswers: [],
      evidenceCount: 0,
      notPlacedCount: 0,
      entryCount: 2,
      newerCount: 0,
      touchedAt: 1_780_000_001_000,
      pinned: false,
      collection: "",
      readOnly: false,
      revision: 2,
      shelf: "own",
      recency: -1_780_000_001_000,
    },
  ],
  waiting: [
    {
      id: "E1",
      caughtAt: 1_780_000_003_000,
      content: { kind: "note", text: "They plan Fridays." },
      title: "",
      caption: "",
      date: "",
      journey: "",
      serves: [],
    },
  ],
  waitingBytes: [{ id: "E2", n: 0, bytes: new Uint8Array([1, 2]).buffer }],
};
