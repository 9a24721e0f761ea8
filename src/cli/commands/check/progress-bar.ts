import prettyBytes from "pretty-bytes";
import type { Progress } from "../../../check/model/options.js";
import type { Terminal } from "../../shared/terminal.js";

/** Shows the progress on one line, which it clears before other lines are written. */
export interface ProgressBar {
  readonly update: (progress: Progress) => void;
  readonly clear: () => void;
}

const firstAfter = 500;
const again = 100;
const longestBar = 30;
const eraseLine = "\r\u001b[K";

const duration = (seconds: number): string => {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};

/** Returns the line for what was read in this many seconds, no longer than the terminal is wide. */
export const renderProgress = ({ bytes, total }: Progress, seconds: number, columns: number): string => {
  const rate = bytes / seconds;
  const speed = `${prettyBytes(rate)}/s`;
  if (total === undefined) return `${prettyBytes(bytes)}  ${speed}`.slice(0, columns - 1);
  const share = total === 0 ? 1 : Math.min(bytes / total, 1);
  const left = rate > 0 ? `${duration((total - bytes) / rate)} left` : "";
  const text = `${Math.floor(share * 100)}%  ${prettyBytes(bytes)} of ${prettyBytes(total)}  ${speed}  ${left}`;
  const width = Math.min(longestBar, columns - text.length - 4);
  if (width < 5) return text.slice(0, columns - 1);
  const filled = Math.round(share * width);
  return `${"█".repeat(filled)}${"░".repeat(width - filled)}  ${text}`;
};

const silent: ProgressBar = { update: () => {}, clear: () => {} };

/** Returns the bar for standard error if that is a terminal, else one that shows nothing. */
export const createProgressBar = ({ stderr }: Terminal): ProgressBar => {
  if (!stderr.isTTY) return silent;
  const begin = performance.now();
  let next = begin + firstAfter;
  let isShown = false;
  return {
    update: (progress) => {
      const now = performance.now();
      if (now < next) return;
      next = now + again;
      isShown = true;
      stderr.write(`${eraseLine}${renderProgress(progress, (now - begin) / 1000, stderr.columns || 80)}`);
    },
    clear: () => {
      if (isShown) stderr.write(eraseLine);
      isShown = false;
    },
  };
};
