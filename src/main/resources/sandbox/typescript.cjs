// Type-checks and compiles one file from standard input. Made to be started before there is any code: it then reads
// the libraries first. Parameters: the version of Node.js that will run it, "warm" or "cold".
// Instead of that, the service has a snapshot of this process made once the libraries are read. Then globalThis.building
// says where the files are and which version it is for; a process that comes out of the snapshot goes on with main().
'use strict';
const fs = require('node:fs');
const PLACE = '/opt/typescript';
const ts = globalThis.typescript ?? require(`${PLACE}/typescript.js`);
const building = globalThis.building;

const [nodeVersion, temperature] = building ? [building.version, 'warm'] : process.argv.slice(2);
const FILE = 'index.ts';
const RESULT = '/code/.build';
// The library that this Node.js has, by the release notes of its JavaScript engine.
const LIBRARIES = [[18, ['es2023.array']], [20, ['es2023']], [21, ['es2024']], [22, ['esnext']]];
const library = LIBRARIES.filter(([from]) => Number(nodeVersion) >= from).flatMap(([, names]) => names);
const common = {
  target: ts.ScriptTarget.ES2022,
  lib: ['es2022', ...library].map((name) => `lib.${name}.d.ts`),
  types: ['node'],
  typeRoots: [`${PLACE}/node_modules/@types`],
  moduleResolution: ts.ModuleResolutionKind.Node10,
  moduleDetection: ts.ModuleDetectionKind.Force,
  strict: true,
  esModuleInterop: true,
  resolveJsonModule: true,
  sourceRoot: '/code/',
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

function errorsOf(checked) {
  return ts.getPreEmitDiagnostics(checked).filter((each) => each.category === ts.DiagnosticCategory.Error);
}

if (building) {
  for (const name of ['readFile', 'fileExists', 'directoryExists']) {
    const call = ts.sys[name];
    ts.sys[name] = (path, ...rest) =>
      call(path.startsWith(PLACE) ? path.replace(PLACE, building.directory) : path, ...rest);
  }
  ts.sys.realpath = (path) => path;
}

let prepared;
if (temperature === 'warm') {
  prepared = program(commonJs);
  prepared.getSemanticDiagnostics();
}

function main() {
  code = fs.readFileSync(0, 'utf8');

  const parsed = ts.createSourceFile(FILE, code, ts.ScriptTarget.ES2022, true);
  const asModule = needsModule(parsed) || awaitsOutsideFunctions(parsed);
  const options = asModule ? esModule : commonJs;
  let checked = program(options, prepared);
  let errors = errorsOf(checked);
  // Of the two kinds of decorators the standard ones are tried first; only the older ones decorate parameters.
  if (errors.length > 0 && /(^|[\s(])@\w/.test(code)) {
    const legacy = program({ ...options, experimentalDecorators: true, emitDecoratorMetadata: true });
    if (errorsOf(legacy).length === 0) [checked, errors] = [legacy, []];
  }
  if (errors.length > 0) {
    const names = {
      getCurrentDirectory: () => '/code',
      getCanonicalFileName: (name) => name,
      getNewLine: () => '\n',
    };
    fs.writeSync(2, ts.formatDiagnostics(errors.slice(0, 100), names));
    process.exit(2);
  }
  const kind = asModule ? 'mjs' : 'cjs';
  const main = `${RESULT}/index.${kind}`;
  checked.emit(undefined, (name, text) => {
    const file = name.split('/').pop();
    fs.writeFileSync(file === 'index.js' ? main : `${RESULT}/${file}`, text);
  });
  fs.writeFileSync(`${RESULT}/main`, main);
  process.exit(0); // at once: to give back the memory piece by piece takes as long as to compile
}

if (building) {
  building.directory = PLACE;
  require('node:v8').startupSnapshot.setDeserializeMainFunction(() => {
    if (process.argv.includes('trial')) fs.writeSync(1, 'restored');
    else main();
  });
} else {
  main();
}
