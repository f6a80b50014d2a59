import { CodePicture } from "../../../ui/CodePicture";
import { useJoinLink } from "../joinText";
import { Heading } from "./Heading";
import styles from "./Join.module.css";
import type { ViewProps } from "./viewProps";
import { words } from "./words";

/** How one joins: the code, large, and what to do with it in four short lines. */
export function CodeView({ journey, session, framework, question, timer }: ViewProps) {
  const link = useJoinLink(journey, session, framework, question);
  return (
    <>
      <Heading kicker={session.title} title={words.asked[question.kind]}>
        {timer}
      </Heading>
      <div className={styles["join"]}>
        <div className={styles["code"]}>
          {link !== undefined && <CodePicture text={link} label={words.joinCode} />}
        </div>
        <ol role="list" className={styles["steps"]}>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
    </>
  );
}
