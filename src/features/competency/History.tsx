import { useMemo, useState } from "react";
import { readEvidenceItem } from "../../domain/evidence";
import type { Competency, CompetencyRef } from "../../domain/framework";
import type { EvidenceId } from "../../domain/ids";
import { competencyHistory, isFarAhead, type Change } from "../../domain/history";
import type { Journal } from "../../domain/journal";
import { assertNever } from "../../lib/result";
import { formatMoment } from "../../lib/format";
import { agreedText } from "../../pictures/roomWords";
import { StatusMark } from "../../pictures/StatusMark";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import { Icon } from "../../ui/Icon";
import { Tag } from "../../ui/Tag";
import styles from "./History.module.css";
import { words } from "./words";

const SHOWN_AT_FIRST = 6;
/** With those above. A competency that is talked about for years may have hundreds. */
const SHOWN_WHEN_OPENED = 20;

type HistoryProps = {
  readonly journal: Journal;
  readonly competencyRef: CompetencyRef;
  readonly competency: Competency;
};

/** Every change with its day, its author and its reason. Going back is information. */
export function History({ journal, competencyRef, competency }: HistoryProps) {
  const changes = useMemo(() => competencyHistory(journal, competencyRef), [journal, competencyRef]);
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState(SHOWN_WHEN_OPENED);
  const now = Date.now();
  const rows = (list: readonly Change[]) => (
    <ol role="list" className={styles["log"]}>
      {list.map((change) => (
        <li
          key={change.entry.id}
          className={styles["change"]}
          data-print={mayBePrinted(change, journal) ? undefined : "none"}
        >
          <span className={styles["mark"]} aria-hidden="true">
            {change.kind === "status" ? (
              <StatusMark status={change.status} size={22} />
            ) : (
              <Icon name={change.kind === "sign" ? "check" : "photo"} size={20} />
            )}
          </span>
          <div className={styles["words"]}>
            <p className={styles["what"]}>{describe(change, journal, competency)}</p>
            {change.why !== "" && <p className={styles["why"]}>{change.why}</p>}
            {change.kind === "status" && change.agreement && (
              <p className={styles["who"]}>{agreedText(change.agreement)}</p>
            )}
            <p className={styles["who"]}>
              {words.by(change.authorName || words.someone, formatMoment(change.time))}
            </p>
            {isFarAhead(change.time, now) && (
              <Tag tone="warn" icon="clock">
                {words.farAhead}
              </Tag>
            )}
          </div>
        </li>
      ))}
    </ol>
  );

  return (
    <section aria-labelledby="history-title">
      <h3 id="history-title" className={styles["heading"]}>
        {words.historyTitle}
      </h3>
      {changes.length === 0 ? (
        <p className={styles["none"]}>{words.noHistory}</p>
      ) : (
        rows(changes.slice(0, SHOWN_AT_FIRST))
      )}
      {changes.length > SHOWN_AT_FIRST && (
        <Disclosure summary={words.moreHistory(changes.length - SHOWN_AT_FIRST)} onToggle={setOpen}>
          {open && rows(changes.slice(SHOWN_AT_FIRST, shown))}
          {open && changes.length > shown && (
            <Button className={styles["all"]} onClick={() => setShown(Infinity)}>
              {words.allHistory(changes.length)}
            </Button>
          )}
        </Disclosure>
      )}
    </section>
  );
}

/** The title of a piece of evidence says what is in it, and goes on paper only where that may be shown. */
function mayBePrinted(change: Change, journal: Journal): boolean {
  return change.kind !== "evidence" || (readEvidenceItem(journal, change.item)?.mayBeShown ?? false);
}

function describe(change: Change, journal: Journal, competency: Competency): string {
  switch (change.kind) {
    case "status":
      return change.undone ? words.statusUndone : words.changedTo(words.statuses[change.status]);
    case "sign": {
      const signs = [...competency.signs.inProgress, ...competency.signs.earned];
      const text = signs.find((sign) => sign.id === change.signId)?.text ?? words.signUnknown;
      return change.seen ? words.signSeen(text) : words.signUnseen(text);
    }
    case "evidence": {
      const title = titleOfItem(journal, change.item);
      return change.serves ? words.evidenceAdded(title) : words.evidenceRemoved(title);
    }
    default:
      return assertNever(change);
  }
}

function titleOfItem(journal: Journal, id: EvidenceId): string {
  const item = readEvidenceItem(journal, id);
  return !item || item.existence === "deleted" ? words.evidenceGone : item.title;
}
