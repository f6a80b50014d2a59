import { useEffect, useState, type FormEvent } from "react";
import { useParams } from "react-router";
import type { Framework } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { paths } from "../../paths";
import { faultText } from "../../state/faultText";
import { handOn, skippedOn } from "../../state/handOver";
import { isPin } from "../../state/pinLock";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { beginWalk } from "../../state/walk";
import { Button } from "../../ui/Button";
import { CheckRow } from "../../ui/CheckRow";
import { LinkButton } from "../../ui/LinkButton";
import { Notice } from "../../ui/Notice";
import { Page } from "../../ui/Page";
import { RadioCards } from "../../ui/RadioCards";
import { SelectField } from "../../ui/SelectField";
import { TextField } from "../../ui/TextField";
import styles from "./HandOver.module.css";
import { useWalkable } from "./useWalkable";
import { words } from "./words";

/** What the next person gets, and whether the way back asks for a PIN. */
export default function HandOverScreen() {
  const journey = (useParams()["journey"] ?? "") as JourneyId;
  const walkable = useWalkable(journey);
  const [skipped, setSkipped] = useState<readonly string[]>();
  useEffect(() => {
    let gone = false;
    const settle = (ids: readonly string[]) => !gone && setSkipped(ids);
    skippedOn(journey).then(settle, (error: unknown) => {
      console.warn("The walk that is kept could not be read.", error);
      settle([]);
    });
    return () => {
      gone = true;
    };
  }, [journey]);
  useTitle(words.title);
  useReady(walkable.state === "not" || (walkable.state === "ready" && skipped !== undefined));
  if (walkable.state === "not")
    return (
      <Page title={words.title} width="measure" lead={<p>{words.missing}</p>}>
        <LinkButton to={paths.journeys()}>{words.toJourneys}</LinkButton>
      </Page>
    );
  return (
    <Page title={words.title} width="measure" lead={<p>{words.lead}</p>}>
      {walkable.state === "ready" && skipped && (
        <HandOn
          journey={journey}
          framework={walkable.framework}
          journal={walkable.journal}
          skipped={skipped}
        />
      )}
    </Page>
  );
}

type HandOnProps = {
  readonly journey: JourneyId;
  readonly framework: Framework;
  readonly journal: Journal;
  readonly skipped: readonly string[];
};

type What = "all" | "domain" | "not-started" | "skipped";

function HandOn({ journey, framework, journal, skipped }: HandOnProps) {
  const [what, setWhat] = useState<What>("all");
  const [domain, setDomain] = useState<string>(framework.domains[0]?.id ?? "");
  const [pin, setPin] = useState("");
  const [isShown, setShown] = useState(false);
  const [fault, setFault] = useState<{ readonly pin?: string; readonly other?: string }>({});
  const [busy, setBusy] = useState(false);
  const countOf = (scope: string) => beginWalk(framework, journal, scope, skipped).ids.length;
  const scopeOf = (chosen: What) => (chosen === "domain" ? `domain:${domain}` : chosen);
  const domainTitle = framework.domains.find(({ id }) => id === domain)?.title ?? "";
  const offered = (["all", "domain", "not-started", "skipped"] as const).filter(
    (one) => one === "domain" || countOf(one) > 0,
  );
  const labels = {
    all: words.all,
    domain: words.domain,
    "not-started": words.notStarted,
    skipped: words.skipped,
  };

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (pin !== "" && !isPin(pin)) return setFault({ pin: words.pinWrongForm });
    setBusy(true);
    const handed = await handOn(journey, scopeOf(what), pin);
    // Where it went well this screen is gone.
    if (handed.ok) return;
    setBusy(false);
    setFault({ other: faultText(handed.error) });
  }

  return (
    <form className={styles["form"]} onSubmit={(event) => void submit(event)} noValidate>
      <RadioCards
        legend={words.what}
        value={what}
        onChange={setWhat}
        options={offered.map((one) => ({
          value: one,
          label: labels[one],
          description:
            one === "domain"
              ? words.domainCount(domainTitle, countOf(scopeOf(one)))
              : words.count(countOf(one)),
        }))}
      />
      {what === "domain" && (
        <SelectField
          label={words.whichDomain}
          value={domain}
          onChange={(event) => setDomain(event.target.value)}
          options={framework.domains.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      <div className={styles["pin"]}>
        <TextField
          label={words.pin}
          hint={words.pinHint}
          error={fault.pin}
          type={isShown ? "text" : "password"}
          inputMode="numeric"
          autoComplete="new-password"
          maxLength={8}
          value={pin}
          onChange={(event) => {
            setPin(event.target.value.trim());
            setFault({});
          }}
        />
        {pin !== "" && <CheckRow label={words.showPin} checked={isShown} onChange={setShown} />}
        <p className={styles["quiet"]}>{words.courtesy}</p>
      </div>
      {fault.other !== undefined && (
        <Notice tone="error" live>
          {fault.other}
        </Notice>
      )}
      <div className={styles["buttons"]}>
        <Button type="submit" variant="solid" disabled={busy}>
          {words.handOn}
        </Button>
        <LinkButton to={paths.record(journey)}>{words.notNow}</LinkButton>
      </div>
    </form>
  );
}
