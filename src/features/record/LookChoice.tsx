import { RECORD_LOOKS, type RecordLook } from "../../state/recordView";
import type { IconName } from "../../ui/Icon";
import { SegmentedChoice } from "../../ui/SegmentedChoice";
import { words } from "./words";

const ICONS: Readonly<Record<RecordLook, IconName>> = { wheel: "wheel", list: "list", matrix: "grid" };

type LookChoiceProps = { readonly look: RecordLook; readonly onChange: (look: RecordLook) => void };

/** Wheel, list or matrix. */
export function LookChoice({ look, onChange }: LookChoiceProps) {
  return (
    <SegmentedChoice
      label={words.look}
      value={look}
      options={RECORD_LOOKS.map((value) => ({ value, label: words.looks[value], icon: ICONS[value] }))}
      onChange={onChange}
    />
  );
}
