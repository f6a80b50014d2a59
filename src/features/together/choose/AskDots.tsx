import { useState } from "react";
import { levelOf, type CompetencyRef } from "../../../domain/framework";
import { dotsFor, MOST_DOTS } from "../../../domain/session";
import { useOnce } from "../../../state/once";
import { useOwnDraft } from "../../../state/ownDraft";
import { hueOf } from "../../../pictures/hue";
import { Button } from "../../../ui/Button";
import { CheckRow } from "../../../ui/CheckRow";
import { EmptyState } from "../../../ui/EmptyState";
import { SelectField } from "../../../ui/SelectField";
import type { SessionParts } from "../sessionParts";
import { candidatesOf, proposedOf } from "./candidates";
import { NO_ASK, readAskDraft, type AskDraft } from "./chooseDraft";
import styles from "./Choose.module.css";
import { useAsk } from "../useAsk";
import { words } from "./words";

/** Setting up the dots: which candidates, how many dots each voice has, and how many may lie on one. */
export function AskDots(parts: SessionParts) {
  const { session, journal, framework } = parts;
  const draft = useOwnDraft<AskDraft>(`choose-dots/${session.id}`, NO_ASK, readAskDraft);
  const [error, setError] = useState<string>();
  const ask = useAsk(parts);
  const once = useOnce();
  const candidates = candidatesOf(journal, framework);
  const set = draft.value ?? NO_ASK;
  const proposed = proposedOf(candidates, framework);
  const chosen = set.refs === null ? proposed : new Set(set.refs as readonly CompetencyRef[]);
  const refs = candidates.filter(({ ref }) => chosen.has(ref)).map(({ ref }) => ref);
  const usual = dotsFor(refs.length);
  const dots = set.dots === 0 ? usual : set.dots;
  const most = Math.min(dots, set.most === 0 ? 2 : set.most);

  const change = (changed: Partial<AskDraft>) => {
    setError(undefined);
    draft.change({ ...set, ...changed });
  };
  const choose = (next: ReadonlySet<CompetencyRef>) => change({ refs: [...next] });
  async function askRoom() {
    if (refs.length < 2) return setError(words.tooFew);
    const refused = await ask({ kind: "dots", refs, dots, most });
    if (refused !== undefined) return setError(refused);
    return draft.drop();
  }

  if (candidates.length === 0)
    return (
      <EmptyState level={3} title={words.noCandidates}>
        {words.noCandidatesText}
      </EmptyState>
    );
  return (
    <div className={styles["form"]}>
      <fieldset className={styles["candidates"]}>
        <legend className={styles["subheading"]}>{words.candidates}</legend>
        <p className={styles["lead"]}>{words.candidatesAbout}</p>
        <div className={styles["bar"]}>
          <span role="status" className={styles["quiet"]}>
            {words.chosenOf(refs.length, candidates.length)}
          </span>
          <Button variant="plain" onClick={() => change({ refs: null })}>
            {words.proposed}
          </Button>
          <Button variant="plain" onClick={() => choose(new Set(candidates.map(({ ref }) => ref)))}>
            {words.all}
          </Button>
          <Button variant="plain" onClick={() => choose(new Set())}>
            {words.none}
          </Button>
        </div>
        <div className={styles["checks"]}>
          {candidates.map(({ ref, competency, domain, domainIndex }) => (
            <CheckRow
              key={ref}
              label={competency.title}
              description={[domain.title, levelOf(framework, competency)?.title]
                .filter((part) => part !== undefined)
                .join(" · ")}
              hue={hueOf(domainIndex)}
              checked={chosen.has(ref)}
              onChange={(isChosen) => {
                const next = new Set(chosen);
                if (isChosen) next.add(ref);
                else next.delete(ref);
                choose(next);
              }}
            />
          ))}
        </div>
      </fieldset>
      <div className={styles["fields"]}>
        <SelectField
          label={words.dotsEach}
          hint={words.dotsEachHint}
          value={String(dots)}
          options={upTo(MOST_DOTS)}
          onChange={(event) => change({ dots: Number(event.target.value) })}
        />
        <SelectField
          label={words.most}
          value={String(most)}
          options={upTo(dots)}
          onChange={(event) => change({ most: Number(event.target.value) })}
        />
      </div>
      {error !== undefined && (
        <p role="alert" className={styles["error"]}>
          {error}
        </p>
      )}
      <div>
        <Button variant="solid" onClick={() => void once(askRoom)}>
          {words.ask}
        </Button>
      </div>
    </div>
  );
}

const upTo = (most: number) =>
  Array.from({ length: most }, (_, index) => ({
    value: String(index + 1),
    label: words.dots(index + 1),
  }));
