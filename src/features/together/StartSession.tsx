import { useState, type FormEvent } from "react";
import { flushSync } from "react-dom";
import { useNavigate } from "react-router";
import type { Framework } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { SESSION_TITLE_MAX_LENGTH } from "../../domain/session";
import { readSessions } from "../../domain/sessionReading";
import { paths } from "../../paths";
import { faultText } from "../../state/faultText";
import { useOnce } from "../../state/once";
import { startSession } from "../../state/session";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import { Notice } from "../../ui/Notice";
import { RadioCards } from "../../ui/RadioCards";
import { TextField } from "../../ui/TextField";
import { NumberField } from "./NumberField";
import { RolesField } from "./RolesField";
import { ScopeField } from "./ScopeField";
import styles from "./StartSession.module.css";
import { firstChoices, refsOf, type Choices } from "./startChoices";
import { words } from "./words";

type StartSessionProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly framework: Framework;
  readonly isFirst: boolean;
  /** Undefined where it stands there anyway. */
  readonly onClose: (() => void) | undefined;
};

const isWhole = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most;

/** Everything stands as most rooms want it: starting is one tap, and each choice another. */
export function StartSession({ journey, journal, framework, isFirst, onClose }: StartSessionProps) {
  const navigate = useNavigate();
  const once = useOnce();
  const [choices, setChoices] = useState<Choices>(() =>
    firstChoices(words.proposedTitle(Date.now()), framework, readSessions(journal)[0]),
  );
  const [isTried, setTried] = useState(false);
  const [fault, setFault] = useState<string>();
  const change = (changed: Partial<Choices>) => {
    setChoices((now) => ({ ...now, ...changed }));
    setFault(undefined);
  };
  const refs = refsOf(framework, journal, choices);
  const title = choices.title.trim();
  const { minutes, fewestApart, roles, named, rounds } = choices;
  const wrong = {
    title:
      title === ""
        ? words.titleMissing
        : title.length > SESSION_TITLE_MAX_LENGTH
          ? words.titleTooLong(SESSION_TITLE_MAX_LENGTH)
          : undefined,
    scope: refs.length > 0 ? undefined : choices.scope === "open" ? words.scopeNothing : words.chooseSome,
    minutes: isWhole(minutes, 0, 120) ? undefined : words.minutesWrong,
    fewest: isWhole(fewestApart, 1, 50) ? undefined : words.fewestWrong,
  };

  async function start(form: HTMLFormElement) {
    flushSync(() => setTried(true));
    if (Object.values(wrong).some((sentence) => sentence !== undefined)) {
      // What must be mended may stand out of sight.
      form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
      return;
    }
    const started = await startSession(
      journey,
      {
        title,
        framework: { id: framework.id, version: framework.version },
        roles,
        named,
        rounds,
        minutes,
        fewestApart,
      },
      { kind: "statuses", refs },
    );
    if (started.ok) await navigate(paths.session(journey, started.value));
    else setFault(faultText(started.error));
  }

  return (
    <form
      className={styles["form"]}
      noValidate
      aria-label={words.startTitle}
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        const form = event.currentTarget;
        void once(() => start(form));
      }}
    >
      <div className={styles["intro"]}>
        <h2>{words.startTitle}</h2>
        {isFirst && <p>{words.lead}</p>}
      </div>
      <TextField
        label={words.sessionTitle}
        value={choices.title}
        error={isTried ? wrong.title : undefined}
        onChange={(event) => change({ title: event.target.value })}
      />
      <ScopeField
        framework={framework}
        journal={journal}
        choices={choices}
        error={isTried || choices.scope === "open" ? wrong.scope : undefined}
        onChange={change}
      />
      <RadioCards
        legend={words.who}
        layout="row"
        value={named ? "named" : "anonymous"}
        options={[
          { value: "anonymous", label: words.anonymous, description: words.anonymousAbout },
          { value: "named", label: words.named, description: words.namedAbout },
        ]}
        onChange={(value) => change({ named: value === "named" })}
      />
      <Disclosure summary={words.more}>
        <div className={styles["more"]}>
          <RolesField roles={roles} onChange={(next) => change({ roles: next })} />
          <RadioCards
            legend={words.rounds}
            layout="row"
            value={rounds === 1 ? "1" : "2"}
            options={[
              { value: "1", label: words.oneRound },
              { value: "2", label: words.twoRounds },
            ]}
            onChange={(value) => change({ rounds: Number(value) })}
          />
          <div className={styles["numbers"]}>
            <NumberField
              label={words.minutes}
              hint={words.minutesHint}
              value={minutes}
              error={isTried ? wrong.minutes : undefined}
              onChange={(value) => change({ minutes: value })}
            />
            <NumberField
              label={words.fewest}
              hint={words.fewestHint}
              value={fewestApart}
              error={isTried ? wrong.fewest : undefined}
              onChange={(value) => change({ fewestApart: value })}
            />
          </div>
        </div>
      </Disclosure>
      {fault !== undefined && (
        <Notice tone="error" live>
          {fault}
        </Notice>
      )}
      <div className={styles["buttons"]}>
        <Button type="submit" variant="solid">
          {words.start}
        </Button>
        {onClose && <Button onClick={onClose}>{words.cancel}</Button>}
      </div>
    </form>
  );
}
