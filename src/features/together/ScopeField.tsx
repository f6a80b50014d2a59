import { competencyRef, type Framework } from "../../domain/framework";
import type { Journal } from "../../domain/journal";
import { hueOf } from "../../pictures/hue";
import { CheckRow } from "../../ui/CheckRow";
import { RadioCards } from "../../ui/RadioCards";
import { SelectField } from "../../ui/SelectField";
import styles from "./StartSession.module.css";
import { minutesFor, refsOf, type Choices, type ScopeKind } from "./startChoices";
import { words } from "./words";

type ScopeFieldProps = {
  readonly framework: Framework;
  readonly journal: Journal;
  readonly choices: Choices;
  readonly error: string | undefined;
  readonly onChange: (changed: Partial<Choices>) => void;
};

/** What is asked: all, what is open, a domain, or one by one; each with how many that are and how long it takes. */
export function ScopeField({ framework, journal, choices, error, onChange }: ScopeFieldProps) {
  const about = (scope: ScopeKind) => {
    const count = refsOf(framework, journal, { ...choices, scope }).length;
    return count === 0 ? undefined : words.scopeCount(count, minutesFor(count));
  };
  return (
    <div className={styles["scope"]}>
      <RadioCards<ScopeKind>
        legend={words.scope}
        layout="row"
        value={choices.scope}
        options={[
          { value: "all", label: words.scopeAll, description: about("all") },
          { value: "open", label: words.scopeOpen, description: about("open") },
          { value: "domain", label: words.scopeDomain, description: about("domain") },
          { value: "chosen", label: words.scopeChosen, description: about("chosen") },
        ]}
        onChange={(scope) => onChange({ scope })}
      />
      {choices.scope === "domain" && (
        <SelectField
          label={words.domain}
          value={choices.domain}
          options={framework.domains.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(event) => onChange({ domain: event.target.value })}
        />
      )}
      {choices.scope === "chosen" && (
        <ChosenCompetencies framework={framework} choices={choices} onChange={onChange} />
      )}
      {error !== undefined && (
        <p className={styles["error"]} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

function ChosenCompetencies({
  framework,
  choices,
  onChange,
}: Pick<ScopeFieldProps, "framework" | "choices" | "onChange">) {
  return (
    <div className={styles["chosen"]}>
      {framework.domains.map((domain, index) => (
        <fieldset key={domain.id} data-hue={hueOf(index)}>
          <legend>{domain.title}</legend>
          {domain.competencies.map(({ id, title }) => {
            const ref = competencyRef(framework.id, id);
            return (
              <CheckRow
                key={id}
                label={title}
                hue={hueOf(index)}
                checked={choices.refs.has(ref)}
                onChange={(checked) => {
                  const refs = new Set(choices.refs);
                  if (checked) refs.add(ref);
                  else refs.delete(ref);
                  onChange({ refs });
                }}
              />
            );
          })}
        </fieldset>
      ))}
    </div>
  );
}
