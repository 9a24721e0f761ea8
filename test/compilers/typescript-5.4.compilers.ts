import { testCompiler } from "./test-compiler.js";

testCompiler("5.4");
