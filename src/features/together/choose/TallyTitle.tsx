import type { CompetencyRef } from "../../../domain/framework";
import { CheckRow } from "../../../ui/CheckRow";
import { Tag } from "../../../ui/Tag";
import type { TallyRow } from "./tallyView";
import { words } from "./words";

type TallyTitleProps = {
  readonly row: TallyRow;
  readonly isPriority: boolean;
  /** How it is chosen; undefined where it is only read. */
  readonly choosing?:
    | {
        readonly chosen: ReadonlySet<string>;
        readonly isSaving: boolean;
        readonly onChoose: (ref: CompetencyRef, isChosen: boolean) => void;
      }
    | undefined;
};

/** A candidate's title, with the box that chooses it where something is to be decided. */
export function TallyTitle({ row, isPriority, choosing }: TallyTitleProps) {
  const { ref, title, hue, isNear } = row;
  if (!choosing)
    return (
      <>
        {title}
        {isNear && <Tag>{words.nearTieMark}</Tag>}
        {isPriority && <Tag tone="good">{words.isPriority}</Tag>}
      </>
    );
  const facts = [...(isNear ? [words.nearTieMark] : []), ...(isPriority ? [words.isPriority] : [])];
  return (
    <CheckRow
      label={title}
      description={facts.length > 0 ? facts.join(" · ") : undefined}
      hue={hue}
      checked={choosing.chosen.has(ref)}
      disabled={choosing.isSaving}
      onChange={(isChosen) => choosing.onChoose(ref, isChosen)}
    />
  );
}
