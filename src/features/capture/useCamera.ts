import { useCallback, useEffect, useRef, useState } from "react";
import { closeCamera, openCamera, photographed, type CameraFault } from "../../platform/camera";

export type Camera = {
  readonly state: "off" | "starting" | "on" | CameraFault;
  readonly turnOn: () => void;
  /** What it sees now; undefined while it sees nothing. */
  readonly shoot: () => Promise<Blob | undefined>;
  /** For the `ref` of the element that shows what the camera sees. */
  readonly show: (video: HTMLVideoElement | null) => void;
};

/**
 * The camera for as long as the screen is in sight: it goes out at once when that is left or hidden, and on again with it.
 * `active`: it is wanted on this screen at all.
 */
export function useCamera(active: boolean, startAtOnce: boolean): Camera {
  const [wanted, setWanted] = useState(startAtOnce);
  const [visible, setVisible] = useState(() => document.visibilityState !== "hidden");
  const [state, setState] = useState<"off" | "on" | CameraFault>("off");
  const stream = useRef<MediaStream>(undefined);
  const video = useRef<HTMLVideoElement>(null);

  useEffect(() => {
    const look = () => setVisible(document.visibilityState !== "hidden");
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);

  useEffect(() => {
    if (!active || !wanted || !visible) return undefined;
    let left = false;
    void openCamera().then((opened) => {
      if (!opened.ok) {
        if (!left) {
          setWanted(false);
          setState(opened.error);
        }
        return;
      }
      // It was left while the browser asked: no light may stay on.
      if (left) return closeCamera(opened.value);
      stream.current = opened.value;
      opened.value.getVideoTracks()[0]?.addEventListener("ended", () => {
        if (left) return;
        setWanted(false);
        setState({ type: "in-use" });
      });
      if (video.current) video.current.srcObject = opened.value;
      setState("on");
    });
    return () => {
      left = true;
      if (stream.current) closeCamera(stream.current);
      stream.current = undefined;
      // Why it went out is still to be read.
      setState((before) => (typeof before === "object" ? before : "off"));
    };
  }, [active, wanted, visible]);

  const turnOn = useCallback(() => {
    setState("off");
    setWanted(true);
  }, []);
  const show = useCallback((element: HTMLVideoElement | null) => {
    video.current = element;
    if (element && stream.current) element.srcObject = stream.current;
  }, []);
  const shoot = useCallback(
    async () => (video.current && stream.current ? photographed(video.current) : undefined),
    [],
  );
  return { state: state === "off" && active && wanted && visible ? "starting" : state, turnOn, show, shoot };
}
