/** What came of taking ballots in, as a sentence. */
import { formatCount } from "../lib/format";
import type { Taken } from "../storage/ballots";

export function takenText({ added, known, erased, questions }: Taken): string {
  const elsewhere = questions.filter(({ title }) => title === "").reduce((sum, { added: n }) => sum + n, 0);
  const sentences = [
    added > 0 && formatCount(added, { one: "1 ballot came in.", other: "# ballots came in." }),
    known > 0 &&
      added === 0 &&
      formatCount(known, { one: "1 ballot was here already.", other: "# ballots were here already." }),
    known > 0 &&
      added > 0 &&
      formatCount(known, { one: "1 more was here already.", other: "# more were here already." }),
    erased > 0 &&
      formatCount(erased, {
        one: "1 ballot stayed out, because its voice is erased for good on this device.",
        other: "# ballots stayed out, because their voices are erased for good on this device.",
      }),
    elsewhere > 0 &&
      elsewhere === added &&
      "The session is not on this device. What came is kept, and goes with the next snapshot or backup from here.",
    elsewhere > 0 &&
      elsewhere < added &&
      formatCount(elsewhere, {
        one: "1 of them belongs to a session that is not on this device. It is kept, and goes with the next snapshot or backup from here.",
        other:
          "# of them belong to a session that is not on this device. They are kept, and go with the next snapshot or backup from here.",
      }),
  ].filter((sentence) => sentence !== false);
  return sentences.length > 0 ? sentences.join(" ") : "No ballot came in.";
}
