/** `/about`: what Waymark is, what it keeps to itself, and whose work it rests on. */
import { use } from "react";
import { Link } from "react-router";
import { loadAllFrameworks } from "../../content/frameworks";
import { paths } from "../../paths";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { Page } from "../../ui/Page";
import { WebLink } from "../../ui/WebLink";
import { WebNote } from "../../ui/WebNote";
import styles from "./AboutScreen.module.css";
import { SafetyPart } from "./SafetyPart";
import { words } from "./words";

const NOTE_ID = "sources-note";

export default function AboutScreen() {
  const frameworks = use(loadAllFrameworks());
  useTitle(words.title);
  useReady(true);
  const { here, sources, own, software } = words;
  return (
    <Page title={words.title} width="measure" lead={<p className={styles["lead"]}>{words.lead}</p>}>
      <section className={styles["part"]}>
        <h2>{here.title}</h2>
        <Paragraphs of={here.paragraphs} />
        <Link className={styles["on"]} to={paths.device()}>
          {here.device}
        </Link>
      </section>
      <SafetyPart />
      <section className={styles["part"]}>
        <h2>{sources.title}</h2>
        <Paragraphs of={sources.paragraphs} />
        <ul role="list" className={styles["sources"]} aria-label={sources.listLabel}>
          {frameworks.map(({ id, title, source, publisher, year }) => (
            <li key={id}>
              <Link className={styles["on"]} to={paths.framework(id)}>
                {title}
              </Link>
              <WebLink href={source.url} noteId={NOTE_ID} className={styles["out"]}>
                {source.title}
              </WebLink>
              <span>{sources.published(publisher, year)}</span>
            </li>
          ))}
        </ul>
        <WebNote id={NOTE_ID} />
      </section>
      <section className={styles["part"]}>
        <h2>{own.title}</h2>
        <Paragraphs of={own.paragraphs} />
        <Link className={styles["on"]} to={paths.library()}>
          {own.library}
        </Link>
      </section>
      <section className={styles["part"]}>
        <h2>{software.title}</h2>
        <p>{software.version(__APP_VERSION__)}</p>
        <p>{software.licences}</p>
      </section>
    </Page>
  );
}

function Paragraphs({ of }: { readonly of: readonly string[] }) {
  return of.map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}
