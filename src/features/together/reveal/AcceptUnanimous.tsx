import type { Agreed } from "../../../domain/agreement";
import type { CompetencyRef } from "../../../domain/framework";
import type { Spread } from "../../../domain/spread";
import { isFlagged } from "../../../domain/spreadOrder";
import { roomOf } from "../../../domain/spreadRoles";
import type { Journal } from "../../../domain/journal";
import { statusOf } from "../../../domain/record";
import { STATUSES } from "../../../domain/status";
import { shownVoices, type Voice } from "../../../domain/voice";
import { useOnce } from "../../../state/once";
import { Button } from "../../../ui/Button";
import type { SessionParts } from "../sessionParts";
import { agreeOn } from "./agreeing";
import type { StatusQuestion } from "./questions";
import styles from "./Reveal.module.css";
import { words } from "./words";

type AcceptUnanimousProps = SessionParts & {
  readonly question: StatusQuestion;
  readonly spreads: readonly Spread[];
  readonly agreed: ReadonlyMap<CompetencyRef, Agreed>;
  readonly voices: readonly Voice[];
};

/** Where all say the same there is nothing to talk about: one tap agrees on all of them, in one write. */
export function AcceptUnanimous(props: AcceptUnanimousProps) {
  const { journey, journal, session, question, spreads, agreed, voices } = props;
  const once = useOnce();
  const alike = spreads.filter(
    (spread) => !isFlagged(spread) && !agreed.get(spread.ref)?.isStanding && !takesBack(journal, spread),
  );
  const accepting = alike.flatMap(({ ref, unanimous }) =>
    unanimous === undefined ? [] : [{ ref, status: unanimous }],
  );
  if (accepting.length === 0 || areFew(props)) return null;
  const accept = () =>
    once(async () => {
      const all = accepting.map(({ ref, status }) => ({
        ref,
        status,
        why: "",
        session: session.id,
        n: question.n,
        method: "unanimous" as const,
        dissent: "",
        missing: "",
        room: roomOf(voices, session),
      }));
      await agreeOn(journey, all, words.accepted(all.length));
    });
  return (
    <div className={styles["accept"]} data-print="none">
      <p>{words.unanimous(accepting.length)}</p>
      <Button icon="check" onClick={() => void accept()}>
        {words.acceptAll(accepting.length)}
      </Button>
    </div>
  );
}

/** What the record has already is not taken back in passing: of that the room talks. */
const takesBack = (journal: Journal, { ref, unanimous }: Spread): boolean =>
  unanimous !== undefined && STATUSES.indexOf(unanimous) < STATUSES.indexOf(statusOf(journal, ref));

/** In a further round most of those who spoke in the one before are still to be heard. */
function areFew({ journal, session, question, voices }: AcceptUnanimousProps): boolean {
  if (question.again === undefined) return false;
  return voices.length * 2 <= shownVoices(journal, session.id, question.again).length;
}
