import { Link } from "react-router";
import type { Level } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import { paths } from "../../paths";
import { hueOf } from "../../pictures/hue";
import { PriorityMark } from "../../pictures/PriorityMark";
import { StatusMark } from "../../pictures/StatusMark";
import { TurnMark } from "../../pictures/TurnMark";
import { TwoAnswersMark } from "../../pictures/TwoAnswersMark";
import type { WheelCellInput, WheelInput } from "../../pictures/wheelTypes";
import { cellName } from "../../pictures/words";
import styles from "./Matrix.module.css";
import { words } from "./words";

type MatrixProps = {
  readonly journey: JourneyId;
  readonly wheel: WheelInput;
  /** From the first to the furthest; one column for all where the framework has none. */
  readonly levels: readonly Pick<Level, "id" | "title">[];
  readonly selectedId: string | undefined;
};

/** With more columns than this a phone has no room for titles beside the forms. */
const MOST_TITLED = 3;

/** The same as the wheel, as a table: a row a domain, a column a level, every competency a link with the form of its status. */
export function Matrix({ journey, wheel, levels, selectedId }: MatrixProps) {
  const columns = levels.length > 0 ? levels : [{ id: "all", title: words.competencies }];
  return (
    <div className={styles["place"]}>
      <table className={styles["matrix"]} data-many={columns.length > MOST_TITLED || undefined}>
        <caption className={styles["caption"]}>{words.list}</caption>
        <thead>
          <tr>
            <th scope="col">{words.domain}</th>
            {columns.map(({ id, title }) => (
              <th key={id} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {wheel.domains.map((domain, index) => (
            <tr key={domain.id} data-hue={hueOf(index)}>
              <th scope="row">{domain.title}</th>
              {columns.map(({ id }, column) => (
                <td key={id}>
                  <ul role="list" className={styles["cells"]}>
                    {domain.cells
                      .filter(({ levelIndex }) => levels.length === 0 || levelIndex === column)
                      .map((cell) => (
                        <li key={cell.id}>
                          <Cell
                            cell={cell}
                            to={paths.competency(journey, cell.id)}
                            current={cell.id === selectedId}
                          />
                        </li>
                      ))}
                  </ul>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type CellProps = { readonly cell: WheelCellInput; readonly to: string; readonly current: boolean };

function Cell({ cell, to, current }: CellProps) {
  const name = cellName(cell);
  return (
    <Link
      to={to}
      aria-label={name}
      title={name}
      aria-current={current ? "true" : undefined}
      className={styles["cell"]}
    >
      <span className={styles["forms"]}>
        <span className={styles["mark"]}>
          <StatusMark status={cell.status} size={28} />
          {cell.twoAnswers && (
            <span className={styles["two"]}>
              <TwoAnswersMark size={16} />
            </span>
          )}
        </span>
        {cell.turn && (
          <span className={styles["beside"]} data-turn={cell.turn}>
            <TurnMark isBack={cell.turn === "back"} size={20} />
          </span>
        )}
        {cell.isPriority && (
          <span className={styles["beside"]}>
            <PriorityMark size={18} />
          </span>
        )}
      </span>
      <span className={styles["title"]}>{cell.title}</span>
    </Link>
  );
}
