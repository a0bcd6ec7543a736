#!/usr/bin/env bash
# Builds the input A on a small disk, fills the disk but for some room, tries the input B, makes room, and builds B. Where the system lets nobody mount a disk, no file may
# grow beyond the room instead. The exit codes, what the build said on the full disk, and copies of the site are left in FOLDER.
#   full-disk.sh FOLDER ROOM A B PROGRAM…           ROOM in KB
set -uo pipefail
if [ -z "${alone:-}" ]; then
    for way in "unshare -m" "unshare -rm" env; do $way true 2> /dev/null && exec $way env alone=yes bash "$0" "$@"; done
fi
folder=$1 room=$2 a=$3 b=$4
shift 4
program=("$@")

build() { "${program[@]}" build --input "$1" --output "$folder/disk/output"; echo $? >> "$folder/codes"; }

mkdir "$folder/disk"
if mount -t tmpfs -o size=32m tmpfs "$folder/disk" 2> /dev/null; then
    build "$a"
    cat /dev/zero > "$folder/disk/rest" 2> /dev/null
    truncate -s "-${room}K" "$folder/disk/rest"
    build "$b" 2> "$folder/said"
    rm "$folder/disk/rest"
else
    build "$a"
    (trap '' XFSZ; ulimit -f "$((room + 1))"; build "$b" 2> "$folder/said")
fi > /dev/null
cp -r "$folder/disk/output" "$folder/full"
build "$b" > /dev/null
cp -r "$folder/disk/output" "$folder/after"
