// What a long proof has to tell at its end, kept in a file that the script reads which runs all proofs.
import { appendFileSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../test-results/proof/", import.meta.url));

/** One line of JSON more in this proof's report. */
export function report(proof: "corpus" | "kills", row: object): void {
  mkdirSync(folder, { recursive: true });
  appendFileSync(`${folder}${proof}.jsonl`, `${JSON.stringify(row)}\n`);
}
