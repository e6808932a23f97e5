#!/usr/bin/env bash
# Runs a command beside a server that speaks MongoDB's protocol, and gives the command its address as MONGODB_URL:
#   tools/with-mongodb.sh npm test
# A server that MONGODB_URL already names is used as it is. Otherwise FerretDB, an independent server with SQLite
# behind it, is built once from its published source (Go 1.24 or newer), started on a free port with its data in
# memory or a temporary folder, and stopped when the command ends. FERRETDB then names the program, for specs that stop and start
# a server of their own.
set -euo pipefail

if [ -n "${MONGODB_URL:-}" ]; then exec "$@"; fi

version=v1.24.2
checksum='h1:trrUU0LbmusMbyubhPS1IELncvrIwKrsRT2LW1UUWCw='
cache="$(cd "$(dirname "$0")/.." && pwd)/.cache/ferretdb-$version"
export FERRETDB="$cache/ferretdb"
scratch="$(mktemp -d)"
data="$scratch"
pid=''

finish() {
  if [ -n "$pid" ]; then
    kill "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
  fi
  rm -rf "$scratch" "$data"
}
trap finish EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

refuse() {
  printf '%s\n' "$1" >&2
  exit 1
}

build() {
  command -v go >/dev/null || refuse 'FerretDB is built with Go, which is not installed: install Go 1.24 or newer, or name a MongoDB server in MONGODB_URL.'
  printf 'Building FerretDB %s, once...\n' "$version" >&2
  local module folder
  module="$(cd "$scratch" && go mod download -json "github.com/FerretDB/FerretDB@$version")"
  grep -qF "\"Sum\": \"$checksum\"" <<<"$module" || refuse "The source of FerretDB $version is not the one that was checked: expected $checksum."
  folder="$(sed -n 's/.*"Dir": "\(.*\)".*/\1/p' <<<"$module")"
  # Outside its own repository the program does not know its version and refuses to start: it is told here.
  cp -R "$folder" "$scratch/source"
  chmod -R u+w "$scratch/source"
  printf '%s\n' "$version" >"$scratch/source/build/version/version.txt"
  (cd "$scratch/source" && nice -n 10 go build -trimpath -buildvcs=false -tags ferretdb_no_postgresql -o "$scratch/ferretdb" ./cmd/ferretdb)
  mkdir -p "$cache"
  mv "$scratch/ferretdb" "$FERRETDB"
}

# What the specs write need not outlive them: in memory, where there are two gigabytes of it, nothing waits for a disk.
in_memory() {
  local free
  free="$(df --output=avail -k /dev/shm 2>/dev/null | tail -n 1)" || return 0
  if [ -w /dev/shm ] && [ "${free:-0}" -gt 2000000 ]; then data="$(mktemp -d -p /dev/shm)"; fi
}

start() {
  in_memory
  mkdir "$data/data"
  # Read below, perhaps before the server's shell has opened it.
  : >"$scratch/log"
  # The collector takes memory for time: what is started here lives for minutes.
  GOGC="${GOGC:-400}" "$FERRETDB" --handler=sqlite --sqlite-url="file:$data/data/" --state-dir="$scratch" \
    --listen-addr=127.0.0.1:0 --debug-addr=- --telemetry=disable >"$scratch/log" 2>&1 &
  pid=$!
  local port=''
  for _ in $(seq 100); do
    port="$(sed -n 's/.*Listening on TCP 127\.0\.0\.1:\([0-9]*\).*/\1/p' "$scratch/log")"
    if [ -n "$port" ]; then break; fi
    kill -0 "$pid" 2>/dev/null || refuse "FerretDB ended before it listened: $(tail -n 5 "$scratch/log")"
    sleep 0.1
  done
  [ -n "$port" ] || refuse "FerretDB did not listen within ten seconds: $(tail -n 5 "$scratch/log")"
  export MONGODB_URL="mongodb://127.0.0.1:$port/"
}

[ -x "$FERRETDB" ] || build
start
"$@"
