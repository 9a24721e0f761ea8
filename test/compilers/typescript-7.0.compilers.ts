import { testCompiler } from "./test-compiler.js";

testCompiler("7.0");
