/** The browser that the tests drive: the distribution's Chromium, or the one that the variable CHROMIUM names. */
export const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";
