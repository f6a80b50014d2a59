// The tables as version 2 has them, told literally and without any of today's code. Never change it: devices have them.
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
