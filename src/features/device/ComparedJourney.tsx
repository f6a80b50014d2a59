import { titleOf as competencyTitle } from "../../domain/framework";
import { isLacking, type Comparison } from "../../exchange/comparing";
import { StatusMark } from "../../pictures/StatusMark";
import { STATUS_TITLES } from "../../pictures/words";
import { useFramework } from "../../state/framework";
import { titleOf } from "../../state/journeyTitle";
import { Disclosure } from "../../ui/Disclosure";
import { Tag } from "../../ui/Tag";
import styles from "./Compared.module.css";
import { ReadyMark } from "./ReadyMark";
import { rehearsalWords as words } from "./rehearsalWords";

/** Statuses that stand open; more lie in a fold. */
const FEW = 6;

/** One journey as it stands here and in the backup. */
export function ComparedJourney({ comparison }: { readonly comparison: Comparison }) {
  const { where, entries, files, statuses, isDeleted } = comparison;
  const lacks = isLacking(comparison);
  return (
    <li className={styles["row"]}>
      <ReadyMark mark={lacks ? "todo" : "ready"} />
      <div className={styles["words"]}>
        <h3 className={styles["name"]} dir="auto">
          {titleOf(comparison)}
        </h3>
        <p className={styles["tags"]}>
          <Tag>{words.where[where]}</Tag>
          {lacks && <Tag tone="warn">{words.lacks}</Tag>}
          {isDeleted && where !== "only-backup" && <Tag>{words.deleted}</Tag>}
        </p>
        <p>{words.holds(comparison)}</p>
        {where === "both" && entries.onlyHere > 0 && <p>{words.onlyHere(entries.onlyHere)}</p>}
        {where === "both" && entries.onlyBackup > 0 && <p>{words.onlyBackup(entries.onlyBackup)}</p>}
        {files.lacking.length > 0 && <p>{words.lacking(files.lacking)}</p>}
        {statuses.length > 0 && statuses.length <= FEW && <StatusesApart comparison={comparison} />}
        {statuses.length > FEW && (
          <Disclosure summary={words.statuses(statuses.length)}>
            <StatusesApart comparison={comparison} />
          </Disclosure>
        )}
      </div>
    </li>
  );
}

/** Each status that is another in the backup, by form and by word. */
function StatusesApart({ comparison: { framework: id, statuses } }: { readonly comparison: Comparison }) {
  const framework = useFramework(id === "" ? undefined : { id });
  const nameOf = (ref: Comparison["statuses"][number]["competency"]) =>
    framework === "unknown" ? ref : framework && competencyTitle(framework, ref);
  return (
    <table className={styles["statuses"]}>
      <thead>
        <tr>
          <th scope="col">{words.competency}</th>
          <th scope="col">{words.here}</th>
          <th scope="col">{words.inBackup}</th>
        </tr>
      </thead>
      <tbody>
        {statuses.map(({ competency, here, backup }) => (
          <tr key={competency}>
            <th scope="row">{nameOf(competency)}</th>
            {[here, backup].map((status, side) => (
              <td key={side === 0 ? "here" : "backup"}>
                <span className={styles["status"]}>
                  <StatusMark status={status} size={22} />
                  {STATUS_TITLES[status]}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
