/** What came of taking ballots in, as a sentence. */
import { formatNumber } from "../lib/format";
import type { Taken } from "../storage/ballots";

const plural = new Intl.PluralRules("en");
const ballots = (count: number) =>
  plural.select(count) === "one" ? "1 ballot" : `${formatNumber(count)} ballots`;

export function takenText({ added, known, erased, questions }: Taken): string {
  const sentences: string[] = [];
  if (added > 0) sentences.push(`${ballots(added)} came in.`);
  if (known > 0)
    sentences.push(
      added === 0
        ? `${ballots(known)} ${plural.select(known) === "one" ? "was" : "were"} here already.`
        : `${ballots(known)} more ${plural.select(known) === "one" ? "was" : "were"} here already.`,
    );
  if (erased > 0)
    sentences.push(
      `${ballots(erased)} stayed out, because what stands under ${plural.select(erased) === "one" ? "it" : "them"} is erased for good on this device.`,
    );
  const elsewhere = questions.filter(({ title }) => title === "").reduce((sum, { added: n }) => sum + n, 0);
  if (elsewhere > 0)
    sentences.push(
      elsewhere === added
        ? "The session is not on this device: they are kept, and go with the next snapshot or backup from here."
        : `${ballots(elsewhere)} of them belong to a session that is not on this device: they are kept, and go with the next snapshot or backup from here.`,
    );
  return sentences.length > 0 ? sentences.join(" ") : "No ballot came in.";
}
