// A service as gRPC describes it, and how its message travels: numbered fields
// in a few bytes, so that a new field does not disturb who does not know it.

package main

import "fmt"

const proto = `
syntax = "proto3";
service Teas { rpc Find (TeaRequest) returns (Tea); }
message TeaRequest { int32 id = 1; }
message Tea { int32 id = 1; string name = 2; int32 minutes = 3; }  // 3 came later
`

func varint(n uint64) []byte { // seven bits a byte, the eighth says that more follow
	var out []byte
	for ; n >= 0x80; n >>= 7 {
		out = append(out, byte(n)|0x80)
	}
	return append(out, byte(n))
}

func number(field int, n uint64) []byte { return append(varint(uint64(field<<3)), varint(n)...) }

func text(field int, s string) []byte {
	return append(append(varint(uint64(field<<3|2)), varint(uint64(len(s)))...), s...)
}

func decode(message []byte, known map[int]string) { // lengths and keys are below 128 here
	for i := 0; i < len(message); {
		field, kind := int(message[i]>>3), message[i]&7
		i++
		value := ""
		if kind == 2 {
			length := int(message[i])
			value = string(message[i+1 : i+1+length])
			i += 1 + length
		} else {
			n, shift := uint64(0), 0
			for ; message[i] >= 0x80; i, shift = i+1, shift+7 {
				n |= uint64(message[i]&0x7f) << shift
			}
			value = fmt.Sprint(n | uint64(message[i])<<shift)
			i++
		}
		if name, ok := known[field]; ok {
			fmt.Printf("  %s = %s\n", name, value)
		}
	}
}

func main() {
	message := append(append(number(1, 300), text(2, "mint")...), number(3, 7)...)
	fmt.Printf("%d bytes: % x\n", len(message), message)
	fmt.Println("a client of today reads:")
	decode(message, map[int]string{1: "id", 2: "name", 3: "minutes"})
	fmt.Println("one that does not know field 3 reads:")
	decode(message, map[int]string{1: "id", 2: "name"})
}
