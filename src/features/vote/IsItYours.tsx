import type { JoinCode } from "../../formats/joinCode";
import { paths } from "../../paths";
import type { Vote } from "../../state/vote";
import { Button } from "../../ui/Button";
import { Kicker } from "../../ui/Kicker";
import { LinkButton } from "../../ui/LinkButton";
import { Page } from "../../ui/Page";
import styles from "./WhoAreYou.module.css";
import { words } from "./words";

type IsItYoursProps = {
  readonly code: JoinCode;
  readonly vote: Vote;
  readonly onGoOn: () => void;
  readonly onAnew: () => void;
};

/** Before answers that were found on the tablet: nobody reads those of another person, and nobody sends theirs in their name. */
export function IsItYours({ code, vote, onGoOn, onAnew }: IsItYoursProps) {
  const name = code.named ? vote.name.trim() : "";
  return (
    <Page
      title={words.yoursTitle}
      kicker={<Kicker>{code.title || words.untitled}</Kicker>}
      width="measure"
      lead={<p>{words.begunBy(name)}</p>}
    >
      <div className={styles["who"]}>
        <div className={styles["promise"]}>
          {vote.instead !== "" && <p>{words.yoursInstead}</p>}
          <p>{words.yoursOnly}</p>
        </div>
        <div className={styles["actions"]}>
          <Button variant="solid" icon="forward" onClick={onGoOn}>
            {words.goOn}
          </Button>
          <Button onClick={onAnew}>{words.anew}</Button>
          <LinkButton to={paths.takePart()} variant="plain">
            {words.notNow}
          </LinkButton>
        </div>
      </div>
    </Page>
  );
}
