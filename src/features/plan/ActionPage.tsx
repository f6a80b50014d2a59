import { useNavigate } from "react-router";
import type { ActionText } from "../../domain/planRegisters";
import { ACTION_TITLE_MAX_LENGTH, NOTES_MAX_LENGTH, type Action } from "../../domain/action";
import { describeAction } from "../../domain/actionTelling";
import { authorName } from "../../domain/author";
import { formatMoment } from "../../lib/format";
import { paths } from "../../paths";
import { classes } from "../../ui/classes";
import { Button } from "../../ui/Button";
import { LinkButton } from "../../ui/LinkButton";
import { Notice } from "../../ui/Notice";
import styles from "./Action.module.css";
import { ActionApart } from "./ActionApart";
import { Brings } from "./Brings";
import { ForCompetencies } from "./ForCompetencies";
import { CalendarButton } from "./paper/CalendarButton";
import { usePlan } from "./planContext";
import { SavedField } from "./SavedField";
import { deleteAction } from "./saying";
import { SignField } from "./SignField";
import { StateField } from "./StateField";
import { Touches } from "./Touches";
import { WhoAndWhen } from "./WhoAndWhen";
import { actionWords, words } from "./words";

/** What is to be done, by whom, when, what for, and what came of it; every field saves by itself. */
export function ActionPage({ action }: { readonly action: Action }) {
  const { journey, journal, framework, readOnly } = usePlan();
  const navigate = useNavigate();
  async function remove() {
    if (await deleteAction(journey, action)) await navigate(paths.plan(journey));
  }
  return (
    <article className={styles["page"]} aria-labelledby="action-title">
      <div className={styles["head"]}>
        <LinkButton to={paths.plan(journey)} variant="plain" icon="back" data-print="none">
          {actionWords.back}
        </LinkButton>
        <h2 id="action-title" className={styles["title"]}>
          {action.title || words.untitled}
        </h2>
        <p className={styles["quiet"]}>
          {actionWords.addedBy(
            authorName(journal, action.added.entry.author) || actionWords.someone,
            formatMoment(action.added.time),
          )}
        </p>
      </div>
      {action.existence === "brought-back" && <Notice tone="warn">{actionWords.broughtBack}</Notice>}
      <ActionApart action={action} />
      <div className={styles["columns"]}>
        <div className={styles["column"]}>
          {/* Who only reads has it in the heading. */}
          {!readOnly && <TextOf action={action} register="title" max={ACTION_TITLE_MAX_LENGTH} />}
          <StateField action={action} />
        </div>
        <div className={classes(styles["column"], styles["facts"])}>
          <WhoAndWhen action={action} />
          <ForCompetencies action={action} />
          <SignField action={action} />
          <Touches action={action} />
        </div>
        <div className={styles["column"]}>
          <TextOf action={action} register="notes" max={NOTES_MAX_LENGTH} />
          <Brings action={action} />
        </div>
      </div>
      <div className={styles["ends"]} data-print="none">
        <CalendarButton journal={journal} framework={framework} action={action} />
        {!readOnly && (
          <Button variant="danger" icon="trash" onClick={() => void remove()}>
            {actionWords.delete}
          </Button>
        )}
      </div>
    </article>
  );
}

type TextOfProps = { readonly action: Action; readonly register: ActionText; readonly max: number };

function TextOf({ action, register, max }: TextOfProps) {
  return (
    <SavedField
      fieldKey={`action/${action.id}/${register}`}
      label={actionWords.fields[register]}
      standing={action[register]}
      max={max}
      kind="lines"
      {...(register === "title" ? { missing: actionWords.titleMissing } : {})}
      say={(journal, writer, text) => describeAction(journal, writer, action.id, register, text)}
    />
  );
}
