#!/usr/bin/env bash
# Makes an authority and what the servers of compose.cluster.yaml show each other and their clients. Run again, it keeps
# what is there and still valid for a month, and makes the rest anew:
#   docker/certificates.sh FOLDER
# FOLDER/private holds the key of the authority; FOLDER/trust its certificate, for everybody; FOLDER/eventstoredb and
# FOLDER/mongodb the keys of the servers. As root, each folder is given to the user that its server runs as.
set -euo pipefail
umask 077

folder="${1:?name the folder that they are written to}"
mkdir -p "$folder"/{private,trust,eventstoredb,mongodb}
authority_key="$folder/private/ca.key"
authority="$folder/trust/ca.crt"
authority_days=3650
server_days=365
month_s=2592000

lasts() { [ -s "$1" ] && openssl x509 -checkend "$month_s" -noout -in "$1" >/dev/null; }

make_authority() {
  openssl req -x509 -newkey rsa:3072 -sha256 -nodes -days "$authority_days" -subj '/O=Zhubao/CN=Zhubao authority' \
    -addext 'basicConstraints=critical,CA:TRUE,pathlen:0' -addext 'keyUsage=critical,keyCertSign,cRLSign' \
    -keyout "$authority_key" -out "$authority" 2>/dev/null
  # What the old one signed is worth nothing now.
  rm -f "$folder"/eventstoredb/* "$folder"/mongodb/*.pem
}

# make_server NAME COMMON-NAME KEY CERTIFICATE: also a client, since the nodes of a cluster call each other.
make_server() {
  local name="$1" common="$2" key="$3" certificate="$4" request
  request="$(mktemp)"
  openssl req -newkey rsa:2048 -sha256 -nodes -subj "/O=Zhubao/CN=$common" -keyout "$key" -out "$request" 2>/dev/null
  openssl x509 -req -sha256 -days "$server_days" -in "$request" -CA "$authority" -CAkey "$authority_key" \
    -set_serial "0x$(openssl rand -hex 16)" -out "$certificate" 2>/dev/null -extfile <(
      printf 'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,keyEncipherment\n'
      printf 'extendedKeyUsage=serverAuth,clientAuth\nsubjectAltName=DNS:%s,DNS:localhost,IP:127.0.0.1\n' "$name"
    )
  rm -f "$request"
}

lasts "$authority" && [ -s "$authority_key" ] || make_authority

for name in eventstoredb-1 eventstoredb-2 eventstoredb-3; do
  certificate="$folder/eventstoredb/$name.crt"
  # The nodes of a cluster know each other by one common name.
  lasts "$certificate" || make_server "$name" eventstoredb-node "$folder/eventstoredb/$name.key" "$certificate"
done

for name in mongodb-1 mongodb-2 mongodb-3; do
  pem="$folder/mongodb/$name.pem"
  lasts "$pem" && continue
  key="$(mktemp)"
  certificate="$(mktemp)"
  make_server "$name" "$name" "$key" "$certificate"
  # MongoDB reads both from one file.
  cat "$certificate" "$key" >"$pem"
  rm -f "$key" "$certificate"
done

# What the members of a replica set know each other by.
[ -s "$folder/mongodb/keyfile" ] || openssl rand -base64 756 >"$folder/mongodb/keyfile"

chmod 0755 "$folder/trust"
chmod 0444 "$authority"
chmod 0400 "$folder"/eventstoredb/*.key "$folder"/mongodb/*
if [ "$(id -u)" = 0 ]; then
  chown -R 1000:1000 "$folder/eventstoredb"
  chown -R 999:999 "$folder/mongodb"
fi
