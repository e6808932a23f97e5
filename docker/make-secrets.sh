#!/usr/bin/env bash
# Makes the passwords that compose.cluster.yaml reads from files, at random; those that are there stay as they are.
#   docker/make-secrets.sh [FOLDER]
set -euo pipefail

folder="${1:-$(cd "$(dirname "$0")" && pwd)/secrets}"
mkdir -p "$folder"
# The folder keeps others of this machine out; the files are read by different users in their containers.
chmod 0700 "$folder"
for name in eventstoredb_admin eventstoredb_ops eventstoredb_zhubao mongodb_admin mongodb_zhubao; do
  file="$folder/$name"
  [ -s "$file" ] && continue
  # 192 bits, in characters that need no encoding anywhere.
  openssl rand -hex 24 >"$file"
  chmod 0444 "$file"
done
printf 'The passwords are in %s. Keep a copy where the backups of the servers are not.\n' "$folder"
