// happy-dom, with one window for all files of tests that a process runs: the testing library and the app hold on to the one that
// they found first.
import { builtinEnvironments, type Environment } from "vitest/runtime";

const { setup } = builtinEnvironments["happy-dom"];
let opened: ReturnType<typeof setup> | undefined;

export default {
  ...builtinEnvironments["happy-dom"],
  name: "one-window",
  async setup(global, options) {
    opened ??= setup(global, options);
    await opened;
    return { teardown() {} };
  },
} satisfies Environment;
