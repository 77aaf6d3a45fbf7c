// A WebAssembly module with one function add(a, b): as text, and in the bytes
// that wat2wasm or a compiler makes of it. JavaScript loads it and calls it.

// (module
//   (func (export "add") (param i32 i32) (result i32)
//     local.get 0
//     local.get 1
//     i32.add)
//   (memory (export "memory") 1))
const bytes = new Uint8Array([
  0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, // magic "\0asm", version 1
  0x01, 0x07, 0x01, 0x60, 0x02, 0x7f, 0x7f, 0x01, 0x7f, // type: (i32, i32) -> i32
  0x03, 0x02, 0x01, 0x00, // one function of that type
  0x05, 0x03, 0x01, 0x00, 0x01, // one page of memory: 64 KiB
  0x07, 0x10, 0x02, // two exports
  0x03, 0x61, 0x64, 0x64, 0x00, 0x00, // "add": function 0
  0x06, 0x6d, 0x65, 0x6d, 0x6f, 0x72, 0x79, 0x02, 0x00, // "memory": memory 0
  0x0a, 0x09, 0x01, 0x07, 0x00, // code of one function
  0x20, 0x00, 0x20, 0x01, 0x6a, 0x0b, // local.get 0, local.get 1, i32.add, end
]);

async function main() {
  console.log("valid:", WebAssembly.validate(bytes));
  const { instance } = await WebAssembly.instantiate(bytes);
  const { add, memory } = instance.exports;
  console.log("add(2, 3):", add(2, 3));
  console.log("i32 wraps round:", add(2147483647, 1));

  // Text goes through the memory of the module, by address and length.
  const text = new TextEncoder().encode("hello");
  new Uint8Array(memory.buffer).set(text, 16);
  const view = new Uint8Array(memory.buffer, 16, text.length);
  console.log(new TextDecoder().decode(view), "-", memory.buffer.byteLength, "bytes");

  bytes[4] = 2;
  console.log("unknown version is valid:", WebAssembly.validate(bytes));
}
main();
