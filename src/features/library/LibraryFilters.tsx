import { RESOURCE_KIND_TITLES } from "../../content/resources";
import type { Framework } from "../../domain/framework";
import { SelectField } from "../../ui/SelectField";
import { TextField } from "../../ui/TextField";
import type { LibraryFilter } from "./filterLibrary";
import styles from "./LibraryFilters.module.css";
import { words } from "./words";

interface LibraryFiltersProps {
  readonly filter: LibraryFilter;
  readonly frameworks: readonly Framework[];
  /** `settled` is false while words are still being typed. */
  readonly onChange: (filter: LibraryFilter, settled?: boolean) => void;
}

export function LibraryFilters({ filter, frameworks, onChange }: LibraryFiltersProps) {
  const frameworkOptions = frameworks.map(({ id, title }) => ({ value: id, label: title }));
  const kindOptions = Object.entries(RESOURCE_KIND_TITLES).map(([value, label]) => ({ value, label }));
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
      <TextField
        label={words.filter}
        type="search"
        value={filter.text}
        enterKeyHint="search"
        maxLength={200}
        onChange={(event) => onChange({ ...filter, text: event.target.value }, false)}
        onBlur={() => onChange(filter)}
      />
      <SelectField
        label={words.framework}
        value={filter.framework}
        options={[{ value: "", label: words.anyFramework }, ...frameworkOptions]}
        onChange={(event) => onChange({ ...filter, framework: event.target.value })}
      />
      <SelectField
        label={words.kind}
        value={filter.kind}
        options={[{ value: "", label: words.anyKind }, ...kindOptions]}
        onChange={(event) => onChange({ ...filter, kind: event.target.value })}
      />
    </form>
  );
}
