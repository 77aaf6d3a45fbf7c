// expects: compile
/// <reference types="../../../../../../etc/passwd" />
/// <reference lib="${CANARY}" />
// @ts-ignore
import x from '/proc/self/environ';
import data from '${CANARY}.json';
/** @jsx evil */
declare module '${CANARY}' { const secret: string; export default secret; }
console.log(data, x);
