export { useAsk } from "../useAsk";
