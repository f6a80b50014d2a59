import { useState } from "react";
import type { FileContent } from "../../domain/evidence";
import { isPicture } from "../../platform/thumbnail";
import { useFileUrl } from "../../state/files";
import { Notice } from "../../ui/Notice";
import styles from "./Media.module.css";
import { isSound, isVideo } from "../../platform/mediaTypes";
import { viewerWords as words } from "./viewerWords";

/** Kinds that the browser shows or plays by itself, and that run nothing. All others are downloaded and never rendered. */
export const isMedia = ({ type }: FileContent): boolean => isPicture(type) || isVideo(type) || isSound(type);

type MediaProps = {
  readonly content: FileContent;
  readonly title: string;
  readonly className?: string | undefined;
};

/** A picture, a video or a sound, from its bytes on this device. */
export function Media({ content, title, className = styles["media"] ?? "" }: MediaProps) {
  const file = useFileUrl(content);
  const [brokenUrl, setBrokenUrl] = useState<string>();
  if (file.state !== "here") return <div className={className} />;
  const broken = () => setBrokenUrl(file.url);
  const shared = { src: file.url, className, onError: broken };
  if (isPicture(content.type))
    return brokenUrl === file.url ? (
      <Notice tone="warn">{words.cannotShow}</Notice>
    ) : (
      <img {...shared} alt={words.picture(title)} decoding="async" draggable={false} />
    );
  if (brokenUrl === file.url) return <Notice tone="warn">{words.cannotPlay}</Notice>;
  if (isVideo(content.type))
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- what people film has none; the item's own caption says what it shows
    return <video {...shared} controls playsInline preload="metadata" aria-label={words.video(title)} />;
  return (
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- as above
    <audio
      controls
      preload="metadata"
      src={file.url}
      className={styles["sound"]}
      aria-label={words.sound(title)}
      onError={broken}
    />
  );
}
