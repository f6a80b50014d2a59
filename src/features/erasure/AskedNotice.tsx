import type { JourneyId } from "../../domain/ids";
import { AUTHOR, EVIDENCE } from "../../domain/thing";
import { formatList } from "../../lib/format";
import { paths } from "../../paths";
import { useErasuresAsked } from "../../state/erasures";
import { LinkButton } from "../../ui/LinkButton";
import { Notice } from "../../ui/Notice";
import { words } from "./words";

/** On a journey's screens: somebody asks to erase something of it, and nothing was decided here. */
export function AskedNotice({ journey }: { readonly journey: JourneyId }) {
  const asked = useErasuresAsked(journey);
  if (!asked || asked.length === 0) return null;
  return (
    <div data-print="none">
      <Notice icon="trash" action={<LinkButton to={paths.erasures()}>{words.look}</LinkButton>}>
        {askedText(asked)}
      </Notice>
    </div>
  );
}

/** “Anna asks to erase 1 piece of evidence for good. …” */
function askedText(asked: readonly { readonly by: string; readonly kind: string }[]): string {
  const names = [...new Set(asked.flatMap(({ by }) => (by === "" ? [] : [by])))];
  const count = (kind: string) => asked.filter((each) => each.kind === kind).length;
  const [pieces, persons] = [count(EVIDENCE), count(AUTHOR)];
  const others = asked.length - pieces - persons;
  const items = formatList([
    ...(pieces > 0 ? [words.pieces(pieces)] : []),
    ...(persons > 0 ? [words.persons(persons)] : []),
    ...(others > 0 ? [words.things(others)] : []),
  ]);
  // Of several askers none is named before the others.
  return `${words.asksHere(names.length === 1 ? (names[0] ?? "") : "", items)} ${words.asksNothingYet}`;
}
