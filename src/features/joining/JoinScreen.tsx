/** `/journeys/:journey/join`: the journeys that are read as one with this, and which other one it is the same as. */
import { useParams } from "react-router";
import type { FrameworkId } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import { paths } from "../../paths";
import { useJournal } from "../../state/journals";
import { useSummaries } from "../../state/summaries";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { EmptyState } from "../../ui/EmptyState";
import { LinkButton } from "../../ui/LinkButton";
import { candidatesFor } from "./candidates";
import { Chooser } from "./Chooser";
import styles from "./JoinScreen.module.css";
import { Parts } from "./Parts";
import { words } from "./words";

export default function JoinScreen() {
  const id = (useParams()["journey"] ?? "") as JourneyId;
  const loaded = useJournal(id);
  const summaries = useSummaries();
  const own = summaries?.find(({ journey }) => journey === id);
  const isRead = loaded.state === "ready" && own !== undefined;
  useTitle(words.title);
  useReady(isRead);
  if (!isRead || !summaries) return null;

  const others = candidatesFor(own, summaries);
  const refusal = refusalOf(own);
  return (
    <section aria-labelledby="join-title" className={styles["screen"]}>
      <div className={styles["intro"]}>
        <h2 id="join-title">{words.title}</h2>
        <p className={styles["lead"]}>{words.lead}</p>
        <p>{words.everywhere}</p>
      </div>
      {own.members && (
        <Parts
          journal={loaded.journal}
          into={id}
          framework={own.framework as FrameworkId}
          readOnly={own.readOnly}
        />
      )}
      {refusal ? (
        <EmptyState title={refusal.title} level={3} actions={<Back id={id} />}>
          {refusal.text}
        </EmptyState>
      ) : others.length > 0 ? (
        // Anew once one has joined: what was chosen is here then.
        <Chooser key={own.members?.length} own={own} journal={loaded.journal} others={others} />
      ) : (
        <EmptyState
          title={words.noOtherTitle}
          level={3}
          actions={
            <>
              <LinkButton to={paths.importSnapshot()}>{words.importSnapshot}</LinkButton>
              <Back id={id} />
            </>
          }
        >
          {words.noOther}
        </EmptyState>
      )}
    </section>
  );
}

const Back = ({ id }: { readonly id: JourneyId }) => (
  <LinkButton to={paths.record(id)} variant="plain" icon="back">
    {words.back}
  </LinkButton>
);

function refusalOf({ readOnly, isExample, framework }: Parameters<typeof candidatesFor>[0]) {
  if (isExample) return { title: words.exampleTitle, text: words.example };
  if (readOnly) return { title: words.onlyReadTitle, text: words.onlyRead };
  return framework === "" ? { title: words.noFrameworkTitle, text: words.noFramework } : undefined;
}
