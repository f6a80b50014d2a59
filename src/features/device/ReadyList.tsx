import { useState } from "react";
import { flushSync } from "react-dom";
import { paths } from "../../paths";
import { Button } from "../../ui/Button";
import { LinkButton } from "../../ui/LinkButton";
import { paperWords } from "./paperWords";
import type { Check } from "./readiness";
import styles from "./ReadyList.module.css";
import { ReadyMark } from "./ReadyMark";
import { ReadyPaper, type PaperKind } from "./ReadyPaper";
import { readyWords as words } from "./readyWords";
import type { Readiness } from "./useReadiness";

/** The part of the page where a folder is chosen. */
const FOLDER_ID = "backup-folder";

/** In one look whether this device is ready, point by point, each with its form, its word and what to do about it. */
export function ReadyList({ readiness }: { readonly readiness: Readiness }) {
  const { checks } = readiness;
  const [paper, setPaper] = useState<PaperKind>("this");
  if (!checks)
    return (
      <section className={styles["ready"]} aria-busy="true" aria-label={words.list}>
        <p className={styles["lead"]}>{words.looking}</p>
      </section>
    );
  const toDo = checks.filter(({ mark }) => mark === "todo").length;

  function print(kind: PaperKind) {
    // The browser prints what stands there at that moment.
    flushSync(() => setPaper(kind));
    window.print();
  }

  return (
    <section className={styles["ready"]} aria-labelledby="ready-title">
      <div className={styles["head"]}>
        <ReadyMark mark={toDo === 0 ? "ready" : "todo"} size={52} />
        <div>
          <h2 id="ready-title" className={styles["title"]}>
            {toDo === 0 ? words.allReady : words.toDo(toDo)}
          </h2>
          <p className={styles["lead"]}>{words.lead}</p>
        </div>
      </div>
      <ul role="list" className={styles["rows"]} aria-label={words.list}>
        {checks.map((check) => (
          <li key={check.id} className={styles["row"]} data-mark={check.mark}>
            <ReadyMark mark={check.mark} />
            <div className={styles["words"]}>
              <h3 className={styles["name"]}>
                {words.titles[check.id]} <span className={styles["mark"]}>{words.marks[check.mark]}</span>
              </h3>
              <p className={styles["said"]}>
                {check.said}{" "}
                {check.next !== undefined && <span className={styles["next"]}>{check.next}</span>}
              </p>
            </div>
            <Way check={check} readiness={readiness} />
          </li>
        ))}
      </ul>
      <div className={styles["print"]} data-print="none">
        <Button icon="list" onClick={() => print("this")}>
          {paperWords.printThis}
        </Button>
        <Button variant="plain" onClick={() => print("set")}>
          {paperWords.printSet}
        </Button>
      </div>
      <ReadyPaper kind={paper} checks={checks} />
    </section>
  );
}

/** What can be done about it right here. */
function Way({ check, readiness }: { readonly check: Check; readonly readiness: Readiness }) {
  const { id, mark } = check;
  const { ways } = words;
  const way = () => {
    if (id === "space")
      return (
        <Button disabled={readiness.isTrying} onClick={() => void readiness.tryIt()}>
          {readiness.isTrying ? ways.trying : ways.space}
        </Button>
      );
    if (mark === "ready") return null;
    if (id === "protected" && mark === "todo" && !readiness.asked)
      return <Button onClick={() => void readiness.ask()}>{ways.protected}</Button>;
    if (id === "camera" && mark === "open" && readiness.found?.camera === "unknown")
      return <LinkButton to={paths.capture({ kind: "photo" })}>{ways.camera}</LinkButton>;
    if (id === "backup" && readiness.isLost)
      return (
        <LinkButton variant="solid" to={paths.importSnapshot()}>
          {ways.restore}
        </LinkButton>
      );
    if (id === "backup") return <LinkButton to={paths.endOfDay()}>{ways.backup}</LinkButton>;
    if (id === "folder" && check.next !== undefined)
      return (
        <Button onClick={() => document.getElementById(FOLDER_ID)?.scrollIntoView({ block: "start" })}>
          {mark === "todo" ? ways.seeFolder : ways.folder}
        </Button>
      );
    return null;
  };
  const shown = way();
  return shown && <div className={styles["way"]}>{shown}</div>;
}
