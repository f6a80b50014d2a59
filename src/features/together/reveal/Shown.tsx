import { useMemo, useState } from "react";
import { agreementsOf, type Agreed } from "../../../domain/agreement";
import type { CompetencyRef } from "../../../domain/framework";
import { spreadsOf } from "../../../domain/spread";
import { byDisagreement } from "../../../domain/spreadOrder";
import { shownVoices } from "../../../domain/voice";
import { steerOrTell } from "../../../state/room";
import { Notice } from "../../../ui/Notice";
import { LateLine } from "../LateLine";
import type { SessionParts } from "../sessionParts";
import { AcceptUnanimous } from "./AcceptUnanimous";
import { Detail } from "./Detail";
import type { StatusQuestion } from "./questions";
import styles from "./Reveal.module.css";
import { RevealMenu } from "./RevealMenu";
import { SecondRound } from "./SecondRound";
import { SpreadList } from "./SpreadList";
import { words } from "./words";

type ShownProps = SessionParts & { readonly question: StatusQuestion };

/** The spread of every competency, those that differ most first, and beside it the one that is talked about. */
export function Shown(props: ShownProps) {
  const { journal, session, room, question, readOnly } = props;
  const voices = shownVoices(journal, session.id, question.n);
  const spreads = useMemo(
    () => byDisagreement(spreadsOf(voices, question.refs, session)),
    // A session is read anew with every entry; what counts of it here was set when it began.
    // oxlint-disable-next-line react/exhaustive-deps
    [voices, question.n],
  );
  const agreed = useMemo(
    () =>
      new Map(
        agreementsOf(journal, session.id)
          .toReversed()
          .map((agreement) => [agreement.ref, agreement]),
      ),
    [journal, session.id],
  );
  // A tap shows at once; what is kept, and steers the projector, follows a moment later.
  const [asked, setAsked] = useState<{ readonly ref: CompetencyRef | undefined; readonly from: unknown }>();
  const open = asked && asked.from === room.ref ? asked.ref : room.ref;
  const spread = spreads.find(({ ref }) => ref === open);
  const [closed, setClosed] = useState<CompetencyRef>();
  const choose = (ref: CompetencyRef | undefined) => {
    setClosed(ref === undefined ? open : undefined);
    setAsked({ ref, from: room.ref });
    void steerOrTell(session.id, { ref, show: ref === undefined ? "list" : "spread", timer: undefined });
  };
  const isOpen = ({ ref, unanimous, total }: (typeof spreads)[number]) =>
    !agreed.get(ref)?.isStanding && unanimous === undefined && total > 0;
  const left = spreads.filter(isOpen);
  const standing = [...agreed.values()].filter(({ isStanding }) => isStanding);
  const lastMethod = standing
    .filter(({ method }) => method !== "unanimous")
    .reduce<Agreed | undefined>(
      (last, each) => (last && last.time > each.time ? last : each),
      undefined,
    )?.method;
  const doubled = new Set(voices.filter(({ isDoubled }) => isDoubled).map(({ voice }) => voice)).size;

  return (
    <>
      <LateLine {...props} n={question.n} voices={voices} />
      {doubled > 0 && <Notice tone="warn">{words.doubled(doubled)}</Notice>}
      <div className={styles["both"]} data-open={spread !== undefined || undefined}>
        <section aria-labelledby="reveal-list" className={styles["listPart"]}>
          <div className={styles["head"]}>
            <div>
              <h2 id="reveal-list" className={styles["heading"]}>
                {words.listTitle}
              </h2>
              <span className={styles["quiet"]} data-print="none">
                {words.voices(voices.length)}
              </span>
            </div>
            <RevealMenu {...props} spreads={left} />
          </div>
          <p className={styles["onPaper"]}>
            {words.onPaper(
              voices.length,
              spreads.filter(({ ref }) => agreed.get(ref)?.isStanding).length,
              spreads.length,
            )}
          </p>
          {!readOnly && <AcceptUnanimous {...props} spreads={spreads} agreed={agreed} voices={voices} />}
          <SpreadList
            {...props}
            spreads={spreads}
            agreed={agreed}
            open={open}
            closed={closed}
            onOpen={choose}
          />
          {!readOnly && <SecondRound {...props} spreads={left} />}
        </section>
        {spread && (
          <Detail
            key={spread.ref}
            {...props}
            spread={spread}
            agreed={agreed.get(spread.ref)}
            lastMethod={lastMethod}
            voices={voices}
            onClose={() => choose(undefined)}
            onNext={() => choose(left.find(({ ref }) => ref !== spread.ref)?.ref)}
          />
        )}
      </div>
    </>
  );
}
