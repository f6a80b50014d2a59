import { useState } from "react";
import { courseAt } from "../../domain/statusCourse";
import type { TimeLine } from "../../domain/timeLine";
import { SelectField } from "../../ui/SelectField";
import { columnsOf } from "./calendar";
import type { CourseGroup } from "./courseGroups";
import styles from "./OverTime.module.css";
import { words } from "./words";

type CourseTableProps = { readonly groups: readonly CourseGroup[]; readonly line: TimeLine };

/** The same as the pictures, in numbers. */
export function CourseTable({ groups, line }: CourseTableProps) {
  const [chosen, setChosen] = useState("all");
  const group = groups.find(({ id }) => id === chosen) ?? groups[0];
  if (!group) return null;
  return (
    <div className={styles["tabled"]}>
      <SelectField
        label={words.tableOf}
        value={group.id}
        onChange={(event) => setChosen(event.target.value)}
        options={groups.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <table className={styles["table"]}>
        <caption className={styles["tableCaption"]}>
          {words.tableCaption(group.title, group.refs.length)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.until}</th>
            {STATUSES.map((status) => (
              <th key={status} scope="col">
                {words.statuses[status]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columnsOf(line).map((time) => {
            const point = courseAt(group.points, time);
            return (
              <tr key={time}>
                <th scope="row">{time >= line.end ? words.today : words.day(time)}</th>
                {STATUSES.map((status) => (
                  <td key={status}>{point?.[status] ?? 0}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const STATUSES = ["earned", "in-progress", "not-started"] as const;
