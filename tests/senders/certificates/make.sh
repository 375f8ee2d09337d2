#!/bin/sh
# Makes the files of this folder anew. They are for tests only: whoever has the repository has the keys.
set -eu
cd "$(dirname "$0")"
new() { openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 36500 -sha256 "$@"; }
new -subj "/CN=peerkit tests" -keyout ca.key -out ca.pem \
    -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign
leaf() {
    name=$1 alt=$2
    new -subj "/CN=peerkit $name" -CA ca.pem -CAkey ca.key -keyout "$name.key" -out "$name.crt" \
        -addext basicConstraints=critical,CA:FALSE -addext "subjectAltName=$alt"
    cat "$name.crt" "$name.key" >"$name.pem"
    rm "$name.crt" "$name.key"
}
leaf server DNS:localhost,IP:127.0.0.1,IP:::1
leaf elsewhere DNS:elsewhere.invalid
leaf client DNS:client.invalid
# Nothing else is ever signed by it.
rm ca.key
