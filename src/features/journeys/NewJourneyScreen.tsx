import { useState, type FormEvent } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import { builtInFrameworks, loadFramework } from "../../content/frameworks";
import type { FrameworkId } from "../../domain/framework";
import { newJourneyId } from "../../domain/ids";
import { startJourney, SUBJECTS, type Subject } from "../../domain/journey";
import { paths } from "../../paths";
import { readTextDraft, useDraft } from "../../state/drafts";
import { faultText } from "../../state/faultText";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { write } from "../../state/writer";
import { Button } from "../../ui/Button";
import { LinkButton } from "../../ui/LinkButton";
import { Notice } from "../../ui/Notice";
import { Page } from "../../ui/Page";
import { RadioCards } from "../../ui/RadioCards";
import { TextField } from "../../ui/TextField";
import styles from "./NewJourneyScreen.module.css";
import { FRAMEWORK_ABOUT } from "./frameworkAbout";
import { readTitle } from "./title";
import { words } from "./namingWords";

export default function NewJourneyScreen() {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const asked = builtInFrameworks.find((framework) => framework.id === search.get("framework"));
  const draft = useDraft("new-journey", "", readTextDraft);
  const [chosenFramework, setFramework] = useState<FrameworkId>();
  const [chosenSubject, setSubject] = useState<Subject>();
  const [error, setError] = useState<string>();
  const [fault, setFault] = useState<string>();
  const [starting, setStarting] = useState(false);
  useTitle(words.newTitle);
  useReady(draft.value !== undefined);

  const summary =
    builtInFrameworks.find((framework) => framework.id === chosenFramework) ?? asked ?? builtInFrameworks[0];
  const subjects = SUBJECTS.filter((subject) => summary?.subjects.includes(subject));
  const subject = subjects.find((candidate) => candidate === chosenSubject) ?? subjects[0];

  async function start(event: FormEvent) {
    event.preventDefault();
    const title = readTitle(draft.value ?? "");
    if (!title.ok) return setError(title.error);
    setStarting(true);
    const framework = summary && (await loadFramework(summary.id).catch(() => undefined));
    if (!framework || !subject) {
      setStarting(false);
      return setFault(words.frameworkNotLoaded);
    }
    const journey = newJourneyId();
    const { id, version } = framework;
    const written = await write(journey, (journal, writer) =>
      startJourney(journal, writer, { title: title.value, subject, framework: { id, version } }),
    );
    setStarting(false);
    if (!written.ok) return setFault(faultText(written.error));
    await draft.drop();
    await navigate(paths.record(journey));
  }

  return (
    <Page title={words.newTitle} width="measure" lead={<p>{words.newLead}</p>}>
      <form className={styles["form"]} noValidate onSubmit={(event) => void start(event)}>
        {fault !== undefined && (
          <Notice tone="error" live>
            {fault}
          </Notice>
        )}
        <TextField
          label={words.name}
          hint={words.nameHint}
          error={error}
          value={draft.value ?? ""}
          onChange={(event) => {
            draft.change(event.target.value);
            setError(undefined);
          }}
        />
        <RadioCards
          legend={words.framework}
          value={summary?.id ?? null}
          onChange={setFramework}
          options={builtInFrameworks.map((framework) => ({
            value: framework.id,
            label: framework.title,
            description: FRAMEWORK_ABOUT[framework.id],
          }))}
        />
        <Link to={paths.explore()} className={styles["read"]}>
          {words.readFirst}
        </Link>
        <RadioCards
          legend={words.subject}
          layout="row"
          value={subject ?? null}
          onChange={setSubject}
          options={subjects.map((value) => ({ value, label: words.subjectChoices[value] }))}
        />
        <div className={styles["buttons"]}>
          <LinkButton to={paths.journeys()}>{words.cancel}</LinkButton>
          <Button type="submit" variant="solid" disabled={starting}>
            {words.go}
          </Button>
        </div>
      </form>
    </Page>
  );
}
