import ts from "typescript";

const { factory } = ts;

/** The code of a pointer with a constant text after it. Adjacent constant texts become one. */
export const append = (path: ts.Expression, text: string): ts.Expression => {
  if (ts.isStringLiteral(path)) return factory.createStringLiteral(path.text + text);
  return ts.isBinaryExpression(path) && ts.isStringLiteral(path.right)
    ? factory.createAdd(path.left, append(path.right, text))
    : factory.createAdd(path, factory.createStringLiteral(text));
};

/** The code of Ajv's `instancePath + …` if the function's own value is the root, whose path is an empty text. */
export const fromRoot = (path: ts.Expression): ts.Expression => {
  if (!ts.isBinaryExpression(path)) return factory.createStringLiteral("");
  return ts.isBinaryExpression(path.left) ? factory.createAdd(fromRoot(path.left), path.right) : path.right;
};
