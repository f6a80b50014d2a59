import { useDeviceName } from "../../state/deviceFacts";
import { paperWords as words } from "./paperWords";
import type { Check } from "./readiness";
import styles from "./ReadyPaper.module.css";
import { readyWords } from "./readyWords";

export type PaperKind = "this" | "set";

type ReadyPaperProps = { readonly kind: PaperKind; readonly checks: readonly Check[] };

/** The list on one sheet of A4 or Letter: of this device as it stands, or empty for a set of tablets. Seen on paper alone. */
export function ReadyPaper({ kind, checks }: ReadyPaperProps) {
  return (
    <div className={styles["paper"]} data-print="sheets">
      {kind === "this" ? <ThisDevice checks={checks} /> : <SetOfTablets />}
    </div>
  );
}

function ThisDevice({ checks }: Pick<ReadyPaperProps, "checks">) {
  const name = useDeviceName() ?? "";
  return (
    <>
      <h1>{words.title}</h1>
      <p className={styles["top"]}>
        <strong>{words.thisDevice(name)}</strong>
        <span>{words.printed(Date.now())}</span>
      </p>
      <table className={styles["list"]}>
        <tbody>
          {checks.map(({ id, mark, said, next }) => (
            <tr key={id}>
              <td className={styles["box"]}>{mark === "ready" ? "☑" : "☐"}</td>
              <th scope="row">{readyWords.titles[id]}</th>
              <td>
                {said} {mark === "ready" ? "" : next}
              </td>
              <td className={styles["word"]}>{readyWords.marks[mark]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles["line"]}>{words.notes}</p>
      <p className={styles["line"]}>{words.signed}</p>
    </>
  );
}

const TABLETS = Array.from({ length: 12 }, (_, index) => index + 1);

function SetOfTablets() {
  return (
    <>
      <h1>{words.setTitle}</h1>
      <p className={styles["top"]}>{words.setAbout}</p>
      <table className={styles["set"]}>
        <thead>
          <tr>
            <th scope="col">{words.tablet}</th>
            {words.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {TABLETS.map((tablet) => (
            <tr key={tablet}>
              <th scope="row">{tablet}</th>
              {words.columns.map((column) => (
                <td key={column} className={styles["square"]}>
                  ☐
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles["line"]}>{words.signed}</p>
    </>
  );
}
