import type { MarkdownOptions } from "vitepress";
import { codeClasses } from "./code-theme.js";

type Transformer = NonNullable<MarkdownOptions["codeTransformers"]>[number];

/** Gives each piece of code the class of its colour: the policy forbids styles that stand in an element. */
export const classesForStyles: Transformer = {
  name: "classes-for-styles",
  span(node) {
    const { style } = node.properties;
    if (typeof style !== "string") return;
    const color = /#0000\d\d/.exec(style)?.[0] ?? "";
    const name = codeClasses[color];
    if (name === undefined) throw new Error(`code has a style that no class stands for: ${style}`);
    delete node.properties.style;
    if (name !== "code-plain") this.addClassToHast(node, name);
  },
};
