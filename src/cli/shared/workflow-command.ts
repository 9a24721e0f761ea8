import { visible } from "../../json/visible.js";

/**
 * A text as the message of a workflow command of GitHub. The runner decodes more escapes only in properties, and would
 * show `%3B`, for example, as it is. It would decode those of line ends too, but there are no line ends left.
 */
export const escapeData = (text: string): string => visible(text).replaceAll("%", "%25");

/** A text as a property of a workflow command of GitHub. */
export const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
