// Type-checks and compiles one file from standard input. Made to be started before there is any code: it then reads
// the libraries first. Parameters: the nonce of the stage marks, "warm" or "cold", the directory
// for the result, the file for its name.
'use strict';
const fs = require('node:fs');
const ts = require('/opt/typescript/typescript.js');

const [nonce, temperature, directory, nameFile] = process.argv.slice(2);
const FILE = 'index.ts';
const common = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: ['node'],
  typeRoots: ['/opt/typescript/node_modules/@types'],
  moduleResolution: ts.ModuleResolutionKind.Node10,
  moduleDetection: ts.ModuleDetectionKind.Force,
  strict: true,
  esModuleInterop: true,
  resolveJsonModule: true,
  skipLibCheck: true,
  inlineSourceMap: true,
  inlineSources: true,
};
// CommonJS understands import and export as well as require; only a module may await, or ask for import.meta.
const commonJs = { ...common, module: ts.ModuleKind.CommonJS };
const esModule = { ...common, module: ts.ModuleKind.ES2022 };

const libraries = new Map();
let code = 'console.log(new Map<string, number>().get("a") ?? 0);';

function program(options, old) {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseForTypeErrors; // comments are a third of the libraries
  host.getCurrentDirectory = () => '/code';
  host.fileExists = (name) => name === `/code/${FILE}` || name === FILE || ts.sys.fileExists(name);
  host.getSourceFile = (name, target, ...rest) => {
    if (name === FILE) return ts.createSourceFile(FILE, code, target, true);
    if (!libraries.has(name)) libraries.set(name, read.call(host, name, target, ...rest));
    return libraries.get(name);
  };
  return ts.createProgram([FILE], options, host, old);
}

function needsModule(node) {
  if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) return true;
  return ts.forEachChild(node, needsModule) ?? false;
}

function awaitsOutsideFunctions(node) {
  if (ts.isFunctionLike(node) || ts.isPropertyDeclaration(node)) return false;
  if (ts.isAwaitExpression(node) || (ts.isForOfStatement(node) && node.awaitModifier)) return true;
  return ts.forEachChild(node, awaitsOutsideFunctions) ?? false;
}

let prepared;
if (temperature === 'warm') {
  prepared = program(commonJs);
  prepared.getSemanticDiagnostics();
}

code = fs.readFileSync(0, 'utf8');
fs.writeSync(2, `\u0001${nonce}received\n`);

const parsed = ts.createSourceFile(FILE, code, ts.ScriptTarget.ES2022, true);
const asModule = needsModule(parsed) || awaitsOutsideFunctions(parsed);
const checked = program(asModule ? esModule : commonJs, prepared);
const errors = ts.getPreEmitDiagnostics(checked).filter((each) => each.category === ts.DiagnosticCategory.Error);
if (errors.length > 0) {
  const names = {
    getCurrentDirectory: () => '/code',
    getCanonicalFileName: (name) => name,
    getNewLine: () => '\n',
  };
  fs.writeSync(2, ts.formatDiagnostics(errors.slice(0, 100), names));
  process.exit(2);
}
const name = `${directory}/index.${asModule ? 'mjs' : 'cjs'}`;
checked.emit(undefined, (_, text) => fs.writeFileSync(name, text));
fs.writeFileSync(nameFile, name);
