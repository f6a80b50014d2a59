import { RESOURCE_KIND_TITLES } from "../../content/resources";
import { ownWords } from "./ownWords";

/** A kind that somebody wrote with another version is shown as they wrote it. */
export function titleOfKind(kind: string): string {
  return Object.entries(RESOURCE_KIND_TITLES).find(([key]) => key === kind)?.[1] ?? kind;
}

/** What can be chosen; `chosen` stands among them too where another version wrote it. */
export function kindOptions(chosen: string) {
  const known = Object.entries(RESOURCE_KIND_TITLES).map(([value, label]) => ({ value, label }));
  const isStrange = chosen !== "" && !known.some(({ value }) => value === chosen);
  return [
    { value: "", label: ownWords.noKind },
    ...known,
    ...(isStrange ? [{ value: chosen, label: chosen }] : []),
  ];
}
