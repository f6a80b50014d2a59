import { Suspense } from "react";
import { Link } from "react-router";
import type { Action } from "../../domain/action";
import { bringEvidence } from "../../domain/actionTelling";
import { readEvidenceItem } from "../../domain/evidence";
import type { EvidenceId } from "../../domain/ids";
import { paths } from "../../paths";
import { writeOrTell, writeWithUndo } from "../../state/undoing";
import { IconButton } from "../../ui/IconButton";
import styles from "./Action.module.css";
import { usePlan } from "./planContext";
import { actionWords as words } from "./words";

/** The evidence that it produced, and the way to add more. */
export function Brings({ action }: { readonly action: Action }) {
  const { journey, journal, readOnly, adder: Adder } = usePlan();
  const link = (item: EvidenceId) =>
    writeOrTell(journey, (current, writer) => [bringEvidence(current, writer, action.id, item, true)]);
  const items = action.brings.flatMap((id) => {
    const item = readEvidenceItem(journal, id);
    return item?.existence === "deleted" ? [] : [{ id, title: item && (item.title || words.untitledItem) }];
  });
  return (
    <section aria-labelledby="action-brings">
      <h3 id="action-brings" className={styles["heading"]}>
        {words.brings}
      </h3>
      {items.length === 0 && (
        <p className={styles["quiet"]}>
          {readOnly || action.state === "done" ? words.bringsNoneHere : words.bringsNone}
        </p>
      )}
      <ul role="list" className={styles["chips"]}>
        {items.map(({ id, title }) => (
          <li key={id} className={styles["chip"]}>
            {title === undefined ? (
              <span>{words.bringsMissing}</span>
            ) : (
              <Link to={paths.evidenceItem(journey, id)}>{title}</Link>
            )}
            {!readOnly && (
              <IconButton
                icon="close"
                label={words.unlink(title ?? words.bringsMissing)}
                onClick={() =>
                  void writeWithUndo(
                    journey,
                    (current, writer) => [bringEvidence(current, writer, action.id, id, false)],
                    words.unlinked(title ?? words.bringsMissing),
                  )
                }
              />
            )}
          </li>
        ))}
      </ul>
      {!readOnly && action.state !== "done" && (
        <div className={styles["adder"]}>
          <Suspense fallback={null}>
            <Adder journey={journey} serves={action.for} compact onAdded={(item) => void link(item)} />
          </Suspense>
        </div>
      )}
    </section>
  );
}
