import type { ShownRecord } from "../../domain/shownRecord";
import { hueOf } from "../hue";
import { StatusMark } from "../StatusMark";
import { TwoAnswersMark } from "../TwoAnswersMark";
import { words as pictureWords } from "../words";
import type { PageModel } from "./pageParts";
import styles from "./PageLists.module.css";
import { at, mm } from "./Sheet";
import { words } from "./sheetWords";

interface PageListsProps {
  readonly record: ShownRecord;
  readonly lists: PageModel["lists"];
}

/** What is earned, what is under way, and what comes next, in columns. */
export function PageLists({ record, lists }: PageListsProps) {
  const competencies = new Map(
    record.domains.flatMap((domain, index) =>
      domain.competencies.map((competency) => [competency.id, { competency, hue: hueOf(index) }] as const),
    ),
  );
  return (
    <div className={styles["lists"]} style={at(lists, lists.fontSizeMm)}>
      {lists.lists.map((list) => (
        <section key={list.heading}>
          <h4
            className={styles["heading"]}
            style={{ insetInlineStart: mm(list.x), inlineSize: mm(list.width) }}
          >
            {list.heading}
            {list.count > 0 && <span className={styles["count"]}>{list.count}</span>}
          </h4>
          {list.empty !== "" && (
            <p
              className={styles["empty"]}
              style={{
                insetInlineStart: mm(list.x),
                insetBlockStart: mm(lists.headingHeight),
                inlineSize: mm(list.width),
              }}
            >
              {list.empty}
            </p>
          )}
          {list.parts.map((part, index) => (
            <ul
              key={part.x}
              role="list"
              className={styles["part"]}
              style={{
                insetInlineStart: mm(part.x),
                insetBlockStart: mm(lists.headingHeight),
                inlineSize: mm(part.width),
              }}
            >
              {part.items.map((item) => {
                const found = competencies.get(item.id);
                return (
                  <li key={item.id}>
                    {found && <StatusMark status={found.competency.status} hue={found.hue} />}
                    <span className={item.note === "" ? undefined : styles["noted"]}>{item.title}</span>
                    {found?.competency.twoAnswers && <TwoAnswersMark label={pictureWords.twoAnswers} />}
                    {item.note !== "" && <span className={styles["note"]}>{item.note}</span>}
                  </li>
                );
              })}
              {index === list.parts.length - 1 && list.more > 0 && (
                <li className={styles["more"]}>{words.more(list.more)}</li>
              )}
            </ul>
          ))}
        </section>
      ))}
    </div>
  );
}
