import { useEffect, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { useReady } from "../../state/ready";
import { useTakingPart } from "../../state/takingPart";
import { useTitle } from "../../state/title";
import { FileField } from "../../ui/FileField";
import { Page } from "../../ui/Page";
import { JoinByCamera } from "./JoinByCamera";
import { JoinTyped } from "./JoinTyped";
import { joinWords as words } from "./joinWords";
import { JoinedList, LedList, SentList } from "./Lists";
import styles from "./TakePart.module.css";
import { useJoining } from "./useJoining";

/** Where somebody takes part in a session of another device, and finds what they sent. */
export default function TakePartScreen() {
  const part = useTakingPart();
  const joining = useJoining();
  const [typed, setTyped] = useState("");
  useTitle(words.title);
  useReady(part !== undefined);
  useCodeOfAddress((code) => {
    setTyped(code);
    joining.byText(code, "code");
  });
  if (!part) return null;
  const { problem, isBusy, byText, byFile } = joining;
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      <div className={styles["ways"]}>
        <JoinByCamera
          problem={problem?.way === "camera" ? problem.text : undefined}
          onText={(text) => byText(text, "camera")}
        />
        <div className={styles["byHand"]}>
          <JoinTyped
            text={typed}
            problem={problem?.way === "code" ? problem.text : undefined}
            isBusy={isBusy}
            onChange={setTyped}
            onJoin={() => byText(typed, "code")}
          />
          <section aria-labelledby="join-file" className={styles["way"]}>
            <h2 id="join-file">{words.fileTitle}</h2>
            <FileField
              label={words.file}
              hint={words.fileHint}
              error={problem?.way === "file" ? problem.text : undefined}
              accept=".json,application/json,image/*"
              onFiles={([file]) => file && byFile(file)}
            />
          </section>
        </div>
      </div>
      <JoinedList joined={part.joined} sent={part.sent} />
      <SentList sent={part.sent} />
      <LedList />
    </Page>
  );
}

/** A link that was opened has the code behind its `#`. It is taken off the address at once: it is not for those who look over. */
function useCodeOfAddress(onCode: (code: string) => void) {
  const { hash, pathname } = useLocation();
  const navigate = useNavigate();
  useEffect(() => {
    if (hash.length < 2) return;
    void navigate(pathname, { replace: true });
    onCode(hash.slice(1));
    // Told once for each code that the address brings.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [hash]);
}
