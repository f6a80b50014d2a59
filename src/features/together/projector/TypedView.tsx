import { joinRows } from "../../../formats/joinCode";
import { useJoinText } from "../joinText";
import { Heading } from "./Heading";
import joinStyles from "./Join.module.css";
import wallStyles from "./Wall.module.css";
import type { ViewProps } from "./viewProps";
import { words } from "./words";

/** The code for tablets without a camera: its lines, numbered, each with the sign that checks it. */
export function TypedView({ journey, session, framework, question, timer }: ViewProps) {
  const rows = joinRows(useJoinText(journey, session, framework, question));
  return (
    <>
      <Heading kicker={session.title} title={words.typed}>
        {timer}
      </Heading>
      <div className={wallStyles["body"]}>
        <ol role="list" className={joinStyles["rows"]}>
          {rows
            .map((row, index) => ({ row, number: index + 1 }))
            .map(({ row, number }) => (
              <li key={number}>
                <span>{number}</span>
                <span>{row}</span>
              </li>
            ))}
        </ol>
        <p className={wallStyles["quiet"]}>{words.typedHow}</p>
      </div>
    </>
  );
}
