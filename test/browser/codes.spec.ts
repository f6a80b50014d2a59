// A ballot of three codes before a real camera, as far as one without glass is real: askew, grainy, out of focus, one after the other.
import { writeBallotCodes } from "../../src/formats/ballotCode";
import { paths } from "../../src/paths";
import { expect, open } from "../support/browser";
import { seed, Telling } from "../support/browserSeeds";
import { shoot } from "../support/codePictures";
import { earnedAll, sealedBallot } from "../support/room";
import { cameraOf, SIDE, test, writeFilm } from "../support/roomProfiles";

test("a ballot of three codes is read by the camera, kept, and told to be another session's; then the camera goes out @proof", async ({
  launchOn,
}, info) => {
  const reasons = Array.from({ length: 60 }, (_, n) =>
    Math.sin(n + 1)
      .toString(36)
      .slice(2),
  ).join(" ");
  const codes = writeBallotCodes(await sealedBallot(earnedAll("Ada", reasons)));
  expect(codes).toHaveLength(3);
  const film = info.outputPath("film.y4m");
  const pictures = codes.map((text, n) =>
    shoot({ text, modulePx: 5.5, tilt: [12, 8 * n - 8, 9 * n], blurPx: 0.7, noise: 6, seed: n }, SIDE, SIDE),
  );
  await writeFilm(
    film,
    pictures.map(({ grey }) => Uint8Array.from(grey)),
    3,
  );
  const page = (await launchOn(info.outputPath("profile"), cameraOf(film))).pages()[0]!;
  const telling = new Telling("school", "Larkspur High School");
  await open(page, "/");
  await seed(page, [telling]);
  await open(page, paths.together(telling.id));
  await page.getByRole("button", { name: "Start the session" }).click();
  await page.getByRole("button", { name: "Scan ballots" }).click();
  const seen = page.getByLabel("What the camera sees");
  const track = await seen.evaluateHandle(
    (video: HTMLVideoElement) =>
      new Promise<MediaStreamTrack>((resolve) => {
        const look = () => {
          const stream = video.srcObject as MediaStream | null;
          if (stream) resolve(stream.getVideoTracks()[0]!);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await expect(page.getByText("It answers another question than the one chosen here")).toBeVisible();
  await page.getByRole("button", { name: "Stop scanning" }).click();
  await expect(seen).toBeHidden();
  expect(await track.evaluate(({ readyState }) => readyState)).toBe("ended");
});
