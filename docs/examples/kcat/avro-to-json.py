#!/usr/bin/python3
"""Turns what kcat -f '%k\\n%R%s' prints (key, length, value) into lines of KEY TAB JSON; Debian's kcat reads no Avro itself."""
import io, json, sys, urllib.request
from avro.io import BinaryDecoder, DatumReader
from avro.schema import parse

registry, schemas = sys.argv[1], {}


def decode(value):
    number = int.from_bytes(value[1:5], "big")  # Confluent's framing: a zero, the schema's number, Avro
    if number not in schemas:
        with urllib.request.urlopen(f"{registry}/schemas/ids/{number}") as answer:
            schemas[number] = DatumReader(parse(json.load(answer)["schema"]))
    return schemas[number].read(BinaryDecoder(io.BytesIO(value[5:])))


while key := sys.stdin.buffer.readline():
    length = int.from_bytes(sys.stdin.buffer.read(4), "big", signed=True)
    value = decode(sys.stdin.buffer.read(length)) if length >= 0 else None  # a record that only removes has none
    print(key.decode().rstrip("\n"), json.dumps(value, default=str), sep="\t")
