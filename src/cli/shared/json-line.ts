import { visible } from "../../json/visible.js";

/** The value as JSON on one line, safe to show in a terminal. */
export const jsonLine = (value: object): string => visible(JSON.stringify(value));
