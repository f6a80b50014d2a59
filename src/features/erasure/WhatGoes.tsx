import { formatBytes } from "../../lib/format";
import { useThumbnailUrl } from "../../state/files";
import type { FileThatGoes, WhatGoes as Goes } from "../../storage/erasureTold";
import { Icon } from "../../ui/Icon";
import { AlsoList } from "./AlsoNamed";
import styles from "./Erasure.module.css";
import { Outside } from "./Outside";
import { words } from "./words";

type WhatGoesProps = { readonly goes: Goes };

/** What an erasure takes from this device, what it takes from others beside it, and what it cannot reach. */
export function WhatGoes({ goes }: WhatGoesProps) {
  const bytes = goes.files.reduce((sum, { size }) => sum + size, 0);
  return (
    <>
      <section aria-labelledby="goes-title" className={styles["part"]}>
        <h3 id="goes-title" className={styles["title"]}>
          {words.whatGoes}
        </h3>
        <p>{words.entries(goes.entries)}</p>
        <p>{goes.files.length === 0 ? words.noFiles : words.files(goes.files.length, bytes)}</p>
        <ul role="list" className={styles["files"]}>
          {goes.files.map((file) => (
            <li key={file.hash} className={styles["file"]}>
              <Picture file={file} />
              <span className={styles["fileName"]}>
                {file.name}
                <span className={styles["quiet"]}>
                  {[
                    ...(file.isEarlier ? [words.fileEarlier] : []),
                    formatBytes(file.size),
                    ...(file.isHere ? [] : [words.fileNotHere]),
                  ].join(" · ")}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </section>
      {goes.alsoNamedBy.length > 0 && (
        <section aria-labelledby="also-title" className={styles["part"]}>
          <h3 id="also-title" className={styles["title"]}>
            {words.alsoTitle}
          </h3>
          <p>{words.alsoAbout}</p>
          <AlsoList also={goes.alsoNamedBy} />
        </section>
      )}
      <Outside goes={goes} />
    </>
  );
}

/** Also one that may not be shown to others: whoever erases must see which child it is, and the device is their own. */
function Picture({ file }: { readonly file: FileThatGoes }) {
  const isShown = file.isHere && file.type.startsWith("image/");
  const thumbnail = useThumbnailUrl(isShown ? file.hash : undefined, file.type);
  return (
    <span className={styles["picture"]}>
      {isShown && thumbnail.state === "here" ? (
        <img src={thumbnail.url} alt="" decoding="async" />
      ) : (
        <Icon name={file.type.startsWith("image/") ? "photo" : "file"} size={24} />
      )}
    </span>
  );
}
