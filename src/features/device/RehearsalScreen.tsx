import { Link } from "react-router";
import { paths } from "../../paths";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { Button } from "../../ui/Button";
import { FileField } from "../../ui/FileField";
import { Notice } from "../../ui/Notice";
import { Page } from "../../ui/Page";
import { ProgressBar } from "../../ui/ProgressBar";
import { Compared } from "./Compared";
import styles from "./DeviceScreen.module.css";
import { endWords } from "./endWords";
import { rehearsalWords as words } from "./rehearsalWords";
import { Unseal } from "./Unseal";
import { useRehearsal } from "./useRehearsal";

/** `/device/rehearsal`: whether a backup would bring everything back, found out before it is needed. */
export default function RehearsalScreen() {
  const { rehearsing, begin, cancel } = useRehearsal();
  useTitle(words.title);
  useReady(true);
  const { state } = rehearsing;
  return (
    <Page title={words.title} width="measure" lead={<p>{words.lead}</p>}>
      <div className={styles["parts"]}>
        {/* No `accept`: tablets grey out files whose ending they do not know. */}
        <FileField
          label={words.file}
          hint={words.fileHint}
          disabled={state === "reading"}
          onFiles={([file]) => void (file && begin(file))}
        />
        {state === "choosing" && rehearsing.fault !== undefined && (
          <Notice tone="error" live>
            {rehearsing.fault}
          </Notice>
        )}
        {state === "sealed" && (
          <Unseal
            key={`${rehearsing.file.name} ${rehearsing.isRefused}`}
            fileName={rehearsing.file.name}
            isRefused={rehearsing.isRefused}
            onOpen={(passphrase) => void begin(rehearsing.file, passphrase)}
          />
        )}
        {state === "reading" && (
          <ProgressBar
            label={words.phases[rehearsing.phase]}
            value={rehearsing.done}
            action={<Button onClick={cancel}>{words.cancel}</Button>}
          />
        )}
        {state === "compared" && <Compared rehearsal={rehearsing.rehearsal} />}
        <p>
          <Link to={paths.device()} className={styles["link"]}>
            {endWords.back}
          </Link>
        </p>
      </div>
    </Page>
  );
}
