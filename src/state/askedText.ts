/** That somebody asks to erase something, in the same words wherever it is said. */
import { AUTHOR, EVIDENCE, VOICE } from "../domain/thing";
import { formatCount, formatList } from "../lib/format";

const NOTHING_YET = "Nothing happens on this device before you decide.";

type Asked = { readonly by: string; readonly kind: string };

/** “Anna asks to erase 1 piece of evidence for good. Nothing happens …” `asked` is not empty. */
export function askedText(asked: readonly Asked[]): string {
  return `${whoOf(asked)} asks to erase ${itemsOf(asked)} for good. ${NOTHING_YET}`;
}

/** The other way round: what is out of sight here. `takenBack` is not empty. */
export function takenBackText(takenBack: readonly Asked[]): string {
  return `${whoOf(takenBack)} took back the wish to erase ${itemsOf(takenBack)}. On this device all of that stays out of sight until you decide.`;
}

/** Of several who ask none is named before the others. */
function whoOf(asked: readonly Asked[]): string {
  const names = [...new Set(asked.map(({ by }) => by))];
  return (names.length === 1 && names[0]) || "Somebody";
}

function itemsOf(asked: readonly Asked[]): string {
  const count = (kind: string) => asked.filter((each) => each.kind === kind).length;
  const [pieces, people, voices] = [count(EVIDENCE), count(AUTHOR), count(VOICE)];
  const others = asked.length - pieces - people - voices;
  const items = [
    ...(pieces > 0
      ? [formatCount(pieces, { one: "1 piece of evidence", other: "# pieces of evidence" })]
      : []),
    ...(people > 0 ? [formatCount(people, { one: "1 person", other: "# people" })] : []),
    ...(voices > 0
      ? [formatCount(voices, { one: "1 voice in a session", other: "# voices in sessions" })]
      : []),
    ...(others > 0
      ? [formatCount(others, { one: "1 thing of another kind", other: "# things of other kinds" })]
      : []),
  ];
  return formatList(items);
}
