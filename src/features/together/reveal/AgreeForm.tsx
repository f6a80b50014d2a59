import { useState } from "react";
import { ACTION_TITLE_MAX_LENGTH, OWNER_MAX_LENGTH } from "../../../domain/action";
import type { Agreed } from "../../../domain/agreement";
import {
  DISSENT_MAX_LENGTH,
  METHODS,
  MISSING_MAX_LENGTH,
  type Method,
} from "../../../domain/agreementRegisters";
import { placedOf, titleOf } from "../../../domain/framework";
import { newActionId } from "../../../domain/ids";
import { WHY_MAX_LENGTH } from "../../../domain/record";
import type { Spread } from "../../../domain/spread";
import { roomOf } from "../../../domain/spreadRoles";
import { isStatus, STATUSES, type Status } from "../../../domain/status";
import type { Voice } from "../../../domain/voice";
import { hueOf } from "../../../pictures/hue";
import { METHOD_TITLES, roleTitle } from "../../../pictures/roomWords";
import { StatusMark } from "../../../pictures/StatusMark";
import { STATUS_TITLES } from "../../../pictures/words";
import { useOnce } from "../../../state/once";
import { useOwnDraft } from "../../../state/ownDraft";
import { Button } from "../../../ui/Button";
import { RadioCards } from "../../../ui/RadioCards";
import { SelectField } from "../../../ui/SelectField";
import { TextArea } from "../../../ui/TextArea";
import { TextField } from "../../../ui/TextField";
import type { SessionParts } from "../sessionParts";
import { agreeOn } from "./agreeing";
import { NO_AGREEMENT, readAgreeDraft, type AgreeDraft } from "./agreeDraft";
import agreeStyles from "./Agree.module.css";
import styles from "./Reveal.module.css";
import { words } from "./words";

type AgreeFormProps = SessionParts & {
  readonly question: { readonly n: number };
  readonly spread: Spread;
  readonly agreed: Agreed | undefined;
  /** How the room came to it the last time: most go on as they began. */
  readonly lastMethod: Method | undefined;
  readonly voices: readonly Voice[];
  readonly onNext: () => void;
};

/** The agreed status is a decision of its own: which, why, how, against what, and what is still to be shown. */
export function AgreeForm(props: AgreeFormProps) {
  const { journey, framework, session, question, spread, agreed, lastMethod, voices, onNext } = props;
  const { ref } = spread;
  const draft = useOwnDraft<AgreeDraft>(`agree/${session.id}/${ref}`, NO_AGREEMENT, readAgreeDraft);
  const [error, setError] = useState<{ readonly at: keyof AgreeDraft; readonly text: string }>();
  const written = draft.value ?? NO_AGREEMENT;
  const proposedMethod = spread.unanimous === undefined ? lastMethod : "unanimous";
  const set = { ...written, method: written.method || (proposedMethod ?? "") };
  const once = useOnce();
  const room = roomOf(voices, session);
  const placed = placedOf(framework, ref);
  const title = titleOf(framework, ref);
  const change = (changed: Partial<AgreeDraft>) => {
    setError(undefined);
    draft.change({ ...written, ...changed });
  };
  const errorAt = (at: keyof AgreeDraft) => (error?.at === at ? error.text : undefined);
  const text = (at: "why" | "dissent" | "missing") => ({
    value: set[at],
    error: errorAt(at),
    onChange: (event: { readonly target: { readonly value: string } }) =>
      change({ [at]: event.target.value }),
  });

  async function save(): Promise<void> {
    const fault = faultIn(set);
    if (fault) return setError(fault);
    const missing = set.missing.trim();
    const action = missing === "" ? undefined : newActionId();
    const status = set.status as Status;
    const isWritten = await agreeOn(
      journey,
      [
        {
          ref,
          status,
          why: set.why.trim(),
          session: session.id,
          n: question.n,
          // The select offers nothing else.
          method: set.method as Method,
          dissent: set.dissent.trim(),
          missing,
          room,
          action: action && {
            id: action,
            title: words.missingAction(missing, ACTION_TITLE_MAX_LENGTH),
            owner: set.owner.trim(),
            due: set.due,
          },
        },
      ],
      words.agreedSaid(title, STATUS_TITLES[status]),
    );
    if (!isWritten) return;
    await draft.drop();
    onNext();
  }

  return (
    <form
      className={agreeStyles["agree"]}
      aria-labelledby="reveal-agree"
      data-print="none"
      onSubmit={(event) => {
        event.preventDefault();
        void once(save);
      }}
    >
      <h3 id="reveal-agree" className={styles["subheading"]}>
        {words.agreeTitle}
      </h3>
      <RadioCards
        legend={words.status}
        layout="row"
        hue={placed && hueOf(placed.domainIndex)}
        value={isStatus(set.status) ? set.status : null}
        options={STATUSES.map((status) => ({
          value: status,
          label: STATUS_TITLES[status],
          picture: <StatusMark status={status} size={26} />,
          description: words.voices(spread.counts[status]),
        }))}
        onChange={(status) => change({ status })}
      />
      {errorAt("status") !== undefined && (
        <p role="alert" className={agreeStyles["error"]}>
          {errorAt("status")}
        </p>
      )}
      <SelectField
        label={words.method}
        value={set.method}
        error={errorAt("method")}
        options={[
          ...(set.method === "" ? [{ value: "", label: words.methodChoose }] : []),
          ...METHODS.map((method) => ({ value: method, label: METHOD_TITLES[method] })),
        ]}
        onChange={(event) => change({ method: event.target.value })}
      />
      <TextArea label={words.why} optional {...text("why")} />
      <TextArea label={words.dissent} optional {...text("dissent")} />
      <TextArea label={words.missing} hint={words.missingHint} optional {...text("missing")} />
      {set.missing.trim() !== "" && (
        <div className={agreeStyles["fields"]}>
          <TextField
            label={words.owner}
            optional
            value={set.owner}
            error={errorAt("owner")}
            onChange={(event) => change({ owner: event.target.value })}
          />
          <TextField
            label={words.due}
            optional
            type="date"
            value={set.due}
            onChange={(event) => change({ due: event.target.value })}
          />
        </div>
      )}
      <p className={styles["quiet"]}>
        {words.inRoom(
          room.voices,
          Object.entries(room.roles).map(([role, count]) => words.ofRole(count, roleTitle(session, role))),
        )}
      </p>
      <div>
        <Button type="submit" variant="solid">
          {agreed?.isStanding ? words.agreeAgain : words.agree}
        </Button>
      </div>
    </form>
  );
}

/** What must be changed before it can be kept, and at which field. */
function faultIn(set: AgreeDraft): { readonly at: keyof AgreeDraft; readonly text: string } | undefined {
  if (!isStatus(set.status)) return { at: "status", text: words.statusMissing };
  if (set.method === "") return { at: "method", text: words.methodMissing };
  const limits = {
    why: WHY_MAX_LENGTH,
    dissent: DISSENT_MAX_LENGTH,
    missing: MISSING_MAX_LENGTH,
    owner: OWNER_MAX_LENGTH,
  } as const;
  for (const at of ["why", "dissent", "missing", "owner"] as const)
    if (set[at].trim().length > limits[at]) return { at, text: words.tooLong(limits[at]) };
  return undefined;
}
