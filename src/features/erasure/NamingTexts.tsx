import { Link } from "react-router";
import { parseCompetencyRef } from "../../domain/framework";
import {
  ACTION,
  COMPETENCY,
  EVIDENCE,
  MILESTONE,
  RESOURCE,
  SESSION,
  splitThing,
  VOICE,
} from "../../domain/thing";
import { paths } from "../../paths";
import type { NamedIn, PersonTraces } from "../../state/personTraces";
import { titleOf } from "../../state/journeyTitle";
import { Tag } from "../../ui/Tag";
import styles from "./Erasure.module.css";
import { words } from "./words";

/** Where others wrote the name: shown, not changed, since the same name may be another's. */
export function NamingTexts({ traces: { names, texts, textCount } }: { readonly traces: PersonTraces }) {
  if (names.length === 0) return null;
  return (
    <section aria-labelledby="texts-title" className={styles["part"]}>
      <h2 id="texts-title" className={styles["heading"]}>
        {words.textsTitle}
      </h2>
      <p className={styles["quiet"]}>{texts.length === 0 ? words.textsNone : words.textsAbout}</p>
      <ul role="list" className={styles["texts"]}>
        {texts.map((text) => (
          <li key={text.entry.id} className={styles["text"]}>
            <Link to={placeOf(text)} className={styles["link"]}>
              {text.text}
            </Link>
            <span className={styles["quiet"]}>
              {words.textIn(text.about, titleOf({ title: text.journeyTitle }))}
            </span>
            {!text.isNow && <Tag icon="clock">{words.earlier}</Tag>}
          </li>
        ))}
      </ul>
      {textCount > texts.length && (
        <p className={styles["quiet"]}>{words.textsMore(textCount - texts.length)}</p>
      )}
    </section>
  );
}

/** The screen on which the text stands; the record where this version knows no better. */
function placeOf({ journey, about }: NamedIn): string {
  const { kind, id } = splitThing(about);
  if (kind === EVIDENCE) return paths.evidenceItem(journey, id);
  if (kind === ACTION) return paths.action(journey, id);
  if (kind === MILESTONE) return paths.progress(journey);
  if (kind === RESOURCE) return paths.library({ journey, resource: id });
  if (kind === SESSION) return paths.session(journey, id);
  if (kind === VOICE) return paths.eraseVoice(journey, id);
  const competency = kind === COMPETENCY ? parseCompetencyRef(id) : undefined;
  return competency ? paths.competency(journey, competency.competencyId) : paths.record(journey);
}
