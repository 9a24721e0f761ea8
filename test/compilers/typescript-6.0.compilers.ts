import { testCompiler } from "./test-compiler.js";

testCompiler("6.0");
