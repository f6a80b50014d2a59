import { CAPTION_MAX_LENGTH, type Evidence } from "../../domain/evidence";
import { describeEvidence } from "../../domain/evidenceTelling";
import type { JourneyId } from "../../domain/ids";
import { TITLE_MAX_LENGTH } from "../../domain/journey";
import styles from "./Description.module.css";
import { SavedField } from "./SavedField";
import { words } from "./words";

/** What it is called, the day it is from, and what it shows. */
export function Description({ journey, item }: { readonly journey: JourneyId; readonly item: Evidence }) {
  const field = (register: "title" | "date" | "caption") => ({
    journey,
    fieldKey: `${item.id}/${register}`,
    standing: item[register],
    say: (...[journal, writer, text]: Parameters<Parameters<typeof SavedField>[0]["say"]>) =>
      describeEvidence(journal, writer, item.id, register, text),
  });
  return (
    <div className={styles["fields"]}>
      <SavedField {...field("title")} label={words.titleField} max={TITLE_MAX_LENGTH} />
      <SavedField {...field("date")} label={words.date} kind="date" max={10} />
      <SavedField
        {...field("caption")}
        label={words.caption}
        hint={words.captionHint}
        kind="lines"
        max={CAPTION_MAX_LENGTH}
      />
    </div>
  );
}
