import { useState, type SyntheticEvent } from "react";
import { Link } from "react-router";
import { VOICE_NAME_MAX_LENGTH } from "../../domain/ballot";
import type { JoinCode } from "../../formats/joinCode";
import { paths } from "../../paths";
import { roleTitle } from "../../pictures/roomWords";
import type { SentBallot } from "../../state/takingPart";
import { isUnderWay, type Vote } from "../../state/vote";
import { Button } from "../../ui/Button";
import { Kicker } from "../../ui/Kicker";
import { LinkButton } from "../../ui/LinkButton";
import { Notice } from "../../ui/Notice";
import { Page } from "../../ui/Page";
import { TextField } from "../../ui/TextField";
import { ballotAt } from "./address";
import { Choice } from "./Choice";
import { joinWords } from "./joinWords";
import styles from "./WhoAreYou.module.css";
import { askedText, words } from "./words";

type WhoAreYouProps = {
  readonly code: JoinCode;
  readonly vote: Vote;
  readonly sentHere: readonly SentBallot[];
  readonly onChange: (vote: Vote) => void;
  /** Somebody else is before the tablet than whoever began. */
  readonly onAnew: () => void;
};

const NO_ROLE = "none";

/** What one is asked, who sees it and when, and who one is: before the first answer. */
export function WhoAreYou({ code, vote, sentHere, onChange, onAnew }: WhoAreYouProps) {
  const { question, roles, named } = code;
  const [isAsked, setAsked] = useState(false);
  const [noRole, setNoRole] = useState(false);
  const name = vote.name.trim();
  const error = nameError(named, name);
  const isRoleOpen = roles.length > 0 && vote.role === "" && !noRole;
  const isBegun = isUnderWay(vote);
  // Also a name alone, or a view that this one would take the place of, may be of whoever had the tablet before.
  const isOfSomebody = isBegun || vote.instead !== "" || vote.name !== "" || vote.role !== "";
  const count =
    question.kind === "statuses" ? question.refs.length : question.kind === "dots" ? question.dots : 1;

  function begin(event: SyntheticEvent) {
    event.preventDefault();
    if (error !== undefined || isRoleOpen) setAsked(true);
    else onChange({ ...vote, name, at: 0 });
  }
  return (
    <Page
      title={words.whoTitle}
      kicker={<Kicker>{code.title || words.untitled}</Kicker>}
      width="measure"
      lead={<p>{askedText(question.kind, count)}</p>}
    >
      <form className={styles["who"]} onSubmit={begin} noValidate>
        {vote.instead !== "" && <Notice>{words.changing}</Notice>}
        {vote.instead === "" && sentHere.length > 0 && !isBegun && (
          <Notice tone="warn" action={<Link to={ballotAt(sentHere[0]!.id)}>{joinWords.showCode}</Link>}>
            {words.sentBefore(sentHere.length)}
          </Notice>
        )}
        {question.kind !== "dots" && question.again !== undefined && <p>{words.again}</p>}
        {named && (
          <TextField
            label={words.name}
            hint={words.nameHint}
            error={isAsked ? error : undefined}
            value={vote.name}
            autoComplete="off"
            onChange={(event) => onChange({ ...vote, name: event.target.value })}
          />
        )}
        {roles.length > 0 && (
          <Choice
            legend={words.role}
            value={vote.role === "" ? (noRole ? NO_ROLE : undefined) : vote.role}
            error={isAsked && isRoleOpen ? words.roleMissing : undefined}
            options={[
              ...roles.map(({ id }) => ({ value: id, label: roleTitle(code, id) })),
              { value: NO_ROLE, label: words.noRole },
            ]}
            onChange={(role) => {
              setNoRole(role === NO_ROLE);
              onChange({ ...vote, role: role === NO_ROLE ? "" : role });
            }}
          />
        )}
        <div className={styles["promise"]}>
          <p>{words.unseen}</p>
          <p>{named ? words.named : words.nameless}</p>
        </div>
        <div className={styles["actions"]}>
          <Button type="submit" variant="solid" icon="forward">
            {isBegun ? words.goOn : words.begin}
          </Button>
          {isOfSomebody && (
            <Button
              onClick={() => {
                setNoRole(false);
                setAsked(false);
                onAnew();
              }}
            >
              {words.anew}
            </Button>
          )}
          <LinkButton to={paths.takePart()} variant="plain">
            {words.notNow}
          </LinkButton>
        </div>
      </form>
    </Page>
  );
}

function nameError(named: boolean, name: string): string | undefined {
  if (named && name === "") return words.nameMissing;
  return name.length > VOICE_NAME_MAX_LENGTH ? words.nameTooLong(VOICE_NAME_MAX_LENGTH) : undefined;
}
