import { takeDecisionBack } from "../../../domain/decision";
import type { Decision } from "../../../domain/decisionRegisters";
import { titleOf } from "../../../domain/framework";
import type { Question } from "../../../domain/session";
import { formatDay } from "../../../lib/format";
import { METHOD_TITLES, roleTitle } from "../../../pictures/roomWords";
import { paths } from "../../../paths";
import { writeWithUndo } from "../../../state/undoing";
import { Button } from "../../../ui/Button";
import { Icon } from "../../../ui/Icon";
import { LinkButton } from "../../../ui/LinkButton";
import type { SessionParts } from "../sessionParts";
import styles from "./Choose.module.css";
import { words } from "./words";

type DecidedProps = SessionParts & {
  readonly question: Question;
  readonly decision: Decision & { readonly time: number };
};

/** What the room decided, how, and who was there. */
export function Decided({ journey, framework, session, readOnly, question, decision }: DecidedProps) {
  const { method, note, room, time } = decision;
  const roles = Object.entries(room.roles).map(([role, count]) =>
    words.role(roleTitle(session, role), count),
  );
  return (
    <div className={styles["card"]} data-decided={true}>
      <h3 className={styles["subheading"]}>
        <Icon name="check" /> {words.decided}
      </h3>
      {decision.kind === "proposal" ? (
        <p className={styles["proposal"]}>{decision.proposal}</p>
      ) : (
        <ol className={styles["chosen"]}>
          {decision.refs.map((ref) => (
            <li key={ref}>{titleOf(framework, ref)}</li>
          ))}
        </ol>
      )}
      <p>{words.decidedBy(METHOD_TITLES[method], formatDay(time))}</p>
      {note !== "" && <p className={styles["note"]}>{note}</p>}
      <p className={styles["quiet"]}>{words.inRoom(room.voices, roles)}</p>
      <div className={styles["buttons"]}>
        {decision.kind === "priorities" && (
          <LinkButton to={paths.plan(journey)} variant="solid" icon="plan">
            {words.toPlan}
          </LinkButton>
        )}
        {!readOnly && (
          <Button
            variant="plain"
            icon="undo"
            onClick={() =>
              void writeWithUndo(
                journey,
                (journal, writer) => takeDecisionBack(journal, writer, session.id, question.n),
                words.decisionTakenBack,
              )
            }
          >
            {words.decideAnew}
          </Button>
        )}
      </div>
    </div>
  );
}
