import { RESOURCE_KIND_TITLES } from "../../content/resources";
import type { Framework } from "../../domain/framework";
import { SelectField } from "../../ui/SelectField";
import { TextField } from "../../ui/TextField";
import { publishersOf, SHOWS, type LibraryFilter } from "./filterLibrary";
import styles from "./LibraryFilters.module.css";
import type { LibraryItem } from "./libraryItems";
import { words } from "./words";

interface LibraryFiltersProps {
  readonly filter: LibraryFilter;
  readonly frameworks: readonly Framework[];
  /** The journey's: its domains and competencies are there to choose before any framework was. */
  readonly own: Framework | undefined;
  /** All that there is, for the choice of publishers. */
  readonly items: readonly LibraryItem[];
  /** Whether somebody's marks are there to ask for. */
  readonly withMarks: boolean;
  /** `settled` is false while words are still being typed. */
  readonly onChange: (filter: LibraryFilter, settled?: boolean) => void;
}

const KINDS = Object.entries(RESOURCE_KIND_TITLES).map(([value, label]) => ({ value, label }));

export function LibraryFilters({ filter, frameworks, own, items, withMarks, onChange }: LibraryFiltersProps) {
  const framework = filter.framework === "" ? own : frameworks.find(({ id }) => id === filter.framework);
  const within = { framework: framework?.id ?? "" };
  const domain = framework?.domains.find(({ id }) => id === filter.domain);
  const competencies = (domain ? [domain] : (framework?.domains ?? [])).flatMap((each) => each.competencies);
  const choice = (
    name: "framework" | "domain" | "competency" | "kind" | "publisher",
    any: string,
    options: readonly { readonly value: string; readonly label: string }[],
    also: Partial<LibraryFilter> = {},
  ) => (
    <SelectField
      label={words[name]}
      value={filter[name]}
      options={[{ value: "", label: any }, ...options]}
      onChange={(event) => onChange({ ...filter, ...also, [name]: event.target.value })}
    />
  );
  return (
    <form
      aria-label={words.findIt}
      className={styles["filters"]}
      data-print="none"
      onSubmit={(event) => {
        event.preventDefault();
        onChange(filter);
      }}
    >
      <div className={styles["words"]}>
        <TextField
          label={words.filter}
          type="search"
          value={filter.text}
          enterKeyHint="search"
          maxLength={200}
          onChange={(event) => onChange({ ...filter, text: event.target.value }, false)}
          onBlur={() => onChange(filter)}
        />
      </div>
      {withMarks && (
        <SelectField
          label={words.show}
          value={filter.show}
          options={[
            { value: "", label: words.showAll },
            ...SHOWS.map((value) => ({ value, label: words.shows[value] })),
          ]}
          onChange={(event) =>
            onChange({ ...filter, show: SHOWS.find((show) => show === event.target.value) ?? "" })
          }
        />
      )}
      {choice("kind", words.anyKind, KINDS)}
      {choice(
        "publisher",
        words.anyPublisher,
        publishersOf(items).map((value) => ({ value, label: value })),
      )}
      {choice(
        "framework",
        words.anyFramework,
        frameworks.map(({ id, title }) => ({ value: id, label: title })),
        { domain: "", competency: "" },
      )}
      {framework &&
        choice(
          "domain",
          words.anyDomain,
          framework.domains.map(({ id, title }) => ({ value: id, label: title })),
          { ...within, competency: "" },
        )}
      {framework &&
        choice(
          "competency",
          words.anyCompetency,
          competencies.map(({ id, title }) => ({ value: id, label: title })),
          within,
        )}
    </form>
  );
}
