// The same app as a release to come, whose database has one table and one upgrade more.
import { mergeConfig, type Plugin } from "vite";
import config from "../../vite.config";

export default mergeConfig(config, {
  plugins: [addSchemaStep()],
  worker: { plugins: () => [addSchemaStep()] },
});

function addSchemaStep(): Plugin {
  return {
    name: "waymark:next-schema",
    enforce: "pre",
    transform(code, id) {
      if (!id.endsWith("/src/storage/database.ts")) return null;
      const last = [...code.matchAll(/this\.version\((\d+)\)/g)].at(-1);
      if (!last) throw new Error("The database declares no version any more");
      const step = `this.version(${Number(last[1]) + 1}).stores({ sittings: "id" })
        .upgrade((transaction) => transaction.table("settings").put({ key: "brought-up", value: 1 }));
        `;
      return code.slice(0, last.index) + step + code.slice(last.index);
    },
  };
}
