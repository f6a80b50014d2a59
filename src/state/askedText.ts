/** That somebody asks to erase something, in the same words wherever it is said. */
import { AUTHOR, EVIDENCE } from "../domain/thing";
import { formatCount, formatList } from "../lib/format";

const NOTHING_YET = "Nothing happens on this device before you decide.";

/** “Anna asks to erase 1 piece of evidence for good. Nothing happens …” `asked` is not empty. */
export function askedText(asked: readonly { readonly by: string; readonly kind: string }[]): string {
  const names = [...new Set(asked.map(({ by }) => by))];
  // Of several who ask none is named before the others.
  const by = (names.length === 1 && names[0]) || "Somebody";
  const count = (kind: string) => asked.filter((each) => each.kind === kind).length;
  const [pieces, people] = [count(EVIDENCE), count(AUTHOR)];
  const others = asked.length - pieces - people;
  const items = [
    ...(pieces > 0
      ? [formatCount(pieces, { one: "1 piece of evidence", other: "# pieces of evidence" })]
      : []),
    ...(people > 0 ? [formatCount(people, { one: "1 person", other: "# people" })] : []),
    ...(others > 0
      ? [formatCount(others, { one: "1 thing of another kind", other: "# things of other kinds" })]
      : []),
  ];
  return `${by} asks to erase ${formatList(items)} for good. ${NOTHING_YET}`;
}
