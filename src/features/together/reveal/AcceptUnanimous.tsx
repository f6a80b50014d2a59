import type { Agreed } from "../../../domain/agreement";
import type { CompetencyRef } from "../../../domain/framework";
import type { Spread } from "../../../domain/spread";
import { isFlagged } from "../../../domain/spreadOrder";
import { roomOf } from "../../../domain/spreadRoles";
import type { Voice } from "../../../domain/voice";
import { useOnce } from "../../../state/once";
import { Button } from "../../../ui/Button";
import type { SessionParts } from "../sessionParts";
import { agreeOn } from "./agreeing";
import styles from "./Reveal.module.css";
import { words } from "./words";

type AcceptUnanimousProps = SessionParts & {
  readonly question: { readonly n: number };
  readonly spreads: readonly Spread[];
  readonly agreed: ReadonlyMap<CompetencyRef, Agreed>;
  readonly voices: readonly Voice[];
};

/** Where all say the same there is nothing to talk about: one tap agrees on all of them, in one write. */
export function AcceptUnanimous(props: AcceptUnanimousProps) {
  const { journey, session, question, spreads, agreed, voices } = props;
  const once = useOnce();
  const alike = spreads.filter((spread) => !isFlagged(spread) && !agreed.get(spread.ref)?.isStanding);
  const accepting = alike.flatMap(({ ref, unanimous }) =>
    unanimous === undefined ? [] : [{ ref, status: unanimous }],
  );
  if (accepting.length === 0) return null;
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
